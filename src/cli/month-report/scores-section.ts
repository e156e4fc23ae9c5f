import { SCORE_GROUPINGS, type ScoreGroup, type ScoreGrouping } from '#src/domain/kpi/score-groups.ts'
import type { Speech } from '../speech.ts'
import { dataTable } from './data-table.ts'
import { figureOf } from './draw-chart.ts'
import { type Html, html } from './html.ts'
import { intervals, intervalsHeight } from './interval-chart.ts'
import type { Told } from './report-data.ts'

/** How satisfied customers were, asked after visits and once in the month, by area, installer and kind of work; groups with few answers without figures. */
export function scoresSection({ report: { scores, leastScores }, say }: Told): Html {
  const asked = (['visits', 'monthly'] as const).map((of) => {
    const groups = SCORE_GROUPINGS.filter((by) => scores[of].some((one) => one.by === by))
    const parts = groups.map((by) =>
      grouping(
        { by, of },
        scores[of].filter((one) => one.by === by),
        say,
      ),
    )
    const none = html`<p>${say('overview-scores-none')}</p>`
    return html`<h3>${say(`overview-scores-${of}`)}</h3>${parts.length > 0 ? html`<div class="scores">${parts}</div>` : none}`
  })
  return html`<section><h2>${say('overview-scores')}</h2>
<p class="note">${say('overview-scores-about', { least: String(leastScores) })}</p>
${asked}
</section>`
}

function grouping(
  { by, of }: { by: ScoreGrouping; of: keyof Told['report']['scores'] },
  groups: readonly ScoreGroup[],
  say: Speech,
): Html {
  const title = say(`overview-scores-${by}`)
  const known = groups.filter(({ mean }) => mean !== null)
  const nameOf = ({ name }: ScoreGroup): string => (by === 'kind' ? say(`visit-kind-${name}`) : name)
  const rows = groups.map((group) => [nameOf(group), ...figuresOf(group, say)])
  const heads = [title, say('overview-answers'), say('overview-mean'), say('overview-interval')]
  const chart = {
    ...{ id: `scores-${of}-${by}`, title, height: intervalsHeight(known.length) },
    description: known.map((group) => `${nameOf(group)}: ${group.mean?.toFixed(1)} (${group.count})`).join('; '),
    option: intervals(known, nameOf),
  }
  return html`<div>${known.length > 0 ? figureOf(chart) : ''}${dataTable(title, heads, rows)}</div>`
}

function figuresOf({ count, mean, interval }: ScoreGroup, say: Speech): readonly { number: string }[] {
  if (count === null || mean === null) return [say('overview-few'), '–', '–'].map((number) => ({ number }))
  const range = interval ? `${interval.low.toFixed(1)}–${interval.high.toFixed(1)}` : '–'
  return [String(count), mean.toFixed(1), range].map((number) => ({ number }))
}
