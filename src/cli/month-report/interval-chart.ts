import type { CustomSeriesRenderItem, CustomSeriesRenderItemAPI } from 'echarts'
import type { EChartsCoreOption } from 'echarts/core'
import type { ScoreGroup } from '#src/domain/kpi/score-groups.ts'
import { COLOURS } from './draw-chart.ts'

const ROW = 30
const NAMES = 136

/** How high so many groups are. */
export const intervalsHeight = (groups: number): number => groups * ROW + 30

/** A point for each group's mean from 0 to 100, on a line over the interval in which it may lie. */
export function intervals(groups: readonly ScoreGroup[], nameOf: (group: ScoreGroup) => string): EChartsCoreOption {
  return {
    grid: { left: NAMES, right: 40, top: 4, bottom: 24 },
    xAxis: { type: 'value', min: 0, max: 100, interval: 25, axisLabel: { fontSize: 11 } },
    yAxis: {
      ...{ type: 'category', inverse: true, data: groups.map(nameOf), axisTick: { show: false } },
      axisLabel: { width: NAMES - 32, overflow: 'break', lineHeight: 13, fontSize: 11, color: '#222', interval: 0 },
    },
    series: [
      {
        ...{ type: 'custom', silent: true, renderItem: lineBetween },
        data: groups.flatMap(({ interval }, place) => (interval ? [[interval.low, interval.high, place]] : [])),
      },
      {
        ...{ type: 'scatter', silent: true, symbolSize: 10, itemStyle: { color: COLOURS.good } },
        label: { show: true, position: 'top', distance: 3, fontSize: 11, color: '#111', formatter: meanOf },
        data: groups.flatMap(({ mean }, place) => (mean === null ? [] : [[mean, place]])),
      },
    ],
  }
}

const meanOf = ({ value }: { value: unknown }): string => Number((value as readonly number[])[0]).toFixed(0)

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
