import type { BoxesReached, Coverage } from '#src/domain/outreach/coverage.ts'
import { countedIn, progressWords, reachedRows, reasonWords } from '../print-coverage.ts'
import type { Speech } from '../speech.ts'
import { barsHeight, lyingBars } from './bar-charts.ts'
import { dataTable } from './data-table.ts'
import { COLOURS, figureOf } from './draw-chart.ts'
import { type Html, html } from './html.ts'
import type { Told } from './report-data.ts'

/** How far the five monthly ones have come, and why customers were left out. */
export function coverageSection({ report: { coverage, reached, month }, say }: Told): Html {
  const begun = coverage.filter(({ due }) => due > 0)
  const counts = countedIn(coverage)
  const heads = [say('coverage-kind'), say('coverage-campaign'), ...counts.map((name) => say(`coverage-${name}`))]
  const rows = coverage.map((one) => [
    say(`coverage-kind-${one.kind}`),
    progressWords(one.campaign, say),
    ...counts.map((name) => ({ number: String(one[name]) })),
  ])
  const reasons = [...new Set(coverage.flatMap((one) => one.reasons.map(({ reason }) => reason)))]
  const reasonRows = reasons.map((reason) => [
    reasonWords(reason, say),
    ...coverage.map((one) => ({ number: String(one.reasons.find((found) => found.reason === reason)?.count ?? 0) })),
  ])
  const reasonHeads = [say('coverage-reason'), ...coverage.map(({ kind }) => say(`coverage-kind-${kind}`))]
  return html`<section><h2>${say('overview-coverage')}</h2>
${begun.length > 0 ? figureOf(coverageChart(begun, say)) : html`<p>${say('coverage-empty', { month })}</p>`}
${dataTable(say('overview-coverage'), heads, rows)}
${reasons.length > 0 ? dataTable(say('overview-skipped'), reasonHeads, reasonRows) : ''}
${coverage.some(({ never }) => never > 0) ? html`<p class="note">${say('coverage-stopped')}</p>` : ''}
<p class="note">${say('coverage-formula')}</p>
${reached.length > 0 ? reachedPart(reached, say) : ''}
</section>`
}

/** The five boxes of everybody, counted: the page names no customer. */
function reachedPart(reached: readonly BoxesReached[], say: Speech): Html {
  const all = reached.reduce((sum, { customers }) => sum + customers, 0)
  const [heads = [], ...rows] = reachedRows(reached, say)
  const title = say('overview-reached-boxes')
  const shares = reached.map(({ customers }) => customers / all)
  const part = { name: say('coverage-customers'), colour: COLOURS.good, shares }
  const chart = figureOf({
    ...{ id: 'reached', title, height: barsHeight(reached.length) },
    description: rows.map(([count, customers]) => `${count}: ${customers}`).join('; '),
    option: lyingBars(
      rows.map(([count]) => say('overview-of-five', { count })),
      [{ ...part, labels: rows.map(([, customers]) => customers) }],
    ),
  })
  const numbers = rows.map(([count, customers]) => [count, { number: customers }])
  return html`<div class="beside"><div>${chart}</div>${dataTable(title, heads, numbers)}</div>`
}

function coverageChart(kinds: readonly Coverage[], say: Speech) {
  const part = (name: 'sent' | 'waiting' | 'skipped' | 'failed' | 'unknown' | 'never', colour: string) => ({
    ...{ name: say(`coverage-${name}`), colour, shares: kinds.map((one) => one[name] / one.due) },
    labels: kinds.map((one) => String(one[name])),
  })
  const parts = [
    part('sent', COLOURS.good),
    part('waiting', COLOURS.waiting),
    part('skipped', COLOURS.skipped),
    part('failed', COLOURS.bad),
    part('unknown', COLOURS.unknown),
    ...(kinds.some(({ never }) => never > 0) ? [part('never', COLOURS.never)] : []),
  ]
  const names = kinds.map(({ kind }) => say(`coverage-kind-${kind}`))
  const about = (one: Coverage) => parts.map(({ name }, place) => `${name} ${parts[place]?.labels[kinds.indexOf(one)]}`)
  return {
    ...{ id: 'coverage', title: say('overview-coverage-chart'), height: barsHeight(kinds.length) },
    description: kinds.map((one, place) => `${names[place]}: ${about(one).join(', ')}`).join('; '),
    option: lyingBars(names, parts),
  }
}
