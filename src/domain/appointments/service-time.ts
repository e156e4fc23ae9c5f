import { DateTime } from 'luxon'
import { SERVICE_HOURS } from '../norms/visit-norms.ts'
import { localClock, localDayOf, localDays } from './local-days.ts'

/** Nothing that is counted in service hours runs over more days than this. */
const LONGEST_DAYS = 10

/** The instant so many minutes of service hours after `from`, by the clock of `zone` (IANA); in UTC. */
export function afterServiceMinutes(from: DateTime, minutes: number, zone: string): DateTime {
  const at = localClock(zone)
  let leftMs = minutes * 60_000
  for (const { on } of localDays(localDayOf(from, zone), LONGEST_DAYS)) {
    const opensMs = Math.max(at(on, SERVICE_HOURS.from), from.toMillis())
    const openMs = Math.max(0, at(on, SERVICE_HOURS.to) - opensMs)
    if (openMs >= leftMs) return DateTime.fromMillis(opensMs + leftMs, { zone: 'utc' })
    leftMs -= openMs
  }
  throw new RangeError(`no service hours in ${LONGEST_DAYS} days`)
}
