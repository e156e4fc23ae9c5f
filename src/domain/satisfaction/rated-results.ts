import { SURVEY_LEAST_VISITS } from '../norms/survey-norms.ts'
import { SATISFACTION_ITEMS, type SatisfactionItem } from './satisfaction.ts'
import type { ItemResult, TopicCount } from './satisfaction-results.ts'
import { forTheRated, type ScoreStatistics, scoreStatistics } from './score-statistics.ts'

/** What an item of the form came to, as far as the rated may see it. @unit points from 1 to `scale` */
export interface RatedItem {
  readonly item: SatisfactionItem
  readonly scale: number
  readonly statistics: ScoreStatistics
}

/** What a month came to, as the rated see it: without items and topics that fewer customers spoke of than hide each of them (DS-5). */
export interface RatedResults {
  readonly items: readonly RatedItem[]
  readonly topics: readonly TopicCount[]
}

/** In the order of the form, without what would tell the rated who said it. */
export function ratedResults(items: readonly ItemResult[], topics: readonly TopicCount[]): RatedResults {
  return {
    items: SATISFACTION_ITEMS.flatMap((item) =>
      items.flatMap(({ item: of, scale, counts }) => {
        const statistics = of === item ? forTheRated(scoreStatistics(counts, scale)) : undefined
        return statistics ? [{ item, scale, statistics }] : []
      }),
    ),
    topics: topics.filter(({ count }) => count >= SURVEY_LEAST_VISITS),
  }
}
