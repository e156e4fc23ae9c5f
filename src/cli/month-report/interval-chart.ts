import type { CustomSeriesRenderItem, CustomSeriesRenderItemAPI } from 'echarts'
import type { EChartsCoreOption } from 'echarts/core'
import type { Interval } from '#src/domain/kpi/interval.ts'
import { COLOURS } from './draw-chart.ts'

/** A mean and, where there is one, the interval in which it may lie. */
interface Estimate {
  readonly name: string
  readonly mean: number
  readonly interval: Interval | null
}

/** From where to where an axis goes, how far its marks are apart, and to how many decimals means are told. */
interface EstimateAxis {
  readonly min: number
  readonly max: number
  readonly step: number
  readonly decimals: number
}

const ROW = 30
const NAMES = 136
/** As much of a name as has room in two lines; the table beside has all of it. */
const NAME_CHARACTERS = { narrow: 28, wide: 16 }

/** How high so many estimates are. */
export const intervalsHeight = (count: number): number => count * ROW + 30

/** A point for each mean on a line over its interval, one below the other. */
export function intervals(
  estimates: readonly Estimate[],
  { min, max, step, decimals }: EstimateAxis,
): EChartsCoreOption {
  return {
    grid: { left: NAMES, right: 40, top: 4, bottom: 24 },
    xAxis: { type: 'value', min, max, interval: step, axisLabel: { fontSize: 11 } },
    yAxis: {
      ...{
        type: 'category',
        inverse: true,
        data: estimates.map(({ name }) => shortened(name)),
        axisTick: { show: false },
      },
      axisLabel: { width: NAMES - 32, overflow: 'break', lineHeight: 13, fontSize: 11, color: '#222', interval: 0 },
    },
    series: [
      {
        ...{ type: 'custom', silent: true, renderItem: lineBetween },
        data: estimates.flatMap(({ interval }, place) => (interval ? [[interval.low, interval.high, place]] : [])),
      },
      {
        ...{ type: 'scatter', silent: true, symbolSize: 10, itemStyle: { color: COLOURS.good } },
        label: { show: true, position: 'top', distance: 3, fontSize: 11, color: '#111', formatter: inWords(decimals) },
        data: estimates.map(({ mean }, place) => [mean, place]),
      },
    ],
  }
}

function shortened(name: string): string {
  const most = /\p{Script=Han}/u.test(name) ? NAME_CHARACTERS.wide : NAME_CHARACTERS.narrow
  const characters = Array.from(name)
  return characters.length <= most ? name : `${characters.slice(0, most - 1).join('')}…`
}

const inWords =
  (decimals: number) =>
  ({ value }: { value: unknown }): string =>
    Number((value as readonly number[])[0]).toFixed(decimals)

const lineBetween: CustomSeriesRenderItem = (_, api: CustomSeriesRenderItemAPI) => {
  const [low = 0, y = 0] = api.coord([api.value(0), api.value(2)])
  const [high = 0] = api.coord([api.value(1), api.value(2)])
  const stroke = { stroke: COLOURS.good, lineWidth: 2, fill: 'none' }
  const line = (x1: number, x2: number, y1: number, y2: number) =>
    ({ type: 'line', shape: { x1, x2, y1, y2 }, style: stroke }) as const
  return {
    type: 'group',
    children: [line(low, high, y, y), line(low, low, y - 5, y + 5), line(high, high, y - 5, y + 5)],
  }
}
