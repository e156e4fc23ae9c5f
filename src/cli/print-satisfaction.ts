import type { VisitKind } from '#src/domain/orders/work-order.ts'
import { RESULT_GROUPS, type TopicCount } from '#src/domain/satisfaction/satisfaction-results.ts'
import type { ShownResult } from '#src/domain/satisfaction/shown-results.ts'
import type { Speech } from './speech.ts'
import { table } from './table.ts'
import type { Terminal } from './terminal.ts'

/** What the monthly evaluation came to as `GET /admin/v1/reports/satisfaction` gives it. */
export interface ShownSatisfaction {
  readonly results: readonly ShownResult[]
  readonly topics: readonly TopicCount[]
}

/** A table for each grouping with a line for every group and item, and what comments were about. */
export function printSatisfaction(
  month: string,
  { satisfaction, least }: { satisfaction: ShownSatisfaction; least: number },
  { say, print }: Terminal,
): void {
  const { results, topics } = satisfaction
  if (results.length === 0) print(say('overview-items-none', { month }))
  const columns = ['overview-answers', 'overview-mean', 'overview-interval', 'overview-satisfied', 'overview-interval']
  for (const by of RESULT_GROUPS) {
    const own = results.filter((one) => one.by === by)
    if (own.length === 0) continue
    const heads = [say(`overview-scores-${by}`), say('overview-item'), ...columns.map((id) => say(id))]
    const rows = own.map((one) => [
      groupName(one, say),
      say(`satisfaction-item-${one.item}`),
      String(one.count),
      meanWords(one),
      rangeWords(one.interval, (points) => points.toFixed(1)),
      percentWords(one.satisfied),
      rangeWords(one.satisfiedInterval, percentWords),
    ])
    print(`${table([heads, ...rows])}\n`)
  }
  if (topics.length > 0) {
    const rows = topics.map(({ topic, count }) => [topicName(topic, say), String(count)])
    print(`${table([[say('overview-topic'), say('overview-comments')], ...rows])}\n`)
  }
  if (results.length > 0) print(say('overview-items-formula', { least: String(least) }))
}

/** What a group is called; the kinds of work by their names. */
export const groupName = ({ by, name }: Pick<ShownResult, 'by' | 'name'>, say: Speech): string =>
  by === 'kind' ? say(`visit-kind-${name as VisitKind}`) : name

/** What a comment is about. */
export const topicName = (topic: string, say: Speech): string => say(`satisfaction-topic-${topic.replaceAll('_', '-')}`)

/** The mean of its scale, or a dash where it is not shown. */
export const meanWords = ({ mean, scale }: Pick<ShownResult, 'mean' | 'scale'>): string =>
  mean === null ? '–' : `${mean.toFixed(1)}/${scale}`

/** A share, or a dash where it is not shown. */
export const percentWords = (share: number | null): string => (share === null ? '–' : `${Math.round(share * 100)}%`)

/** From where to where an interval goes, or a dash where there is none. */
export const rangeWords = (range: ShownResult['interval'], inWords: (end: number) => string): string =>
  range ? `${inWords(range.low)}–${inWords(range.high)}` : '–'
