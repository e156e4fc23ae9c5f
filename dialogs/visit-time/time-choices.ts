import type { Choice, Prompt, Say } from '#src/conversation/say.ts'
import type { VisitWindow } from '#src/domain/appointments/appointment.ts'
import type { Offer, Refusal } from '#src/domain/appointments/offer.ts'
import { SERVICE_HOURS } from '#src/domain/norms/visit-norms.ts'
import type { Desk } from '../desk.ts'
import { keepWindow } from './visit-time.ts'

const OTHER_TIME: Choice = { value: 'other', label: { id: 'time-other' } }
/** How many free times are told before and after the wished one. */
const MOST_ON_A_SIDE = 2

/** What stands for a list of times once it has been put twice. */
export const LISTED_AGAIN: Say = { id: 'time-again-list' }

/** To hold on to the time that is full. */
export const INSIST: Choice = { value: 'request', label: { id: 'time-insist' } }

const NOBODY: Prompt = { ask: { id: 'time-nobody-ask' }, again: { id: 'time-nobody-again' } }

/** What is said and offered when the customer's own time can't be: the reason, then the nearest on both sides (AP-1). */
export function offerInstead(
  offer: Exclude<Offer, { kind: 'free' }>,
  desk: Desk,
): { says: readonly Say[]; prompt: Prompt } {
  if (offer.kind === 'nobody') return { says: [{ id: 'time-nobody' }], prompt: NOBODY }
  const inOrder = (windows: readonly VisitWindow[]) => windows.toSorted((a, b) => +a.opensAt - +b.opensAt)
  // What lies within the wished time goes first, and needs fewer others beside it.
  const aside = offer.within.length > 0 ? 1 : MOST_ON_A_SIDE
  const windows = [
    ...inOrder(offer.within),
    ...inOrder([...offer.before.slice(0, aside), ...offer.after.slice(0, aside)]),
  ]
  const says: Say[] = [offer.within.length > 0 ? { id: 'time-shorter' } : whyNot(offer)]
  if (windows.length === 0) return { says, prompt: { ask: { id: 'time-none-free' } } }
  const insist = canInsist(offer) ? [INSIST] : []
  return {
    says,
    prompt: { ask: { id: 'time-choose' }, choices: [...windowChoices(windows, desk), ...insist], again: LISTED_AGAIN },
  }
}

/** What a dispatcher could still make possible: somebody else's time, or an evening that is longer than usual. */
export const canInsist = ({ kind }: Offer): boolean => kind === 'full' || kind === 'unfinished'

/** Whoever wants it sooner and can't have it keeps the time that is spoken of. */
export function soonest(window: VisitWindow, desk: Desk): Prompt {
  const ask = { id: 'time-soonest', facts: { window: desk.windowFact(window) } }
  return { ask, choices: windowChoices([window], desk) }
}

function whyNot(offer: Refusal): Say {
  const last = offer.kind === 'too_far' && { last: { on: offer.lastOn } }
  return { id: `time-${offer.kind.replaceAll('_', '-')}`, facts: { ...SERVICE_HOURS, ...last } }
}

/** Free windows to choose from, and another time. */
export function windowChoices(windows: readonly VisitWindow[], desk: Desk): readonly Choice[] {
  const choices = windows.map(
    (window): Choice => ({
      value: keepWindow(window),
      label: { id: 'time-window', facts: { window: desk.windowFact(window) } },
    }),
  )
  return choices.length > 0 ? [...choices, OTHER_TIME] : []
}
