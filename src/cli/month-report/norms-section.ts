import { NORM_IDS, type NormTally } from '#src/domain/visits/norm-tally.ts'
import type { Speech } from '../speech.ts'
import { barsHeight, lyingBars } from './bar-charts.ts'
import { dataTable } from './data-table.ts'
import { COLOURS, figureOf } from './draw-chart.ts'
import { type Html, html } from './html.ts'
import type { Told } from './report-data.ts'

/** Every norm that was due in the month: kept, broken, not known. */
export function normsSection({ report, say }: Told): Html {
  const due = report.norms.filter((one) => one.due > 0)
  const judged = due.filter(({ kept, broken }) => kept + broken > 0)
  const idle = report.norms.filter((one) => one.due === 0).map(({ norm }) => norm)
  const heads = ['norm', 'due', 'kept', 'broken', 'unsure'].map((name) => say(`cli-report-${name}`))
  const rows = due.map(({ norm, due, kept, broken, unknown }) => [
    html`${norm} ${normWords(norm, say)}`,
    ...[due, kept, broken, unknown].map((count) => ({ number: String(count) })),
  ])
  return html`<section><h2>${say('overview-norms')}</h2>
<div class="${judged.length > 0 ? 'beside' : ''}">
${judged.length > 0 ? figureOf(normsChart(judged, say)) : html`<p>${say('overview-norms-none')}</p>`}
${due.length > 0 ? dataTable(say('overview-norms'), heads, rows) : ''}
</div>
<p class="note">${say('overview-norms-about')}</p>
${idle.length > 0 ? html`<p class="note">${say('overview-norms-idle', { norms: idle.join(say('kpi-or')) })}</p>` : ''}
</section>`
}

/** What a norm asks for, in a few words; a company's own is called by its id alone. */
const normWords = (norm: string, say: Speech): string =>
  NORM_IDS.includes(norm) ? say(`overview-norm-${norm.toLowerCase()}`) : ''

function normsChart(norms: readonly NormTally[], say: Speech) {
  const part = (name: string, colour: string, countOf: (norm: NormTally) => number) => ({
    ...{ name: say(`cli-report-${name}`), colour, shares: norms.map((norm) => countOf(norm) / norm.due) },
    labels: norms.map((norm) => String(countOf(norm))),
  })
  const parts = [
    part('kept', COLOURS.good, ({ kept }) => kept),
    part('broken', COLOURS.bad, ({ broken }) => broken),
    part('unsure', COLOURS.unknown, ({ unknown }) => unknown),
  ]
  const lines = norms.map(
    ({ norm, kept, broken, due }) => `${norm}: ${kept}/${due}, ${say('cli-report-broken')} ${broken}`,
  )
  return {
    ...{ id: 'norms', title: say('overview-norms-chart'), height: barsHeight(norms.length) },
    description: lines.join('; '),
    option: lyingBars(
      norms.map(({ norm }) => `${norm} ${normWords(norm, say)}`.trim()),
      parts,
    ),
  }
}
