import type { EChartsCoreOption } from 'echarts/core'
import type { KpiTarget } from '#src/domain/kpi/kpi.ts'
import type { ShownFigure } from '../print-figures.ts'
import { COLOURS } from './draw-chart.ts'

/** How high every trend is. */
export const TREND_HEIGHT = 150

/** How a figure went, month by month; a month without a value is a gap. The dashed line is its target. */
export function trendLine(
  months: readonly string[],
  values: readonly (number | null)[],
  { target, unit }: { target: KpiTarget | null; unit: ShownFigure['unit'] },
): EChartsCoreOption {
  const isShare = unit === 'share'
  const limit = target?.atLeast ?? target?.atMost
  const shown = (value: number): string =>
    isShare ? `${Math.round(value * 100)}%` : String(Math.round(value * 10) / 10)
  return {
    grid: { left: 44, right: 16, top: 12, bottom: 22 },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: months.map((month) => month.slice(2)),
      axisLabel: { fontSize: 11 },
    },
    yAxis: {
      ...{
        type: 'value',
        splitNumber: 3,
        ...(unit === 'count' && { minInterval: 1 }),
        axisLabel: { fontSize: 11, formatter: shown },
      },
      ...(isShare
        ? { min: 0, max: 1, interval: 0.5 }
        : { min: 0, max: limit === undefined ? null : ({ max }: { max: number }) => Math.max(max, limit) }),
    },
    series: [
      {
        ...{ type: 'line', silent: true, data: [...values], symbol: 'circle', symbolSize: 6, connectNulls: false },
        ...{ lineStyle: { color: COLOURS.good, width: 2 }, itemStyle: { color: COLOURS.good } },
        ...(limit !== undefined && {
          markLine: {
            ...{ silent: true, symbol: 'none', label: { show: false }, data: [{ yAxis: limit }] },
            lineStyle: { color: COLOURS.target, type: 'dashed', width: 1 },
          },
        }),
      },
    ],
  }
}
