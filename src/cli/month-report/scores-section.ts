import { SCORE_GROUPINGS, type ScoreGroup, type ScoreGrouping } from '#src/domain/kpi/score-groups.ts'
import { groupName } from '../print-satisfaction.ts'
import type { Speech } from '../speech.ts'
import { dataTable } from './data-table.ts'
import { figureOf } from './draw-chart.ts'
import { type Html, html } from './html.ts'
import { intervals, intervalsHeight } from './interval-chart.ts'
import { itemsPart } from './items-part.ts'
import type { Told } from './report-data.ts'

const POINTS = { min: 0, max: 100, step: 25, decimals: 0 }

/** How satisfied customers were, asked after visits and once in the month; groups with few answers without figures. */
export function scoresSection(told: Told): Html {
  const { say, report } = told
  const { scores, leastScores } = report
  const groups = SCORE_GROUPINGS.filter((by) => scores.some((one) => one.by === by))
  const parts = groups.map((by) => {
    const own = scores.filter((one) => one.by === by)
    return grouping(by, own, say)
  })
  const none = html`<p>${say('overview-scores-none')}</p>`
  const about = html`<p class="note">${say('overview-scores-about', { least: String(leastScores) })}</p>`
  return html`<section><h2>${say('overview-scores')}</h2>
<h3>${say('overview-scores-visits')}</h3>
${parts.length > 0 ? html`${about}<div class="scores">${parts}</div>` : none}
<h3>${say('overview-scores-monthly')}</h3>
${itemsPart(told)}
</section>`
}

function grouping(by: ScoreGrouping, groups: readonly ScoreGroup[], say: Speech): Html {
  const title = say(`overview-scores-${by}`)
  const known = groups.flatMap(({ mean, ...group }) => (mean === null ? [] : [{ ...group, mean }]))
  const rows = groups.map((group) => [groupName(group, say), ...figuresOf(group, say)])
  const heads = [title, say('overview-answers'), say('overview-mean'), say('overview-interval')]
  const chart = {
    ...{ id: `scores-visits-${by}`, title, height: intervalsHeight(known.length) },
    description: known.map((one) => `${groupName(one, say)}: ${one.mean.toFixed(1)} (${one.count})`).join('; '),
    option: intervals(
      known.map((one) => ({ ...one, name: groupName(one, say) })),
      POINTS,
    ),
  }
  return html`<div>${known.length > 0 ? figureOf(chart) : ''}${dataTable(title, heads, rows)}</div>`
}

function figuresOf({ count, mean, interval }: ScoreGroup, say: Speech): readonly { number: string }[] {
  if (mean === null) return [String(count), say('overview-few'), '–'].map((number) => ({ number }))
  const range = interval ? `${interval.low.toFixed(1)}–${interval.high.toFixed(1)}` : '–'
  return [String(count), mean.toFixed(1), range].map((number) => ({ number }))
}
