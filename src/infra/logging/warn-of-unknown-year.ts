import type { DateTime } from 'luxon'
import { unknownYear } from '#src/domain/calendar/day-kind.ts'
import type { Logger } from './log.ts'

/** How long before it begins a year is to be known. @unit days */
const KNOWN_AHEAD_DAYS = 60

/** Says that the public holidays of a year that is near are not known to a company in `zone` (IANA). */
export function warnOfUnknownYear(now: DateTime, zone: string, log: Pick<Logger, 'warn'>): void {
  const local = now.setZone(zone)
  const untilOn = local.plus({ days: KNOWN_AHEAD_DAYS }).toISODate() ?? ''
  const year = unknownYear(local.toISODate() ?? '', untilOn, zone)
  if (year === undefined) return
  const advice = `The public holidays of ${year} are not known: until they are, Monday to Friday count as working days. Update Doorstep as soon as its calendar has them.`
  log.warn({ event: 'calendar_year_unknown', year }, advice)
}
