import type { DateTime } from 'luxon'
import { RATED_AFTER_DAYS, RATED_MONTHS } from '../norms/survey-norms.ts'

/** A month (`YYYY-MM`) whose results the rated may see, from `from` until before `to`: what was said before `settledAt` counts. */
export interface RatedMonth {
  readonly month: string
  readonly from: DateTime
  readonly to: DateTime
  readonly settledAt: DateTime
}

/**
 * The months whose results the rated may see, newest first; by the clock of `zone` (IANA).
 *
 * None overlaps another and none grows any more: no two answers to the same question differ by a single customer (DS-5).
 */
export function ratedMonths(now: DateTime, zone: string): readonly RatedMonth[] {
  const newest = nextRated(now, zone).from.minus({ months: 1 })
  return Array.from({ length: RATED_MONTHS }, (_, place) => ratedMonth(newest.minus({ months: place })))
}

/** The first month whose results are still to come; they do at its `settledAt`. */
export function nextRated(now: DateTime, zone: string): RatedMonth {
  const running = now.setZone(zone).startOf('month')
  const last = ratedMonth(running.minus({ months: 1 }))
  return now < last.settledAt ? last : ratedMonth(running)
}

function ratedMonth(from: DateTime): RatedMonth {
  const to = from.plus({ months: 1 })
  return { month: from.toFormat('yyyy-MM'), from, to, settledAt: to.plus({ days: RATED_AFTER_DAYS }) }
}
