import { SERVICE_HOURS, TRAVEL_MINUTES, WORK_MINUTES } from '../norms/visit-norms.ts'
import type { Diary } from './appointment-store.ts'
import type { Stretch } from './blocked-time.ts'
import type { Installer } from './installer.ts'
import { type LocalDay, localClock, localDays } from './local-days.ts'
import type { VisitSearch } from './visit-search.ts'

/** The instants at which a window could open, in milliseconds since the epoch, both ends included. */
export interface Room {
  readonly fromMs: number
  readonly toMs: number
}

/** When one installer could begin a promise of a given length; `rooms` are in order and apart. */
export interface FreeTime {
  readonly diary: Diary
  readonly rooms: readonly Room[]
}

/**
 * When each installer could open a window of `lengthMs` on one of the customer's local days.
 *
 * Promise and work lie inside one part of a shift and inside the service hours; the way to the next customer may run
 * past both, but nothing that is taken may overlap window, work and way (I1). Touching is not overlapping. Neither
 * lead time nor horizon is counted here.
 */
export function freeTime(search: VisitSearch, lengthMs: number, days: readonly LocalDay[]): readonly FreeTime[] {
  const needMs = lengthMs + WORK_MINUTES[search.kind] * 60_000
  const blockMs = needMs + TRAVEL_MINUTES * 60_000
  const roomsOf = workingRooms(search, needMs, days)
  return search.diaries.map((diary) => ({
    diary,
    rooms: withoutTaken(roomsOf(diary.installer), diary.taken, blockMs),
  }))
}

/** The rooms of a shift before anything is taken; installers with the same hours share them. */
function workingRooms(search: VisitSearch, needMs: number, days: readonly LocalDay[]) {
  const service = serviceStretches(days, search.zone)
  const shiftDays = days[0] ? localDays(dayBefore(days[0].on), days.length + 2) : []
  const at = localClock(search.shiftZone)
  const known = new Map<string, readonly Room[]>()
  return ({ shift, days: weekdays }: Installer): readonly Room[] => {
    const key = JSON.stringify([shift, weekdays])
    const seen = known.get(key)
    if (seen) return seen
    const parts = shiftDays
      .filter(({ weekday }) => weekdays.includes(weekday))
      .flatMap(({ on }) => shift.map(({ from, to }) => ({ fromMs: at(on, from), toMs: at(on, to) })))
      .sort((one, other) => one.fromMs - other.fromMs)
    const rooms = common(parts, service)
      .map(({ fromMs, toMs }) => ({ fromMs, toMs: toMs - needMs }))
      .filter(({ fromMs, toMs }) => fromMs <= toMs)
    known.set(key, rooms)
    return rooms
  }
}

/** The service hours of the given days, one stretch a day. */
export function serviceStretches(days: readonly LocalDay[], zone: string): readonly Stretch[] {
  const at = localClock(zone)
  return days.map(({ on }) => ({ fromMs: at(on, SERVICE_HOURS.from), toMs: at(on, SERVICE_HOURS.to) }))
}

function dayBefore(on: string): string {
  return new Date(Date.parse(`${on}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

/** What two ordered lists of stretches have in common, kept apart where either list is. */
function common(some: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  const both: Stretch[] = []
  for (const one of some) {
    for (const other of others) {
      const fromMs = Math.max(one.fromMs, other.fromMs)
      const toMs = Math.min(one.toMs, other.toMs)
      if (fromMs < toMs) both.push({ fromMs, toMs })
    }
  }
  return both
}

/** Takes away every opening whose block would overlap what is taken, in order: strictly between `from - block` and `to`. */
export function withoutTaken(rooms: readonly Room[], taken: readonly Stretch[], blockMs: number): readonly Room[] {
  if (taken.length === 0) return rooms
  const left: Room[] = []
  let next = 0
  for (const room of rooms) {
    while (next < taken.length && endOf(taken, next) <= room.fromMs) next += 1
    let fromMs = room.fromMs
    for (let index = next; index < taken.length && fromMs <= room.toMs; index += 1) {
      const lastMs = (taken[index]?.fromMs ?? 0) - blockMs
      if (lastMs >= room.toMs) break
      if (lastMs >= fromMs) left.push({ fromMs, toMs: lastMs })
      fromMs = Math.max(fromMs, endOf(taken, index))
    }
    if (fromMs <= room.toMs) left.push({ fromMs, toMs: room.toMs })
  }
  return left
}

const endOf = (taken: readonly Stretch[], index: number): number => taken[index]?.toMs ?? Number.POSITIVE_INFINITY
