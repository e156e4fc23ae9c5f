import type { EChartsCoreOption } from 'echarts/core'
import { COLOURS } from './draw-chart.ts'

/** One part of every bar: what it is called, its colour, and how long it is in each bar, from 0 to 1. */
interface BarPart {
  readonly name: string
  readonly colour: string
  readonly shares: readonly number[]
  /** What stands on it; nothing where it would not fit. */
  readonly labels: readonly string[]
}

const ROW = 34
const NAMES = 136
const LEGEND = 42
const AXIS = 24
/** Shorter parts have no room for their label. */
const LEAST_LABELLED = 0.12

/** How high bars of so many rows are. */
export const barsHeight = (rows: number): number => rows * ROW + LEGEND + AXIS

/** Lying bars from 0 to 100 %, with their names to the left, and a mark where each has to reach. */
export function lyingBars(
  names: readonly string[],
  parts: readonly BarPart[],
  targets?: { readonly name: string; readonly shares: readonly (number | null)[] },
): EChartsCoreOption {
  return {
    legend: {
      top: 0,
      left: 0,
      itemWidth: 12,
      itemHeight: 10,
      itemGap: 10,
      selectedMode: false,
      textStyle: { fontSize: 11 },
    },
    grid: { left: NAMES, right: 14, top: LEGEND, bottom: AXIS },
    xAxis: { type: 'value', min: 0, max: 1, interval: 0.25, axisLabel: { fontSize: 11, formatter: asPercent } },
    yAxis: {
      ...{ type: 'category', inverse: true, data: [...names], axisTick: { show: false } },
      axisLabel: { width: NAMES - 32, overflow: 'break', lineHeight: 13, fontSize: 11, color: '#222', interval: 0 },
    },
    series: [...parts.map(barSeries), ...(targets ? [targetSeries(targets)] : [])],
  }
}

const asPercent = (share: number): string => `${Math.round(share * 100)}%`

const barSeries = ({ name, colour, shares, labels }: BarPart) => ({
  ...{ type: 'bar', stack: 'all', name, silent: true, barWidth: 18, itemStyle: { color: colour } },
  data: shares.map((value, place) => ({
    value,
    label: {
      ...{ show: value >= LEAST_LABELLED, formatter: labels[place] ?? '', fontSize: 11 },
      ...{ color: colour === COLOURS.good || colour === COLOURS.bad ? '#ffffff' : '#111111', position: 'inside' },
    },
  })),
})

const targetSeries = ({ name, shares }: { name: string; shares: readonly (number | null)[] }) => ({
  ...{ type: 'scatter', name, silent: true, symbol: 'rect', symbolSize: [3, 26] },
  itemStyle: { color: COLOURS.target },
  data: shares.flatMap((share, place) => (share === null ? [] : [[share, place]])),
})
