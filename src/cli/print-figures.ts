import type { Interval } from '#src/domain/kpi/interval.ts'
import type { KpiTarget } from '#src/domain/kpi/kpi.ts'
import type { Language } from '#src/domain/shared/language.ts'
import type { Speech } from './speech.ts'
import { table } from './table.ts'
import type { Terminal } from './terminal.ts'

/** A figure as `GET /admin/v1/reports/…` gives it; those of the quiz have neither name nor target. */
export interface ShownFigure {
  readonly id: string
  readonly norm: string
  readonly name?: Readonly<Record<Language, string>>
  readonly unit: 'share' | 'count' | 'minutes' | 'hours' | 'points'
  readonly value: number | null
  readonly part: number | null
  readonly whole: number | null
  readonly unknown?: number
  readonly interval?: Interval | null
  readonly target?: KpiTarget | null
  readonly isMet?: boolean | null
  readonly source?: Readonly<Record<Language, string>> | null
  readonly formula: Readonly<Record<Language, string>>
}

/** A table of figures for people, and below it their formulas; a month of which nothing is on record says so. */
export function printFigures(month: string, figures: readonly ShownFigure[], terminal: Terminal): void {
  const { say, print, language = 'zh-CN' } = terminal
  if (figures.every(isEmpty)) print(`${say('cli-report-empty', { month })}\n`)
  const hasTargets = figures.some(({ target }) => target)
  const targets = hasTargets ? ['target'] : []
  const heads = ['norm', 'figure', 'value', 'counted', ...targets].map((name) => say(`cli-report-${name}`))
  const rows = figures.map((figure) => [
    figure.norm,
    nameOf(figure, language, say),
    valueWords(figure, say),
    countedWords(figure, say),
    ...(hasTargets ? [targetWords(figure, say)] : []),
  ])
  print(table([heads, ...rows]))
  print(`\n${say('cli-report-formulas')}`)
  for (const figure of figures)
    print(say('cli-report-formula', { figure: nameOf(figure, language, say), formula: figure.formula[language] }))
  if (figures.some(({ interval }) => interval)) print(`\n${say('cli-report-interval-formula')}`)
}

const isEmpty = ({ value, whole }: ShownFigure): boolean => value === null || (value === 0 && whole === null)

/** What a figure is called. */
export const nameOf = ({ id, name }: ShownFigure, language: Language, say: Speech): string =>
  name?.[language] ?? say(`cli-figure-${id}`)

/** The value in its unit, and where it is a sample's, between what it may lie. */
export function valueWords(figure: ShownFigure, say: Speech): string {
  if (figure.value === null) return say('cli-report-nothing')
  const value = inUnit(figure.value, figure.unit, say)
  if (!figure.interval) return value
  const [low, high] = [figure.interval.low, figure.interval.high].map((one) => inUnit(one, figure.unit, say))
  return say('cli-report-interval', { value, low: low ?? '', high: high ?? '' })
}

/** How many of how many, and how many are not known. */
function countedWords({ part, whole, unknown = 0, unit }: ShownFigure, say: Speech): string {
  if (whole === null) return unit === 'count' || !part ? '' : String(part)
  const counted = `${part ?? 0}/${whole}`
  return unknown > 0 ? say('cli-report-not-known', { counted, unknown: String(unknown) }) : counted
}

/** The target, and whether it is reached. */
function targetWords({ target, isMet, unit }: ShownFigure, say: Speech): string {
  if (!target) return ''
  const limit = limitWords(target, unit, say)
  return typeof isMet === 'boolean' ? say(isMet ? 'cli-report-reached' : 'cli-report-missed', { limit }) : limit
}

/** What is to be reached. */
export function limitWords({ atLeast, atMost = 0 }: KpiTarget, unit: ShownFigure['unit'], say: Speech): string {
  return atLeast === undefined ? `≤ ${inUnit(atMost, unit, say)}` : `≥ ${inUnit(atLeast, unit, say)}`
}

/** A number in the unit of its figure. */
export function inUnit(value: number, unit: ShownFigure['unit'], say: Speech): string {
  if (unit === 'share') return `${(value * 100).toFixed(1)} %`
  if (unit === 'minutes') return say('cli-report-minutes', { number: String(Math.round(value)) })
  if (unit === 'hours') return say('cli-report-hours', { number: value.toFixed(1) })
  return unit === 'points' ? value.toFixed(1) : String(value)
}
