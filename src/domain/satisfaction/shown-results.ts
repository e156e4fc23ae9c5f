import { hiddenGroups } from './hidden-groups.ts'
import { SATISFACTION_ITEMS, type SatisfactionItem } from './satisfaction.ts'
import type { ItemResult, ResultGroup } from './satisfaction-results.ts'
import { type ScoreStatistics, scoreStatistics } from './score-statistics.ts'

/**
 * What an item came to in an area, of an installer, at a kind of work or in a month (`by`), as managers see it. Where the
 * answers are too few there is only how many there are.
 *
 * @unit points from 1 to `scale`; `satisfied` a share
 */
export interface ShownResult {
  readonly by: ResultGroup
  readonly name: string
  readonly item: SatisfactionItem
  readonly scale: number
  readonly count: number
  readonly mean: number | null
  readonly interval: ScoreStatistics['meanInterval'] | null
  readonly satisfied: number | null
  readonly satisfiedInterval: ScoreStatistics['satisfiedInterval'] | null
}

interface Counted extends ItemResult {
  readonly count: number
  readonly statistics: ScoreStatistics
}

/** The results by group and, in each, in the order of the form; the last month, or else the group with the most answers, first. */
export function shownResults(by: ResultGroup, items: readonly ItemResult[], least: number): readonly ShownResult[] {
  const counted = items.map((one): Counted => {
    const statistics = scoreStatistics(one.counts, one.scale)
    return { ...one, statistics, count: statistics.count }
  })
  const sums = new Map<string, number>()
  for (const { group, count } of counted) sums.set(group, (sums.get(group) ?? 0) + count)
  const hidden = new Set(ofOneQuestion(counted).flatMap((own) => hiddenIn(by, own, least)))
  return counted
    .toSorted(
      (one, other) =>
        groupOrder(by, sums, one.group, other.group) || one.scale - other.scale || place(one) - place(other),
    )
    .map((one) => shown(by, one, hidden.has(one)))
}

/** Months don't add up to anything that is shown. */
const hiddenIn = (by: ResultGroup, own: readonly Counted[], least: number): readonly Counted[] =>
  by === 'month' ? own.filter(({ count }) => count < least) : hiddenGroups(own, least)

const ofOneQuestion = (counted: readonly Counted[]): readonly (readonly Counted[])[] => [
  ...Map.groupBy(counted, ({ item, scale }) => `${item} ${scale}`).values(),
]

const place = ({ item }: Counted): number => SATISFACTION_ITEMS.indexOf(item)

function groupOrder(by: ResultGroup, sums: ReadonlyMap<string, number>, one: string, other: string): number {
  const byName = one.localeCompare(other)
  return by === 'month' ? -byName : (sums.get(other) ?? 0) - (sums.get(one) ?? 0) || byName
}

function shown(
  by: ResultGroup,
  { group: name, item, scale, count, statistics }: Counted,
  isHidden: boolean,
): ShownResult {
  const about = { by, name, item, scale, count }
  if (isHidden) return { ...about, mean: null, interval: null, satisfied: null, satisfiedInterval: null }
  const { mean, meanInterval, satisfied, satisfiedInterval } = statistics
  return {
    ...{ ...about, mean: mean ?? null, interval: meanInterval ?? null },
    ...{ satisfied: satisfied ?? null, satisfiedInterval: satisfiedInterval ?? null },
  }
}
