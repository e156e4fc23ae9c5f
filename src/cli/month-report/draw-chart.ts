import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent, LegendComponent, MarkLineComponent } from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { asHtml, type Html, html } from './html.ts'

use([BarChart, CustomChart, LineChart, ScatterChart, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer])

/** As wide as a telephone shows a page, so that its words can be read there; wider pages show it larger. */
const CHART_WIDTH = 380

/** Told apart by the colour-blind, too, and in grey; beside each stands its figure. */
export const COLOURS = {
  good: '#0072b2',
  bad: '#d55e00',
  unknown: '#b8b8b8',
  waiting: '#56b4e9',
  skipped: '#e8c66a',
  never: '#8c8c8c',
  target: '#111111',
} as const

/** A drawing with what it shows in words, for those who don't see it. `id` is once on a page. */
interface Drawing {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly height: number
  readonly option: EChartsCoreOption
}

/** Draws without a browser: one `svg` that scales with its page, and asks for nothing from elsewhere. */
function drawChart({ id, title, description, height, option }: Drawing): Html {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: CHART_WIDTH, height })
  chart.setOption({ animation: false, textStyle: { fontFamily: 'inherit', fontSize: 12 }, ...option })
  const drawn = chart.renderToSVGString()
  chart.dispose()
  const inner = drawn
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:ecmeta_\w+|class)="[^"]*"/g, '')
  return html`<svg role="img" aria-labelledby="${id}-title ${id}-about" viewBox="0 0 ${CHART_WIDTH} ${height}">
<title id="${id}-title">${title}</title><desc id="${id}-about">${description}</desc>
${asHtml(inner)}</svg>`
}

/** A chart in its place: a heading, and what it shows in words. */
export const figureOf = (drawing: Drawing): Html =>
  html`<figure><figcaption>${drawing.title}</figcaption>${drawChart(drawing)}</figure>`
