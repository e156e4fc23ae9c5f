import { nameOf, type ShownFigure, targetWords, valueWords } from '../print-figures.ts'
import type { Speech } from '../speech.ts'
import { barsHeight, lyingBars } from './bar-charts.ts'
import { dataTable } from './data-table.ts'
import { COLOURS, figureOf } from './draw-chart.ts'
import { type Html, html } from './html.ts'
import type { Told } from './report-data.ts'

/** The key figures against their targets, and how each is counted. */
export function figuresSection(told: Told): Html {
  const { report, language, say } = told
  const { figures } = report
  const shares = figures.filter(({ unit, value }) => unit === 'share' && value !== null)
  const rows = figures.map((figure) => [
    html`${nameOf(figure, language, say)}<small>${figure.norm}</small>`,
    { number: unbroken(valueWords(figure, say)) },
    counted(figure, say),
    reached(figure, say),
  ])
  const heads = ['figure', 'value', 'counted', 'target'].map((name) => say(`cli-report-${name}`))
  const formulas = figures.map(
    (figure) => html`<dt>${nameOf(figure, language, say)}</dt><dd>${figure.formula[language]}${aim(figure, told)}</dd>`,
  )
  return html`<section><h2>${say('overview-figures')}</h2>
<div class="beside">
${shares.length > 0 ? figureOf(sharesChart(shares, told)) : ''}
${dataTable(say('overview-figures'), heads, rows)}
</div>
${figures.some(({ interval }) => interval) ? html`<p class="note">${say('cli-report-interval-formula')}</p>` : ''}
<h3>${say('overview-formulas')}</h3>
<dl>${formulas}</dl>
</section>`
}

/** A figure and its sign are not torn apart. */
const unbroken = (words: string): string =>
  words.replaceAll(' %', '\u00a0%').replaceAll('≥ ', '≥\u00a0').replaceAll('≤ ', '≤\u00a0')

function counted({ part, whole, unknown = 0, unit }: ShownFigure, say: Speech): Html {
  const number = whole === null ? (unit === 'count' ? '' : String(part || '')) : `${part ?? 0}/${whole}`
  return html`${number}${unknown > 0 ? html`<small>${say('overview-unknown', { unknown: String(unknown) })}</small>` : ''}`
}

function reached(figure: ShownFigure, say: Speech): Html {
  const words = unbroken(targetWords(figure, say))
  if (typeof figure.isMet !== 'boolean') return html`${words}`
  return html`<span class="${figure.isMet ? 'met' : 'not-met'}">${figure.isMet ? '✓' : '✗'}</span> ${words}`
}

const aim = ({ source }: ShownFigure, { language, say }: Told): Html =>
  source ? html`<small>${say('overview-source', { source: source[language] })}</small>` : html``

function sharesChart(shares: readonly ShownFigure[], { language, say }: Told) {
  const names = shares.map((figure) => nameOf(figure, language, say))
  const unknown = shares.map(({ unknown = 0, whole }) => (whole ? unknown / whole : 0))
  const bar = (id: string, colour: string, isMeant: (figure: ShownFigure) => boolean) => {
    const values = shares.map((figure) => (isMeant(figure) ? (figure.value ?? 0) : 0))
    return { name: say(id), colour, shares: values, labels: values.map(asPercent) }
  }
  const parts = [
    bar('overview-reached', COLOURS.good, ({ isMet }) => isMet !== false),
    bar('overview-short', COLOURS.bad, ({ isMet }) => isMet === false),
    { name: say('cli-report-unsure'), colour: COLOURS.unknown, shares: unknown, labels: unknown.map(asPercent) },
  ]
  const targets = shares.map(({ target }) => target?.atLeast ?? target?.atMost ?? null)
  return {
    ...{ id: 'figures', title: say('overview-figures-chart'), height: barsHeight(shares.length) },
    description: shares.map((figure, place) => `${names[place]}: ${valueWords(figure, say)}`).join('; '),
    option: lyingBars(names, parts, { name: say('cli-report-target'), shares: targets }),
  }
}

const asPercent = (share: number): string => `${(share * 100).toFixed(0)}%`
