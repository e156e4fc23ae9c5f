import { DateTime, IANAZone } from 'luxon'

/** A local day, with its ISO weekday (1 = Monday). */
export interface LocalDay {
  readonly on: string
  readonly weekday: number
}

/** The local days from `fromOn` (`YYYY-MM-DD`, inclusive) on, `count` of them. */
export function localDays(fromOn: string, count: number): readonly LocalDay[] {
  const first = DateTime.fromISO(fromOn, { zone: 'utc' })
  return Array.from({ length: count }, (_, index) => {
    const day = first.plus({ days: index })
    return { on: day.toISODate() ?? '', weekday: day.weekday }
  })
}

/** The local day (`YYYY-MM-DD`) of an instant in `zone` (IANA). */
export function localDayOf(instant: DateTime, zone: string): string {
  return instant.setZone(zone).toISODate() ?? ''
}

/** The local day after `on` (`YYYY-MM-DD`). */
export function dayAfter(on: string): string {
  return localDays(on, 2)[1]?.on ?? ''
}

/** Turns local times (`YYYY-MM-DD`, `HH:MM`) into instants, in milliseconds since the epoch. */
export type ToInstantMs = (on: string, time: string) => number

/**
 * Local times of one zone as instants.
 *
 * A time that a change of clocks leaves out is taken as that much later; one that occurs twice is the first. On the
 * days far from such a change one offset serves the whole day: a search asks for hundreds of times.
 */
export function localClock(zone: string): ToInstantMs {
  const shiftOf = new Map<string, number | undefined>()
  return (on, time) => {
    if (!shiftOf.has(on)) shiftOf.set(on, steadyShiftMs(on, zone))
    const shiftMs = shiftOf.get(on)
    if (shiftMs === undefined) return DateTime.fromISO(`${on}T${time}`, { zone }).toMillis()
    return shiftMs + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * 60_000
  }
}

/** No zone is further from UTC. */
const FURTHEST_MS = 15 * 3_600_000

/** The instant at which a local day begins; undefined when clocks may change on it. */
function steadyShiftMs(on: string, zone: string): number | undefined {
  const utcMs = Date.parse(`${on}T00:00:00Z`)
  const offsetAt = (ms: number) => IANAZone.create(zone).offset(ms)
  const minutes = offsetAt(utcMs - FURTHEST_MS)
  return minutes === offsetAt(utcMs + 86_400_000 + FURTHEST_MS) ? utcMs - minutes * 60_000 : undefined
}
