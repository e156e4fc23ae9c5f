import { SATISFACTION_ITEMS } from '#src/domain/satisfaction/satisfaction.ts'
import { RESULT_GROUPS, type ResultGroup, type TopicCount } from '#src/domain/satisfaction/satisfaction-results.ts'
import type { ShownResult } from '#src/domain/satisfaction/shown-results.ts'
import { groupName, meanWords, percentWords, rangeWords, topicName } from '../print-satisfaction.ts'
import type { Speech } from '../speech.ts'
import { type Cell, dataTable } from './data-table.ts'
import { figureOf } from './draw-chart.ts'
import { type Html, html } from './html.ts'
import { intervals, intervalsHeight } from './interval-chart.ts'
import type { Told } from './report-data.ts'

/** The monthly evaluation: the items of the month, each grouping with its items, and what comments were about. */
export function itemsPart({ report: { satisfaction, month, leastScores }, say }: Told): Html {
  const { results, topics } = satisfaction
  if (results.length === 0) return html`<p>${say('overview-items-none', { month })}</p>`
  const ofMonth = results.filter(({ by, name }) => by === 'month' && name === month)
  const all = charts('all', ofMonth, { title: say('overview-items-all'), nameOf: (one) => itemName(one, say) }, say)
  const groups = RESULT_GROUPS.map((by) => ({ by, own: results.filter((one) => one.by === by) })).filter(
    ({ own }) => own.length > 0,
  )
  return html`<p class="note">${say('overview-items-formula', { least: String(leastScores) })}</p>
<div class="scores">
${all.length > 0 ? html`<div>${all}</div>` : html`<p>${say(ofMonth.length > 0 ? 'overview-items-few' : 'overview-scores-none')}</p>`}
${topics.length > 0 ? topicsTable(topics, say) : ''}
${groups.flatMap(({ by, own }) => overallCharts(by, own, say))}
</div>
${groups.map(({ by, own }) => itemsTable(say(`overview-scores-${by}`), own, say))}`
}

const itemName = ({ item }: ShownResult, say: Speech): string => say(`satisfaction-item-${item}`)

/** What is overall in each grouping; the table has all items. */
const overallCharts = (by: ResultGroup, own: readonly ShownResult[], say: Speech): readonly Html[] =>
  charts(
    by,
    own.filter(({ item }) => item === 'overall'),
    {
      title: say('overview-items-overall', { group: say(`overview-scores-${by}`) }),
      nameOf: (one) => groupName(one, say),
    },
    say,
  )

/** One for each scale that was asked on: points of five and of ten cannot stand on one axis. */
function charts(
  id: string,
  results: readonly ShownResult[],
  { title, nameOf }: { title: string; nameOf: (one: ShownResult) => string },
  say: Speech,
): readonly Html[] {
  const known = results.flatMap(({ mean, ...one }) => (mean === null ? [] : [{ ...one, mean }]))
  return [...Map.groupBy(known, ({ scale }) => scale)].map(([scale, own]) =>
    figureOf({
      ...{ id: `items-${id}-${scale}`, height: intervalsHeight(own.length) },
      title: say('overview-items-scale', { title, most: String(scale) }),
      description: own.map((one) => `${nameOf(one)}: ${described(one)}`).join('; '),
      option: intervals(
        own.map(({ mean, interval, ...one }) => ({
          name: nameOf({ mean, interval, ...one }),
          mean,
          interval: interval ?? null,
        })),
        { min: 1, max: scale, step: scale > 5 ? 3 : 1, decimals: 1 },
      ),
    }),
  )
}

const described = (one: ShownResult): string =>
  `${meanWords(one)}, ${rangeWords(one.interval, (end) => end.toFixed(1))} (${one.count})`

/** A row for each group, or for each group and scale; below each mean where it may lie, and how many gave points. */
function itemsTable(title: string, own: readonly ShownResult[], say: Speech): Html {
  const rows = [...Map.groupBy(own, ({ name, scale }) => `${name} ${scale}`).values()].map((of): readonly Cell[] => {
    const [first] = of
    const overall = of.find(({ item }) => item === 'overall')
    return [
      first ? groupName(first, say) : '',
      ...SATISFACTION_ITEMS.map((item) =>
        cellOf(
          of.find((one) => one.item === item),
          say,
        ),
      ),
      { number: overall ? shareOf(overall, say) : '' },
    ]
  })
  const items = SATISFACTION_ITEMS.map((item) => say(`satisfaction-item-${item}`))
  return dataTable(title, [title, ...items, say('overview-satisfied')], rows)
}

function cellOf(one: ShownResult | undefined, say: Speech): Cell {
  if (!one) return { number: '' }
  const answers = html`<small>${say('overview-items-answers', { count: String(one.count) })}</small>`
  if (one.mean === null) return { number: html`${say('overview-few')}${answers}` }
  return {
    number: html`${meanWords(one)}<small>${rangeWords(one.interval, (end) => end.toFixed(1))}</small>${answers}`,
  }
}

function shareOf({ satisfied, satisfiedInterval }: ShownResult, say: Speech): Html {
  if (satisfied === null) return html`${say('overview-few')}`
  return html`${percentWords(satisfied)}<small>${rangeWords(satisfiedInterval, percentWords)}</small>`
}

const topicsTable = (topics: readonly TopicCount[], say: Speech): Html =>
  dataTable(
    say('overview-topics'),
    [say('overview-topic'), say('overview-comments')],
    topics.map(({ topic, count }) => [topicName(topic, say), { number: String(count) }]),
  )
