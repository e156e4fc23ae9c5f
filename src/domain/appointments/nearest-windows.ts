import { POINT_MINUTES } from '../norms/visit-norms.ts'
import type { VisitWindow } from './appointment.ts'
import type { Nearest } from './offer.ts'
import { type OpeningFinder, windowAt } from './opening-finder.ts'
import type { WishedOpenings } from './wished-openings.ts'

const ON_EACH_SIDE = 2
const POINT_MS = POINT_MINUTES * 60_000

/** A free window beside a wish, and how far it lies from it. */
interface Beside {
  readonly side: 'before' | 'after'
  readonly window: VisitWindow
  readonly gapMs: number
}

/**
 * The nearest free windows around and within wishes that can't be met, see `Nearest`. Of several wished times (every
 * evening of the week) each counts: what is near any of them is near; at the same distance the earlier wish goes first.
 * Who named the day keeps it: where there is a choice on the days of `namedOn`, a side that has something on them has nothing
 * of other days.
 *
 * @param namedOn local days that the customer named themselves
 * @param keepsDay nothing is shown of the days before either: whoever wants it before we begin wants it early that day
 */
export function nearestWindows(
  wishes: readonly WishedOpenings[],
  finder: OpeningFinder,
  namedOn: readonly string[] = [],
  keepsDay = false,
): Nearest {
  const beside = apart(wishes.flatMap((wish) => listBeside(wish, finder)).toSorted(nearerFirst))
  const isNamed = (window: VisitWindow) => namedOn.includes(dayOf(window, finder))
  const isChoice = beside.filter(({ window }) => isNamed(window)).length >= ON_EACH_SIDE
  const on = (side: Beside['side']) => {
    const all = beside.filter((one) => one.side === side).map(({ window }) => window)
    const named = all.filter(isNamed)
    return (isChoice && (named.length > 0 || (keepsDay && side === 'before')) ? named : all).slice(0, ON_EACH_SIDE)
  }
  const within = wishes
    .filter(({ fromMs, toMs }) => fromMs < toMs)
    .flatMap(({ fromMs, endMs }) => listForward(fromMs, endMs - POINT_MS, POINT_MS, finder))
  return { before: on('before'), within: within.slice(0, ON_EACH_SIDE), after: on('after') }
}

const dayOf = ({ opensAt }: VisitWindow, { horizon, at }: OpeningFinder): string =>
  horizon.findLast(({ on }) => at(on, '00:00') <= opensAt.toMillis())?.on ?? ''

/** Infinitely far ones stay in order. */
const nearerFirst = (one: Beside, other: Beside): number => one.gapMs - other.gapMs || 0

/** Two wishes may have the same neighbour, or neighbours that overlap: the nearer stays. */
function apart(sorted: readonly Beside[]): readonly Beside[] {
  const kept: Beside[] = []
  for (const one of sorted)
    if (!kept.some(({ window }) => window.opensAt < one.window.closesAt && one.window.opensAt < window.closesAt))
      kept.push(one)
  return kept
}

function listBeside({ fromMs, toMs, lengthMs }: WishedOpenings, finder: OpeningFinder): readonly Beside[] {
  const before = listBefore(fromMs, lengthMs, finder).map((window) => ({
    ...{ side: 'before' as const, window, gapMs: fromMs - window.opensAt.toMillis() },
  }))
  const after = listForward(toMs + 1, Number.POSITIVE_INFINITY, lengthMs, finder).map((window) => ({
    ...{ side: 'after' as const, window, gapMs: window.opensAt.toMillis() - toMs },
  }))
  return [...before, ...after]
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
