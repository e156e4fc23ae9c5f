import { DateTime } from 'luxon'
import { SERVICE_HOURS, WORK_MINUTES } from '../norms/visit-norms.ts'
import type { VisitKind } from '../orders/work-order.ts'
import type { VisitWindow } from './appointment.ts'
import { dayAfter, localClock, localDayOf } from './local-days.ts'

/** Whether a window, and the work that may begin at its end, lie within the service hours of its day, by the clock of `zone` (IANA). */
export function isWithinService({ opensAt, closesAt }: VisitWindow, kind: VisitKind, zone: string): boolean {
  const at = localClock(zone)
  const on = localDayOf(opensAt, zone)
  const doneMs = closesAt.toMillis() + WORK_MINUTES[kind] * 60_000
  return opensAt.toMillis() >= at(on, SERVICE_HOURS.from) && doneMs <= at(on, SERVICE_HOURS.to)
}

/** When service hours are next, by the clock of `zone` (IANA): they run now, or begin later today, or tomorrow. */
export function nextService(at: DateTime, zone: string): 'now' | 'today' | 'tomorrow' {
  const time = at.setZone(zone).toFormat('HH:mm')
  if (time < SERVICE_HOURS.from) return 'today'
  return time < SERVICE_HOURS.to ? 'now' : 'tomorrow'
}

/** The instant so many minutes of service hours after `from`, by the clock of `zone` (IANA); in UTC. */
export function afterServiceMinutes(from: DateTime, minutes: number, zone: string): DateTime {
  const at = localClock(zone)
  let leftMs = minutes * 60_000
  for (let on = localDayOf(from, zone); ; on = dayAfter(on)) {
    const opensMs = Math.max(at(on, SERVICE_HOURS.from), from.toMillis())
    const openMs = Math.max(0, at(on, SERVICE_HOURS.to) - opensMs)
    if (openMs >= leftMs) return DateTime.fromMillis(opensMs + leftMs, { zone: 'utc' })
    leftMs -= openMs
  }
}
