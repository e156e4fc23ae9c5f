import type { DateTime } from 'luxon'
import { QUIET_HOURS } from '../norms/contact-norms.ts'

/** The first instant from `at` on that lies outside the quiet hours of `zone` (IANA); `at` itself where it does. */
export function afterQuietHours(at: DateTime, zone: string): DateTime {
  const local = at.setZone(zone)
  const time = local.toFormat('HH:mm')
  if (time < QUIET_HOURS.from && time >= QUIET_HOURS.to) return at
  const day = time >= QUIET_HOURS.from ? local.plus({ days: 1 }) : local
  return day.set({ hour: hourOf(QUIET_HOURS.to), minute: minuteOf(QUIET_HOURS.to), second: 0, millisecond: 0 }).toUTC()
}

const hourOf = (time: string): number => Number(time.slice(0, 2))
const minuteOf = (time: string): number => Number(time.slice(3, 5))
