import { DateTime } from 'luxon'

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

/** Turns local times into instants, in milliseconds since the epoch. */
export type ToInstantMs = (on: string, time: string) => number

/**
 * Local times of one zone as instants, each worked out once.
 *
 * A time that a change of clocks leaves out is taken as that much later; one that occurs twice is the first.
 */
export function localClock(zone: string): ToInstantMs {
  const known = new Map<string, number>()
  return (on, time) => {
    const local = `${on}T${time}`
    const seen = known.get(local)
    if (seen !== undefined) return seen
    const instantMs = DateTime.fromISO(local, { zone }).toMillis()
    known.set(local, instantMs)
    return instantMs
  }
}
