import { POINT_MINUTES } from '../norms/visit-norms.ts'
import type { VisitWindow } from './appointment.ts'
import type { Nearest } from './offer.ts'
import { type OpeningFinder, windowAt } from './opening-finder.ts'
import type { WishedOpenings } from './wished-openings.ts'

const ON_EACH_SIDE = 2
const POINT_MS = POINT_MINUTES * 60_000

/** The nearest free windows around and within a wish that can't be met, see `Nearest`. */
export function nearestWindows(wish: WishedOpenings, finder: OpeningFinder): Nearest {
  const { fromMs, toMs, lengthMs, endMs } = wish
  const isRange = fromMs < toMs
  return {
    before: listBefore(fromMs, lengthMs, finder),
    within: isRange ? listForward(fromMs, endMs - POINT_MS, POINT_MS, finder) : [],
    after: listForward(toMs + 1, Number.POSITIVE_INFINITY, lengthMs, finder),
  }
}

function listBefore(beforeMs: number, lengthMs: number, finder: OpeningFinder): readonly VisitWindow[] {
  const windows: VisitWindow[] = []
  let opensMs = finder.last(Number.NEGATIVE_INFINITY, beforeMs - 1, lengthMs)
  while (opensMs !== undefined && windows.length < ON_EACH_SIDE) {
    windows.push(windowAt(opensMs, lengthMs))
    opensMs = finder.last(Number.NEGATIVE_INFINITY, opensMs - lengthMs, lengthMs)
  }
  return windows
}

function listForward(fromMs: number, toMs: number, lengthMs: number, finder: OpeningFinder): readonly VisitWindow[] {
  const windows: VisitWindow[] = []
  let opensMs = finder.first(fromMs, toMs, lengthMs)
  while (opensMs !== undefined && windows.length < ON_EACH_SIDE) {
    windows.push(windowAt(opensMs, lengthMs))
    opensMs = finder.first(opensMs + lengthMs, toMs, lengthMs)
  }
  return windows
}
