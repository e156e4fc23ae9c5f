import type { DateTime } from 'luxon'
import { REMINDER_EVENING_AT, REMINDER_MINUTES_BEFORE } from '../norms/reminder-norms.ts'
import { afterQuietHours } from '../outreach/quiet-hours.ts'
import { localClock } from './local-days.ts'

/** The two reminders of a visit: the evening before, and shortly before it. */
type ReminderKind = 'evening' | 'soon'

/**
 * Which reminders of a visit are due at `now`. None for a visit that was agreed later than the reminder's time, none in
 * the quiet hours of the customer's `zone` (IANA), and none once the window has opened.
 *
 * @param agreedAt when the window was agreed, last
 */
export function dueReminders(
  visit: { readonly opensAt: DateTime; readonly agreedAt: DateTime; readonly zone: string },
  now: DateTime,
): readonly ReminderKind[] {
  const { opensAt, agreedAt, zone } = visit
  const dayBefore = opensAt.setZone(zone).minus({ days: 1 }).toISODate() ?? ''
  const eveningMs = localClock(zone)(dayBefore, REMINDER_EVENING_AT)
  const soonAt = opensAt.minus({ minutes: REMINDER_MINUTES_BEFORE })
  const isEvening = now.toMillis() >= eveningMs && now.setZone(zone).toISODate() === dayBefore
  const isSoon = now >= soonAt && now < opensAt
  if (afterQuietHours(now, zone) > now) return []
  return [
    ...(isEvening && agreedAt.toMillis() < eveningMs ? (['evening'] as const) : []),
    ...(isSoon && agreedAt < soonAt && afterQuietHours(soonAt, zone) <= soonAt ? (['soon'] as const) : []),
  ]
}
