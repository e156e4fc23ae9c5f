import { type Interval, meanInterval, shareInterval } from './interval.ts'
import type { Kpi, KpiTarget } from './kpi.ts'
import { UNIT_OF_MEASURE, wordsOf } from './kpi-words.ts'

/**
 * What was counted of a KPI in a month. `unknown` are those of the whole of which it is not known whether they belong to the
 * part. `middle` is the mean or median of the measure, `deviation` its standard deviation; null where nothing was measured.
 */
export interface KpiCount {
  readonly part: number
  readonly whole: number
  readonly unknown: number
  readonly middle: number | null
  readonly deviation: number | null
}

/** A KPI of one month. `value` null: there was nothing to measure. A share lies between 0 and 1. */
export interface KpiFigure {
  readonly unit: 'share' | 'count' | 'minutes' | 'hours' | 'points'
  readonly value: number | null
  readonly part: number | null
  readonly whole: number | null
  /** What is not known counts into the whole and not as kept. */
  readonly unknown: number
  /** Only where those counted are a sample. */
  readonly interval: Interval | null
  readonly target: KpiTarget | null
  readonly isMet: boolean | null
}

/** The figure that follows from what was counted. */
export function kpiFigure(kpi: Kpi, counted: KpiCount): KpiFigure {
  const figure = kpi.share ? shareFigure(kpi, counted) : kpi.count ? countFigure(counted) : measureFigure(kpi, counted)
  const target = kpi.target ?? null
  return { ...figure, target, isMet: target && isMet(figure.value, target) }
}

/**
 * All figures of a month. Where nothing at all is on record, no target is reached either, not even that of no misses.
 *
 * @param counted by the KPI's id; left out where its source had no event
 */
export function figuresOfMonth(
  kpis: readonly Kpi[],
  counted: ReadonlyMap<string, KpiCount> | undefined,
): readonly (KpiFigure & { readonly kpi: Kpi })[] {
  const figures = kpis.map((kpi) => ({ kpi, ...kpiFigure(kpi, counted?.get(kpi.id) ?? NOTHING) }))
  const isEmpty = figures.every(({ value, whole }) => value === null || (value === 0 && whole === null))
  return isEmpty ? figures.map((figure) => ({ ...figure, isMet: null })) : figures
}

const NOTHING: KpiCount = { part: 0, whole: 0, unknown: 0, middle: null, deviation: null }

type Measured = Omit<KpiFigure, 'target' | 'isMet'>

function shareFigure(kpi: Kpi, { part, whole, unknown }: KpiCount): Measured {
  const interval = isSample(kpi) ? (shareInterval(part, whole) ?? null) : null
  return { unit: 'share', value: whole > 0 ? part / whole : null, part, whole, unknown, interval }
}

const countFigure = ({ part }: KpiCount): Measured => ({
  ...{ unit: 'count', value: part, part, whole: null, unknown: 0, interval: null },
})

function measureFigure(kpi: Kpi, { part, middle, deviation }: KpiCount): Measured {
  const measure = kpi.mean ?? kpi.median ?? ''
  const range = measure === 'points' ? { least: 0, most: 100 } : { least: -Infinity, most: Infinity }
  const isMean = kpi.mean !== undefined && isSample(kpi) && middle !== null && deviation !== null
  const interval = isMean ? (meanInterval({ mean: middle, deviation, count: part }, range) ?? null) : null
  const unit = UNIT_OF_MEASURE[measure] ?? 'points'
  return { unit, value: middle, part, whole: null, unknown: 0, interval }
}

const isSample = (kpi: Kpi): boolean => wordsOf(kpi.of).isSample === true

function isMet(value: number | null, { atLeast, atMost }: KpiTarget): boolean | null {
  if (value === null) return null
  return (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost)
}
