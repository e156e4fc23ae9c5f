import type { Say } from '#src/conversation/say.ts'
import type { RatedItem, RatedResults } from '#src/domain/satisfaction/rated-results.ts'
import type { TopicCount } from '#src/domain/satisfaction/satisfaction-results.ts'
import { leastSatisfied } from '#src/domain/satisfaction/score-statistics.ts'
import { listSay } from '../monthly/list-say.ts'
import { itemSay } from '../satisfaction/items-say.ts'
import { monthSay } from '../usage-notice/bill-words.ts'

/** A month of the monthly evaluation as the one who is rated hears it; nothing where nothing may be told. */
export function satisfactionSays(month: string, { items, topics }: RatedResults): readonly Say[] {
  const scales = [...new Set(items.map(({ scale }) => scale))]
  const byScale = scales.flatMap((scale): readonly Say[] => {
    const own = items.filter((one) => one.scale === scale)
    const head = { id: 'ratings-monthly', facts: { month: monthSay(month), most: scale } }
    return [head, ...own.map(itemLine), ...own.filter(({ item }) => item === 'overall').map(satisfiedLine)]
  })
  return topics.length === 0 ? byScale : [...byScale, topicsLine(month, topics)]
}

function itemLine({ item, statistics: { count, mean = 0, meanInterval } }: RatedItem): Say {
  const facts = { item: itemSay(item), count, mean: points(mean) }
  // Of points that are all the same nothing can be reckoned about those who said nothing.
  if (!meanInterval || meanInterval.low === meanInterval.high) return { id: 'ratings-same', facts }
  return { id: 'ratings-item', facts: { ...facts, low: points(meanInterval.low), high: points(meanInterval.high) } }
}

function satisfiedLine({ scale, statistics: { count, satisfied = 0, satisfiedInterval } }: RatedItem): Say {
  const { low = 0, high = 1 } = satisfiedInterval ?? {}
  const facts = { least: leastSatisfied(scale), satisfied: Math.round(satisfied * count), count }
  return { id: 'ratings-satisfied', facts: { ...facts, low: percent(low), high: percent(high) } }
}

function topicsLine(month: string, topics: readonly TopicCount[]): Say {
  const says = topics.map(({ topic, count }): Say => {
    const name: Say = { id: `satisfaction-topic-${topic.replaceAll('_', '-')}` }
    return { id: 'ratings-topic', facts: { topic: name, count } }
  })
  return { id: 'ratings-topics', facts: { month: monthSay(month), topics: listSay(says) } }
}

const points = (mean: number): string => mean.toFixed(1).replace(/\.0$/, '')
const percent = (share: number): number => Math.round(share * 100)
