import type { DateTime } from 'luxon'
import { SATISFACTION_REMINDER_AT } from '../norms/survey-norms.ts'

/** The first instant from `now` on at which a customer is reminded of an evaluation, by the clock of `zone` (IANA); in UTC. */
export function reminderAt(now: DateTime, zone: string): DateTime {
  const [hour = 0, minute = 0] = SATISFACTION_REMINDER_AT.split(':').map(Number)
  const today = now.setZone(zone).set({ hour, minute, second: 0, millisecond: 0 })
  return (today >= now ? today : today.plus({ days: 1 })).toUTC()
}
