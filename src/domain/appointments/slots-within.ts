import { POINT_MINUTES, WINDOW_MINUTES } from '../norms/visit-norms.ts'
import type { VisitWindow } from './appointment.ts'
import { freeInstallers } from './free-installers.ts'
import { type OpeningFinder, openingFinder, windowAt } from './opening-finder.ts'
import type { VisitSearch } from './visit-search.ts'

/** A free window, and who would come. */
export interface FreeSlot {
  readonly window: VisitWindow
  readonly installerId: string
}

/** How many are found of one stretch at most. */
const AT_MOST = 50

/**
 * The free windows within a stretch of time, in order and apart: WINDOW_MINUTES long each, or the stretch itself where that
 * is shorter; where nothing so long is free, as long as there is time for, in steps of POINT_MINUTES. None before the lead time or beyond the horizon.
 */
export function slotsWithin(stretch: VisitWindow, search: VisitSearch): readonly FreeSlot[] {
  const finder = openingFinder(search)
  const spanMs = stretch.closesAt.toMillis() - stretch.opensAt.toMillis()
  const longestMs = Math.min(spanMs, WINDOW_MINUTES * 60_000)
  for (let lengthMs = longestMs; lengthMs >= POINT_MINUTES * 60_000; lengthMs -= POINT_MINUTES * 60_000) {
    const slots = slotsOf(lengthMs, stretch, search, finder)
    if (slots.length > 0) return slots
  }
  return []
}

function slotsOf(
  lengthMs: number,
  { opensAt, closesAt }: VisitWindow,
  search: VisitSearch,
  finder: OpeningFinder,
): readonly FreeSlot[] {
  const lastMs = closesAt.toMillis() - lengthMs
  const slots: FreeSlot[] = []
  let fromMs = opensAt.toMillis()
  while (slots.length < AT_MOST && fromMs <= lastMs) {
    const isExact = fromMs === lastMs
    const opensMs = isExact && finder.isFree(fromMs, lengthMs) ? fromMs : finder.first(fromMs, lastMs, lengthMs)
    if (opensMs === undefined) break
    const window = windowAt(opensMs, lengthMs)
    const [installerId] = freeInstallers(search, window)
    if (installerId !== undefined) slots.push({ window, installerId })
    fromMs = opensMs + lengthMs
  }
  return slots
}
