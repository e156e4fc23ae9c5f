import type { DateTime } from 'luxon'
import type { VisitKind } from '../orders/work-order.ts'
import type { CommentTopic } from './comment-topics.ts'
import type { SatisfactionItem } from './satisfaction.ts'
import type { PointCounts } from './score-statistics.ts'

/** By what results are told apart; what is left out is not. */
export const RESULT_GROUPS = ['area', 'installer', 'kind', 'month'] as const
/** By what results are told apart. */
export type ResultGroup = (typeof RESULT_GROUPS)[number]

/** The points of one item in one group: of an area, an installer, a kind of visit, a month (`YYYY-MM`). */
export interface ItemResult {
  readonly group: string
  readonly item: SatisfactionItem
  readonly scale: number
  readonly counts: PointCounts
}

/** How many comments of a month were about a topic. */
export interface TopicCount {
  readonly topic: CommentTopic
  readonly count: number
}

/** Which evaluations are counted; with `before` only those that nobody has added to or changed from then on. */
export interface ResultsOf {
  readonly months: { readonly from: string; readonly to: string }
  readonly area?: string | undefined
  readonly installerId?: string | undefined
  readonly kind?: VisitKind | undefined
  readonly before?: DateTime | undefined
}

/** Reads what evaluations came to. */
export interface SatisfactionResults {
  listItems(by: ResultGroup, of: ResultsOf): Promise<readonly ItemResult[]>
  listTopics(of: ResultsOf): Promise<readonly TopicCount[]>
}
