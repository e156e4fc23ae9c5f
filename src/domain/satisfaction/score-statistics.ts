import { SURVEY_LEAST_VISITS } from '../norms/survey-norms.ts'

/** How often each number of points was given, for one item; keys are points from 1 to the scale. */
export type PointCounts = Readonly<Record<number, number>>

/** What points come to. `low` and `high` bound what the true value is with 95 % confidence; no interval from fewer than two answers. */
export interface ScoreStatistics {
  readonly count: number
  readonly mean: number | undefined
  readonly meanInterval: { readonly low: number; readonly high: number } | undefined
  /** The share of those who are satisfied: four points or more of five, eight of ten (CSAT). */
  readonly satisfied: number | undefined
  readonly satisfiedInterval: { readonly low: number; readonly high: number } | undefined
}

/** The quantile of the normal distribution for 95 % confidence, two-sided. */
const Z = 1.959964

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
    meanInterval: count < 2 ? undefined : meanInterval(given, { count, mean, scale }),
    satisfiedInterval: wilson(satisfied, count),
  }
}

function meanInterval(
  given: readonly { readonly points: number; readonly count: number }[],
  { count, mean, scale }: { readonly count: number; readonly mean: number; readonly scale: number },
) {
  const squares = given.reduce((sum, { points, count: times }) => sum + times * (points - mean) ** 2, 0)
  const half = studentQuantile(count - 1) * Math.sqrt(squares / (count - 1) / count)
  return { low: Math.max(1, mean - half), high: Math.min(scale, mean + half) }
}

/** Wilson's score interval of a share at 95 % confidence. */
export function wilson(hits: number, count: number): { readonly low: number; readonly high: number } | undefined {
  if (count === 0) return undefined
  const share = hits / count
  const base = 1 + Z ** 2 / count
  const centre = (share + Z ** 2 / (2 * count)) / base
  const half = (Z / base) * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2))
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}

/** The 97.5 % quantiles of Student's distribution, by degrees of freedom from 1. */
const QUANTILES = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228]

/** Beyond the table by Cornish and Fisher's expansion, right to three digits from there on. */
function studentQuantile(freedom: number): number {
  const listed = QUANTILES[freedom - 1]
  if (listed !== undefined) return listed
  const first = (Z ** 3 + Z) / 4
  const second = (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / 96
  return Z + first / freedom + second / freedom ** 2
}

/** What the rated may see: nothing from fewer answers than tell no single customer (DS-5). */
export const forTheRated = (statistics: ScoreStatistics): ScoreStatistics | undefined =>
  statistics.count < SURVEY_LEAST_VISITS ? undefined : statistics
