import { DateTime } from 'luxon'
import { HORIZON_DAYS, LEAD_MINUTES, RASTER_MINUTES } from '../norms/visit-norms.ts'
import type { VisitWindow } from './appointment.ts'
import { type FreeTime, freeTime, type Room, withoutTaken } from './free-time.ts'
import { type LocalDay, localClock, localDayOf, localDays, type ToInstantMs } from './local-days.ts'
import type { VisitSearch } from './visit-search.ts'

/**
 * Free openings of one search, for any length of promise, after the lead time and within the horizon.
 *
 * `horizon` are the local days that can be promised, today first; `at` reads the customer's local times;
 * `earliestMs` is now plus the lead time. Instants and lengths are milliseconds.
 */
export interface OpeningFinder {
  readonly horizon: readonly LocalDay[]
  readonly at: ToInstantMs
  readonly earliestMs: number
  /** Whether somebody is free to open at exactly this instant. */
  isFree(opensMs: number, lengthMs: number): boolean
  /** The first opening on the raster between the two, both included. */
  first(fromMs: number, toMs: number, lengthMs: number): number | undefined
  /** The last opening on the raster between the two, both included. */
  last(fromMs: number, toMs: number, lengthMs: number): number | undefined
}

const RASTER_MS = RASTER_MINUTES * 60_000

/** Prepares the openings of a search; each length of promise is worked out once. */
export function openingFinder(search: VisitSearch): OpeningFinder {
  const at = localClock(search.zone)
  const todayOn = localDayOf(search.now, search.zone)
  const horizon = localDays(todayOn, HORIZON_DAYS)
  const earliestMs = search.now.toMillis() + LEAD_MINUTES * 60_000
  // Zones differ by less than the raster from each other; a change of clocks does not shift the raster.
  const phaseMs = at(todayOn, '12:00') % RASTER_MS
  const declined = (search.declined ?? [])
    .map(({ opensAt, closesAt }) => ({ fromMs: opensAt.toMillis(), toMs: closesAt.toMillis() }))
    .sort((one, other) => one.fromMs - other.fromMs)
  const roomsByLength = new Map<number, readonly Room[]>()
  const roomsFor = (lengthMs: number): readonly Room[] => {
    const known = roomsByLength.get(lengthMs)
    if (known) return known
    const rooms = withoutTaken(united(freeTime(search, lengthMs, horizon), earliestMs), declined, lengthMs)
    roomsByLength.set(lengthMs, rooms)
    return rooms
  }
  const atOrAfter = (ms: number) => Math.ceil((ms - phaseMs) / RASTER_MS) * RASTER_MS + phaseMs
  const atOrBefore = (ms: number) => Math.floor((ms - phaseMs) / RASTER_MS) * RASTER_MS + phaseMs

  return {
    horizon,
    at,
    earliestMs,
    isFree: (opensMs, lengthMs) => roomsFor(lengthMs).some(({ fromMs, toMs }) => fromMs <= opensMs && opensMs <= toMs),
    first(fromMs, toMs, lengthMs) {
      for (const room of roomsFor(lengthMs)) {
        const opensMs = atOrAfter(Math.max(room.fromMs, fromMs))
        if (opensMs <= Math.min(room.toMs, toMs)) return opensMs
      }
      return undefined
    },
    last(fromMs, toMs, lengthMs) {
      for (const room of roomsFor(lengthMs).toReversed()) {
        const opensMs = atOrBefore(Math.min(room.toMs, toMs))
        if (opensMs >= Math.max(room.fromMs, fromMs)) return opensMs
      }
      return undefined
    },
  }
}

/** Everybody's rooms from `earliestMs` on as one ordered list, overlapping ones joined. */
function united(everybody: readonly FreeTime[], earliestMs: number): readonly Room[] {
  const rooms = everybody
    .flatMap((one) => one.rooms.filter(({ toMs }) => toMs >= earliestMs))
    .sort((one, other) => one.fromMs - other.fromMs)
  const joined: Room[] = []
  for (const room of rooms) {
    const fromMs = Math.max(room.fromMs, earliestMs)
    const before = joined.at(-1)
    if (before && fromMs <= before.toMs)
      joined[joined.length - 1] = { ...before, toMs: Math.max(before.toMs, room.toMs) }
    else joined.push({ fromMs, toMs: room.toMs })
  }
  return joined
}

/** A window as a promise carries it. */
export function windowAt(opensMs: number, lengthMs: number): VisitWindow {
  const opensAt = DateTime.fromMillis(opensMs, { zone: 'utc' })
  return { opensAt, closesAt: DateTime.fromMillis(opensMs + lengthMs, { zone: 'utc' }) }
}
