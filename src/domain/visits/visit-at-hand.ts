import { DateTime } from 'luxon'
import type { VisitWindow } from '../appointments/appointment.ts'
import { SOON_HOURS } from '../norms/contact-norms.ts'

/** Another visit this soon after the next one may be meant as well. @unit hours */
const MEANT_WITHIN_HOURS = 4

interface WithWindow {
  readonly appointment: { readonly window: VisitWindow }
}

/**
 * The visit that an installer means who names none: the next one, where no other follows soon.
 *
 * A customer of tomorrow hears of no delay that was meant for today: further than today, or SOON_HOURS ahead, a visit
 * is meant only where tomorrow is said.
 *
 * @param visits those that are still to be kept, in the order of their windows
 * @param now the instant of the message, in the zone of the installer's day
 */
export function visitAtHand<V extends WithWindow>(
  [next, second]: readonly V[],
  { now, isTomorrowSaid }: { readonly now: DateTime; readonly isTomorrowSaid: boolean },
): V | undefined {
  if (!next) return undefined
  const { opensAt } = next.appointment.window
  if (second && second.appointment.window.opensAt <= opensAt.plus({ hours: MEANT_WITHIN_HOURS })) return undefined
  const tomorrowAt = now.plus({ days: 1 }).startOf('day')
  const untilAt = DateTime.max(tomorrowAt, now.plus({ hours: SOON_HOURS }))
  return opensAt < untilAt || isTomorrowSaid ? next : undefined
}
