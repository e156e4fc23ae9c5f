import { dayNumber, isoDay } from './local-day.ts'
import type { TimeWindow } from './time-wish.ts'
import type { Days, Span } from './token.ts'

/** Days outside these years have no place in a calendar of visits, nor four digits for the year. */
const FIRST_DAY = dayNumber('1900-01-01')
const LAST_DAY = dayNumber('9999-12-31')

/** Whether each stretch begins on a day that can be written and doesn't end before it; "after for ever" doesn't. */
export function isWritable(days: Days): boolean {
  return [...days.spans, ...(days.except ?? [])].every(
    ([from, to]) =>
      from >= FIRST_DAY && from <= LAST_DAY && to >= from && (to <= LAST_DAY || to === Number.POSITIVE_INFINITY),
  )
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
