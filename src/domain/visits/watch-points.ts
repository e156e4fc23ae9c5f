import type { DateTime } from 'luxon'
import { localClock } from '../appointments/local-days.ts'
import { WATCH_MINUTES } from '../norms/promise-norms.ts'
import { REMINDER_EVENING_AT } from '../norms/reminder-norms.ts'

/** When a protected visit is looked at: the evening before, two hours and half an hour before it opens (AP-5). */
export type WatchPoint = 'evening' | 'two_hours' | 'half_hour'

/**
 * The watch point that a protected visit has reached at `now`, the latest of them; the later two only while nobody has set
 * out. `zone` (IANA) is the customer's.
 */
export function watchPoint(
  { opensAt, zone, hasSetOut }: { readonly opensAt: DateTime; readonly zone: string; readonly hasSetOut: boolean },
  now: DateTime,
): WatchPoint | undefined {
  if (now >= opensAt) return undefined
  const [twoHours, halfHour] = WATCH_MINUTES
  if (now >= opensAt.minus({ minutes: halfHour })) return hasSetOut ? undefined : 'half_hour'
  if (now >= opensAt.minus({ minutes: twoHours })) return hasSetOut ? undefined : 'two_hours'
  const dayBefore = opensAt.setZone(zone).minus({ days: 1 }).toISODate() ?? ''
  return now.toMillis() >= localClock(zone)(dayBefore, REMINDER_EVENING_AT) ? 'evening' : undefined
}
