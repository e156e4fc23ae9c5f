import { nameOf, type ShownFigure, valueWords } from '../print-figures.ts'
import { dataTable } from './data-table.ts'
import { figureOf } from './draw-chart.ts'
import { type Html, html } from './html.ts'
import type { Told } from './report-data.ts'
import { TREND_HEIGHT, trendLine } from './trend-chart.ts'

/** How the key figures went over twelve months; only those of which two months or more have something. */
export function trendSection({ report, language, say }: Told): Html {
  const months = withoutEmptyBeginning(report.trend)
  const going = report.figures
    .map((figure, place) => ({ figure, values: months.map(({ values }) => values[place] ?? null) }))
    .filter(({ values }) => values.filter((value) => value !== null && value !== 0).length > 1)
  const title = say('overview-trend')
  if (going.length === 0) return html`<section><h2>${title}</h2><p>${say('overview-trend-none')}</p></section>`
  const names = months.map(({ month }) => month)
  const charts = going.map(({ figure, values }) => {
    const words = values.map((value) => valueWords(without(figure, value), say))
    return figureOf({
      ...{ id: `trend-${figure.id}`, title: nameOf(figure, language, say), height: TREND_HEIGHT },
      description: names.map((month, place) => `${month}: ${words[place]}`).join('; '),
      option: trendLine(names, values, { target: figure.target ?? null, unit: figure.unit }),
    })
  })
  const rows = going.map(({ figure, values }) => [
    nameOf(figure, language, say),
    ...values.map((value) => ({ number: value === null ? '–' : valueWords(without(figure, value), say) })),
  ])
  return html`<section><h2>${title}</h2><p class="note">${say('overview-trend-about')}</p>
<div class="charts">${charts}</div>
${dataTable(title, [say('cli-report-figure'), ...names], rows)}
</section>`
}

const without = (figure: ShownFigure, value: number | null): ShownFigure => ({ ...figure, value, interval: null })

/** Months before the first of which anything is on record say nothing. */
function withoutEmptyBeginning(trend: Told['report']['trend']): Told['report']['trend'] {
  const first = trend.findIndex(({ values }) => values.some((value) => value !== null && value !== 0))
  return first < 0 ? [] : trend.slice(first)
}
