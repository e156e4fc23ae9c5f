import { inUnit, limitWords, nameOf, type ShownFigure, valueWords } from '../print-figures.ts'
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
    { number: value(figure, say) },
    counted(figure, say),
    reached(figure, say),
  ])
  const heads = ['figure', 'value', 'counted', 'target'].map((name) => say(`cli-report-${name}`))
  const formulas = figures.map(
    (figure) => html`<dt>${nameOf(figure, language, say)}</dt><dd>${figure.formula[language]}${aim(figure, told)}</dd>`,
  )
  return html`<section><h2>${say('overview-figures')}</h2>
<div class="${shares.length > 0 ? 'beside' : ''}">
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

/** Below the value, between what a sample's may lie. */
function value(figure: ShownFigure, say: Speech): Html {
  const { interval, unit } = figure
  const ends = interval && [interval.low, interval.high].map((end) => inUnit(end, unit, say))
  return html`${unbroken(valueWords({ ...figure, interval: null }, say))}${ends ? html`<small>${unbroken(ends.join('–'))}</small>` : ''}`
}

function counted({ part, whole, unknown = 0, unit }: ShownFigure, say: Speech): Html {
  const number = whole === null ? (unit === 'count' ? '' : String(part || '')) : `${part ?? 0}/${whole}`
  return html`${number}${unknown > 0 ? html`<small>${say('overview-unknown', { unknown: String(unknown) })}</small>` : ''}`
}

/** The target, with a sign for who sees it and a word for who hears it. */
function reached({ target, isMet, unit }: ShownFigure, say: Speech): Html {
  if (!target) return html``
  const limit = unbroken(limitWords(target, unit, say))
  if (typeof isMet !== 'boolean') return html`${limit}`
  const word = say(isMet ? 'overview-reached' : 'overview-short')
  return html`<span class="${isMet ? 'met' : 'not-met'}"><span aria-hidden="true">${isMet ? '✓' : '✗'}</span><span class="heard">${word}</span></span> ${limit}`
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
    bar('overview-reached', COLOURS.good, ({ isMet }) => isMet === true),
    bar('overview-short', COLOURS.bad, ({ isMet }) => isMet === false),
    bar('overview-without-target', COLOURS.waiting, ({ isMet }) => typeof isMet !== 'boolean'),
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
