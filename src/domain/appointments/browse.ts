import { WINDOW_MINUTES } from '../norms/visit-norms.ts'
import type { VisitWindow } from './appointment.ts'
import { type OpeningFinder, openingFinder, windowAt } from './opening-finder.ts'
import type { VisitSearch } from './visit-search.ts'

/** When the morning, the afternoon and the evening begin, as far as a window opens in them; the last ends the day. */
const PARTS = ['00:00', '12:00', '17:00', '24:00'] as const
const AT_MOST = 4
const LENGTH_MS = WINDOW_MINUTES * 60_000

/**
 * A short list for "what do you have": the earliest free window of each morning, afternoon and evening, in order, at
 * most four, none overlapping another.
 *
 * @param fromOn the first local day (`YYYY-MM-DD`) to look at, in the customer's zone; earlier than today means today
 * @param besides a window that is no answer: what overlaps it is left out
 * @param isOut whether a local day is out of the question
 * @returns empty when nothing is free within the horizon
 */
export function browse(
  search: VisitSearch,
  fromOn: string,
  besides?: VisitWindow,
  isOut: (on: string) => boolean = () => false,
): readonly VisitWindow[] {
  const finder = openingFinder(search)
  const parts = finder.horizon
    .filter(({ on }) => on >= fromOn && !isOut(on))
    .flatMap(({ on }) => PARTS.slice(1).map((to, index) => ({ on, from: PARTS[index] ?? to, to })))
  const openings: number[] = []
  for (const { on, from, to } of parts) {
    if (openings.length === AT_MOST) break
    const freeFromMs = (openings.at(-1) ?? Number.NEGATIVE_INFINITY) + LENGTH_MS
    const fromMs = Math.max(finder.at(on, from), freeFromMs)
    const opensMs = firstBeside(besides, fromMs, finder.at(on, to) - 1, finder)
    if (opensMs !== undefined) openings.push(opensMs)
  }
  return openings.map((opensMs) => windowAt(opensMs, LENGTH_MS))
}

function firstBeside(besides: VisitWindow | undefined, fromMs: number, toMs: number, finder: OpeningFinder) {
  const opensMs = finder.first(fromMs, toMs, LENGTH_MS)
  if (opensMs === undefined || !besides) return opensMs
  const overlaps = opensMs < +besides.closesAt && opensMs + LENGTH_MS > +besides.opensAt
  return overlaps ? finder.first(Math.max(fromMs, +besides.closesAt), toMs, LENGTH_MS) : opensMs
}
