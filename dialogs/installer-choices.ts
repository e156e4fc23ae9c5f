import type { Choice } from '#src/conversation/say.ts'
import type { Assignable } from '#src/domain/appointments/assignable.ts'

/** How many installers are offered to choose from. */
const SHOWN = 6

/** The first installers of a list to choose from, those off shift marked so; `choose` gives what choosing one stands for. */
export function installerChoices(
  installers: readonly Assignable[],
  choose: (installerId: string) => string = (installerId) => installerId,
): readonly Choice[] {
  return installers.slice(0, SHOWN).map(({ installerId, name, isOnShift }) => ({
    value: choose(installerId),
    label: { id: isOnShift ? 'matter-assign' : 'matter-assign-off-shift', facts: { installer: name } },
  }))
}
