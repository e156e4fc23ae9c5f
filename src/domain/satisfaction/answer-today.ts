import type { DateTime } from 'luxon'
import { afterServiceMinutes } from '../appointments/service-time.ts'
import { SERVICE_HOURS } from '../norms/visit-norms.ts'

/**
 * By when a low score is answered: within `minutes` of the service hours, and at their end at the latest, so that it is the same
 * day (FO-5); after them, within as long of the next ones. In UTC; by the clock of `zone` (IANA).
 */
export function answerToday(now: DateTime, minutes: number, zone: string): DateTime {
  const [hour = 0, minute = 0] = SERVICE_HOURS.to.split(':').map(Number)
  const endsAt = now.setZone(zone).set({ hour, minute, second: 0, millisecond: 0 })
  const dueAt = afterServiceMinutes(now, minutes, zone)
  return now < endsAt && dueAt > endsAt ? endsAt.toUTC() : dueAt
}
