import { type Interval, meanInterval, shareInterval } from '../kpi/interval.ts'
import { SURVEY_LEAST_VISITS } from '../norms/survey-norms.ts'

/** How often each number of points was given, for one item; keys are points from 1 to the scale. */
export type PointCounts = Readonly<Record<number, number>>

/** What points come to. `low` and `high` bound what the true value is with 95 % confidence; no interval from fewer than two answers. */
export interface ScoreStatistics {
  readonly count: number
  readonly mean: number | undefined
  readonly meanInterval: Interval | undefined
  /** The share of those who are satisfied: four points or more of five, eight of ten (CSAT). */
  readonly satisfied: number | undefined
  readonly satisfiedInterval: Interval | undefined
}

/** From how many points on somebody is satisfied (CSAT). @unit points from 1 to `scale` */
export const leastSatisfied = (scale: number): number => (4 * scale) / 5

/**
 * Count, mean with its interval by Student's t, and share of satisfied customers with its interval by Wilson.
 *
 * Wilson's interval stays within 0 and 1 and is honest for few answers, where mean ± z·s would not be; for means the t quantile
 * is used for the same reason.
 */
export function scoreStatistics(counts: PointCounts, scale: number): ScoreStatistics {
  const given = Object.entries(counts).map(([points, count]) => ({ points: Number(points), count }))
  const count = given.reduce((sum, one) => sum + one.count, 0)
  if (count === 0)
    return { count, mean: undefined, meanInterval: undefined, satisfied: undefined, satisfiedInterval: undefined }
  const mean = given.reduce((sum, one) => sum + one.points * one.count, 0) / count
  const satisfied = given
    .filter(({ points }) => points >= leastSatisfied(scale))
    .reduce((sum, one) => sum + one.count, 0)
  return {
    ...{ count, mean, satisfied: satisfied / count },
    meanInterval: meanInterval(
      { mean, deviation: deviationOf(given, { count, mean }), count },
      { least: 1, most: scale },
    ),
    satisfiedInterval: shareInterval(satisfied, count),
  }
}

function deviationOf(
  given: readonly { readonly points: number; readonly count: number }[],
  { count, mean }: { readonly count: number; readonly mean: number },
): number {
  const squares = given.reduce((sum, { points, count: times }) => sum + times * (points - mean) ** 2, 0)
  return Math.sqrt(squares / (count - 1))
}

/** What the rated may see: nothing from fewer answers than tell no single customer (DS-5). */
export const forTheRated = (statistics: ScoreStatistics): ScoreStatistics | undefined =>
  statistics.count < SURVEY_LEAST_VISITS ? undefined : statistics
