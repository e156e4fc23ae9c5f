import { hiddenGroups } from '../satisfaction/hidden-groups.ts'
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

/** The same as it may be shown: where the answers are too few, how many but not how good (DS-5). */
export interface ScoreGroup {
  readonly by: ScoreGrouping
  readonly name: string
  readonly count: number
  readonly mean: number | null
  readonly interval: Interval | null
}

/** The groups as they may be shown, the best known first. */
export function scoreGroups(counted: readonly CountedScores[], least: number): readonly ScoreGroup[] {
  return SCORE_GROUPINGS.flatMap((by) => {
    const own = counted.filter((one) => one.by === by).toSorted((one, other) => other.count - one.count)
    const hidden = hiddenGroups(own, least)
    return own.map((one) => (hidden.includes(one) ? withoutFigures(one) : shown(one)))
  })
}

const SCALE = { least: 0, most: 100 }

function shown({ by, name, count, mean, deviation }: CountedScores): ScoreGroup {
  const interval = deviation === null ? null : (meanInterval({ mean, deviation, count }, SCALE) ?? null)
  return { by, name, count, mean, interval }
}

const withoutFigures = ({ by, name, count }: CountedScores): ScoreGroup => ({
  ...{ by, name, count, mean: null, interval: null },
})
