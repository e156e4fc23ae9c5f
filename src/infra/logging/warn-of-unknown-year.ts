import type { DateTime } from 'luxon'
import { unknownYearNear } from '#src/domain/calendar/day-kind.ts'
import type { Logger } from './log.ts'

/** Says that the public holidays of a year that is near are not known to a company in `zone` (IANA). */
export function warnOfUnknownYear(now: DateTime, zone: string, log: Pick<Logger, 'warn'>): void {
  const year = unknownYearNear(now, zone)
  if (year === undefined) return
  const advice = `The public holidays of ${year} are not known: until they are, Monday to Friday count as working days. Update Doorstep as soon as its calendar has them.`
  log.warn({ event: 'calendar_year_unknown', year }, advice)
}
