import { POINT_MINUTES, WORK_MINUTES } from '../norms/visit-norms.ts'
import type { VisitWindow } from './appointment.ts'
import { serviceStretches } from './free-time.ts'
import type { LocalDay } from './local-days.ts'
import { nearestWindows } from './nearest-windows.ts'
import type { Offer, Refusal } from './offer.ts'
import { type OpeningFinder, openingFinder, windowAt } from './opening-finder.ts'
import type { VisitSearch } from './visit-search.ts'
import type { VisitWish } from './visit-wish.ts'
import { wishedDays } from './wished-days.ts'
import { promiseMs, type WishedOpenings, wishedOpenings } from './wished-openings.ts'

const POINT_MS = POINT_MINUTES * 60_000

const ANY_TIME: VisitWish = { dates: null, start: null, end: null, constraint: 'any' }

/**
 * Tries the customer's own time first, and says what stands in the way and what is nearest when it can't be (AP-1).
 *
 * A point ("三点", also `around`) promises POINT_MINUTES from it; a range of at most WINDOW_MINUTES that very range;
 * anything longer the earliest free WINDOW_MINUTES in it, on the raster, or what the service hours leave of it; as soon as possible
 * the longest promise up to that which opens soonest. Of several wishes and days the earliest that fits counts. No wish at all means
 * any time.
 */
export function findOffer(wishes: readonly VisitWish[], search: VisitSearch): Offer {
  if (search.diaries.length === 0) return { kind: 'nobody' }
  const finder = openingFinder(search)
  const tried = (wishes.length > 0 ? wishes : [ANY_TIME]).flatMap((wish) => tryWish(wish, search, finder))
  const free = tried.filter(({ kind }) => kind === 'free').sort((one, other) => one.opensMs - other.opensMs)[0]
  if (!free) return refusalOf(tried, finder)
  const window = windowAt(free.opensMs, free.openings.lengthMs)
  return { kind: 'free', window, dayChosen: free.dayChosen }
}

/** How many days are looked at for one time of each. */
const DAYS_OF_EACH = 4

/** The last free promise of each day that meets a wish, soonest day first: for whoever wants it as late as can be. */
export const lastOffers = (wishes: readonly VisitWish[], search: VisitSearch): readonly VisitWindow[] =>
  offersByDay(wishes, search, ({ fromMs, toMs, lengthMs }, finder) => finder.last(fromMs, toMs, lengthMs))

/** The first free promise of each day that meets a wish, soonest day first: for whoever has only said which days are out. */
export const firstOffers = (wishes: readonly VisitWish[], search: VisitSearch): readonly VisitWindow[] =>
  offersByDay(wishes, search, freeOpening)

function offersByDay(
  wishes: readonly VisitWish[],
  search: VisitSearch,
  opening: (openings: WishedOpenings, finder: OpeningFinder) => number | undefined,
): readonly VisitWindow[] {
  const finder = openingFinder(search)
  const found = wishes.flatMap((wish) => {
    const days = wishedDays(wish, finder.horizon, search.zone)
    return (typeof days === 'string' ? [] : days).flatMap((day) => {
      const openings = withinHours(wishedOpenings(wish, day, finder.at), lastEndMs(day, search))
      const opensMs = opening(openings, finder)
      return opensMs === undefined ? [] : [windowAt(opensMs, openings.lengthMs)]
    })
  })
  return found.toSorted((one, other) => +one.opensAt - +other.opensAt).slice(0, DAYS_OF_EACH)
}

/** What came of one wish on one day; `opensMs` says something for `free` only. */
interface Trial {
  readonly kind: 'free' | Refusal['kind']
  readonly opensMs: number
  readonly openings: WishedOpenings
  readonly dayChosen: boolean
  /** The local day, where the customer named it. */
  readonly namedOn?: string | undefined
}

function tryWish(wish: VisitWish, search: VisitSearch, finder: OpeningFinder): readonly Trial[] {
  const days = wishedDays(wish, finder.horizon, search.zone)
  if (typeof days === 'string') return [elsewhere(days, wish, search)]
  const dayChosen = wish.dates === null && !wish.weekdays
  const trials: Trial[] = []
  for (const day of days) {
    const wished = wishedOpenings(wish, day, finder.at)
    const openings = withinHours(wished, lastEndMs(day, search))
    const free = soonestOf(wish.constraint === 'asap' ? shorter(openings) : [openings], finder)
    if (free) return [...trials, { kind: 'free', ...free, dayChosen }]
    // Half an hour may still be free in an evening whose last hour is not: what is near is looked for in all of the wish.
    const namedOn = dayChosen ? undefined : day.on
    const kind = obstacle(openings, day, search, finder)
    trials.push({ kind, opensMs: Number.NaN, openings: wished, dayChosen, namedOn })
  }
  return trials
}

/** A wish that names no day within the horizon: what is nearest lies before or after all of it. */
function elsewhere(side: 'past' | 'too_far' | 'none', wish: VisitWish, { now }: VisitSearch): Trial {
  const aroundMs = side === 'too_far' ? Number.POSITIVE_INFINITY : now.toMillis()
  const openings = { fromMs: aroundMs, toMs: aroundMs, lengthMs: promiseMs(wish), endMs: aroundMs }
  return { kind: side === 'none' ? 'full' : side, opensMs: Number.NaN, openings, dayChosen: false }
}

/** By when a promise must be over on a day, so that the work is done within the service hours. */
function lastEndMs(day: LocalDay, { kind, zone }: VisitSearch): number {
  return (serviceStretches([day], zone)[0]?.toMs ?? 0) - WORK_MINUTES[kind] * 60_000
}

/** 晚上 has two hours only on paper: what of a range is left before the last visit must have begun is promised, in steps of a point. */
function withinHours(openings: WishedOpenings, lastEndMs: number): WishedOpenings {
  const { fromMs, lengthMs } = openings
  const leftMs = Math.floor((lastEndMs - fromMs) / POINT_MS) * POINT_MS
  return leftMs >= POINT_MS && leftMs < lengthMs ? { ...openings, toMs: fromMs, lengthMs: leftMs } : openings
}

/** The same openings for shorter promises too, the longest first, in steps of a point. */
function shorter(openings: WishedOpenings): readonly WishedOpenings[] {
  const { toMs, lengthMs } = openings
  const steps = Math.max(1, Math.floor(lengthMs / POINT_MS))
  return Array.from({ length: steps }, (_, step) => step * POINT_MS).map((lessMs) => ({
    ...openings,
    toMs: toMs + lessMs,
    lengthMs: lengthMs - lessMs,
  }))
}

/** Which of these can be kept soonest, and when; the first of those that open together. */
function soonestOf(
  tried: readonly WishedOpenings[],
  finder: OpeningFinder,
): { readonly opensMs: number; readonly openings: WishedOpenings } | undefined {
  return tried
    .flatMap((openings) => {
      const opensMs = freeOpening(openings, finder)
      return opensMs === undefined ? [] : [{ opensMs, openings }]
    })
    .toSorted((one, other) => one.opensMs - other.opensMs)[0]
}

function freeOpening({ fromMs, toMs, lengthMs }: WishedOpenings, finder: OpeningFinder): number | undefined {
  if (fromMs < toMs) return finder.first(fromMs, toMs, lengthMs)
  return finder.isFree(fromMs, lengthMs) ? fromMs : undefined
}

function obstacle(
  { fromMs, toMs, lengthMs, endMs }: WishedOpenings,
  day: LocalDay,
  search: VisitSearch,
  { earliestMs }: OpeningFinder,
): Refusal['kind'] {
  if (endMs < search.now.toMillis()) return 'past'
  const hours = serviceStretches([day], search.zone)[0]
  const lastMs = Math.min(toMs, lastEndMs(day, search) - lengthMs)
  const firstMs = Math.max(fromMs, hours?.fromMs ?? 0)
  const isLate = lastEndMs(day, search) - lengthMs < firstMs && firstMs < (hours?.toMs ?? 0)
  if (lastMs < firstMs) return isLate ? 'unfinished' : 'outside_hours'
  return lastMs < earliestMs ? 'too_soon' : 'full'
}

/** The obstacle that leaves the most hope is told: a full day before a day that has gone by. */
const MOST_HOPEFUL_FIRST: readonly Refusal['kind'][] = [
  'full',
  'too_soon',
  'unfinished',
  'outside_hours',
  'past',
  'too_far',
]

function refusalOf(tried: readonly Trial[], finder: OpeningFinder): Refusal {
  for (const kind of MOST_HOPEFUL_FIRST) {
    const refused = tried.filter((one) => one.kind === kind)
    if (refused.length === 0) continue
    const openings = refused.map((one) => one.openings)
    const named = refused.flatMap(({ namedOn }) => namedOn ?? [])
    const nearest = nearestWindows(openings, finder, named, kind === 'outside_hours')
    return kind === 'too_far' ? { kind, lastOn: finder.horizon.at(-1)?.on ?? '', ...nearest } : { kind, ...nearest }
  }
  throw new Error('a wish is either met or stands against an obstacle')
}
