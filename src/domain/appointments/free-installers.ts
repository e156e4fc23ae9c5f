import type { VisitWindow } from './appointment.ts'
import type { Diary } from './appointment-store.ts'
import { freeTime } from './free-time.ts'
import { localClock, localDayOf, localDays } from './local-days.ts'
import type { VisitSearch } from './visit-search.ts'

/**
 * The installers who could keep exactly this window, in the order in which they should be tried.
 *
 * First the one who has it already (when a visit is moved), then whoever has the least taken on that day, then by id.
 * Neither lead time nor horizon is asked.
 */
export function freeInstallers(search: VisitSearch, window: VisitWindow): readonly string[] {
  const opensMs = window.opensAt.toMillis()
  const on = localDayOf(window.opensAt, search.zone)
  const free = freeTime(search, window.closesAt.toMillis() - opensMs, localDays(on, 1))
  const diaries = free
    .filter(({ rooms }) => rooms.some(({ fromMs, toMs }) => fromMs <= opensMs && opensMs <= toMs))
    .map(({ diary }) => diary)
  return inFairOrder(diaries, on, search)
}

function inFairOrder(diaries: readonly Diary[], on: string, { zone, moving }: VisitSearch): readonly string[] {
  const at = localClock(zone)
  const dayMs = at(on, '00:00')
  const nextDayMs = at(on, '24:00')
  const ranked = diaries.map(({ installer, taken }) => ({
    id: installer.id,
    first: installer.id === moving?.installerId ? 0 : 1,
    takenMs: taken
      .map(({ fromMs, toMs }) => Math.min(toMs, nextDayMs) - Math.max(fromMs, dayMs))
      .reduce((sum, overlapMs) => sum + Math.max(0, overlapMs), 0),
  }))
  return ranked
    .sort((one, other) => one.first - other.first || one.takenMs - other.takenMs || (one.id < other.id ? -1 : 1))
    .map(({ id }) => id)
}
