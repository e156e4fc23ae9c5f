import { DateTime } from 'luxon'
import type { VisitWindow } from '../appointments/appointment.ts'
import { SOON_HOURS } from '../norms/contact-norms.ts'
import { INSTALLER_PUSH_MINUTES } from '../norms/installer-day-norms.ts'

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

interface WithStamps extends WithWindow {
  readonly setOutAt?: DateTime | undefined
  readonly arrivedAt?: DateTime | undefined
}

const opensBy =
  (at: DateTime) =>
  ({ appointment: { window } }: WithWindow): boolean =>
    window.opensAt <= at

/** The visit that 出发 means where none is named: the only one that has begun, or opens so soon that its installer was reminded of it. */
export function visitRemindedOf<V extends WithStamps>(visits: readonly V[], saidAt: DateTime): V | undefined {
  const [first, second] = visits.filter(opensBy(saidAt.plus({ minutes: INSTALLER_PUSH_MINUTES })))
  return second === undefined && first?.arrivedAt === undefined ? first : undefined
}

/** The visit that 到了 means where none is named: the only one that its installer has set out to, while no other has begun; said again, the one reached last. */
export function visitSetOutTo<V extends WithStamps>(visits: readonly V[], saidAt: DateTime): V | undefined {
  if (visits.every(({ arrivedAt }) => arrivedAt !== undefined)) return visitUnderWay(visits)
  const [first, second] = visits.filter(({ setOutAt, arrivedAt }) => setOutAt && !arrivedAt)
  const isOtherBegun = visits.some((visit) => visit !== first && opensBy(saidAt)(visit))
  return second === undefined && !isOtherBegun ? first : undefined
}

/** The visit that an installer is at, or on the way to: the one that was stamped last; else the only one there is. */
export function visitUnderWay<V extends WithStamps>(visits: readonly V[]): V | undefined {
  const stampMs = ({ arrivedAt, setOutAt }: WithStamps) => (arrivedAt ?? setOutAt)?.toMillis() ?? 0
  const stamped = visits.filter((visit) => stampMs(visit) > 0).toSorted((one, other) => stampMs(other) - stampMs(one))
  return stamped[0] ?? (visits.length === 1 ? visits[0] : undefined)
}
