import { dayNumber, isoDay } from './local-day.ts'
import { includesDay } from './said-days.ts'
import type { TimeWindow } from './time-wish.ts'
import type { Days, Span } from './token.ts'

/** Days outside these years have no place in a calendar of visits, nor four digits for the year. */
const FIRST_DAY = dayNumber('1900-01-01')
const LAST_DAY = dayNumber('9999-12-31')
const A_WEEK = [0, 1, 2, 3, 4, 5, 6]

/** Whether each stretch begins on a day that can be written and doesn't end before it; "after for ever" doesn't. */
export function isWritable(days: Days): boolean {
  return [...days.spans, ...(days.except ?? [])].every(
    ([from, to]) =>
      from >= FIRST_DAY && from <= LAST_DAY && to >= from && (to <= LAST_DAY || to === Number.POSITIVE_INFINITY),
  )
}

/** Whether any day is left of them: a window without one would be no time at all. */
export function hasDay(days: Days): boolean {
  const starts = [...days.spans.map(([from]) => from), ...(days.except ?? []).map(([, to]) => to + 1)]
  const isLeft = (on: number): boolean =>
    includesDay(days, on) && !(days.except ?? []).some(([from, to]) => on >= from && on <= to)
  return starts.filter(Number.isFinite).some((start) => A_WEEK.some((ahead) => isLeft(start + ahead)))
}

/** The day side of a window: dates in their written form. */
export function datedWindow(days: Days | undefined): Pick<TimeWindow, 'dates' | 'weekdays' | 'except'> {
  if (!days) return { dates: null }
  return {
    dates: [...new Set(days.spans.map(written))],
    ...(days.weekdays && { weekdays: [...days.weekdays] }),
    ...(days.except && days.except.length > 0 && { except: days.except.map(written) }),
  }
}

function written([from, to]: Span): string {
  if (to === Number.POSITIVE_INFINITY) return `${isoDay(from)}/..`
  return from === to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`
}
