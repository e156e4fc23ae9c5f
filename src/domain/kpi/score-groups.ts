import { type Interval, meanInterval } from './interval.ts'

/** By what scores are told apart. */
export const SCORE_GROUPINGS = ['area', 'installer', 'kind'] as const
/** By what scores are told apart. */
export type ScoreGrouping = (typeof SCORE_GROUPINGS)[number]

/** The scores of one area, installer or kind of work, between 0 and 100. `deviation`: standard deviation, null of one score. */
export interface CountedScores {
  readonly by: ScoreGrouping
  readonly name: string
  readonly count: number
  readonly mean: number
  readonly deviation: number | null
}

/** The same as it may be shown: where the answers are too few, neither how many nor how good (DS-5). */
export interface ScoreGroup {
  readonly by: ScoreGrouping
  readonly name: string
  readonly count: number | null
  readonly mean: number | null
  readonly interval: Interval | null
}

/**
 * The groups as they may be shown, the best known first. Those with fewer answers than `least` are hidden; where what is hidden
 * together is fewer, the smallest of the others is hidden too, or the sum of all would give it away.
 */
export function scoreGroups(counted: readonly CountedScores[], least: number): readonly ScoreGroup[] {
  return SCORE_GROUPINGS.flatMap((by) => {
    const own = counted.filter((one) => one.by === by).toSorted((one, other) => one.count - other.count)
    const few = own.filter(({ count }) => count < least)
    const hiddenCount = few.reduce((sum, { count }) => sum + count, 0)
    const isGivenAway = few.length > 0 && hiddenCount < least
    const hidden = own.slice(0, few.length + (isGivenAway ? 1 : 0))
    return [...own.slice(hidden.length).toReversed().map(shown), ...hidden.map(withoutFigures)]
  })
}

const SCALE = { least: 0, most: 100 }

function shown({ by, name, count, mean, deviation }: CountedScores): ScoreGroup {
  const interval = deviation === null ? null : (meanInterval({ mean, deviation, count }, SCALE) ?? null)
  return { by, name, count, mean, interval }
}

const withoutFigures = ({ by, name }: CountedScores): ScoreGroup => ({
  ...{ by, name, count: null, mean: null, interval: null },
})
