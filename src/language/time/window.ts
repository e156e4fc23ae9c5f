import { isoDay } from './local-day.ts'
import type { TimeWindow } from './time-wish.ts'
import type { Days, Span } from './token.ts'

/** The day side of a window: dates in their written form. */
export function datedWindow(days: Days | undefined): Pick<TimeWindow, 'dates' | 'weekdays' | 'except'> {
  if (!days) return { dates: null }
  return {
    dates: days.spans.map(written),
    ...(days.weekdays && { weekdays: [...days.weekdays] }),
    ...(days.except && days.except.length > 0 && { except: days.except.map(written) }),
  }
}

function written([from, to]: Span): string {
  if (to === Number.POSITIVE_INFINITY) return `${isoDay(from)}/..`
  return from === to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`
}
