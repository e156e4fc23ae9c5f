import { dayNumber, isoDay, isoWeekday } from './local-day.ts'

/**
 * One stretch of time in which a customer would take the visit, or one they name: a set of days and a time of day.
 * Several of them are alternatives.
 *
 * @source language evaluation set, "form of the gold answer"
 */
export interface TimeWindow {
  /** Null = no day was said. Else local days `YYYY-MM-DD` and inclusive intervals `A/B`, open-ended `A/..`; their union counts. */
  dates: string[] | null
  /** Only these weekdays of `dates`, 1 = Monday … 7 = Sunday. */
  weekdays?: number[]
  /** Days and intervals taken away from `dates`. */
  except?: string[]
  /** `HH:MM`, local time; the meaning depends on `constraint`. */
  start: string | null
  end: string | null
  /** About the time of day alone: `at` and `around` and `after` have a start, `before` an end, `between` both, the others none. */
  constraint: 'at' | 'around' | 'between' | 'after' | 'before' | 'any' | 'asap'
}

/** The longest search a window is expanded for, in days; nobody plans a visit beyond it. */
const LONGEST_SEARCH_DAYS = 1_000

/**
 * The local days of a window inside [fromOn, toOn], rising.
 *
 * @returns null when the window says nothing about the day, so that any day will do
 */
export function datesOf(window: TimeWindow, fromOn: string, toOn: string): string[] | null {
  if (window.dates === null) return null
  const from = dayNumber(fromOn)
  const to = Math.min(dayNumber(toOn), from + LONGEST_SEARCH_DAYS)
  const included = window.dates.map(interval)
  const taken = (window.except ?? []).map(interval)
  const days: string[] = []
  for (let day = from; day <= to; day++) {
    const isNamed = covers(included, day) && (window.weekdays?.includes(isoWeekday(day)) ?? true)
    if (isNamed && !covers(taken, day)) days.push(isoDay(day))
  }
  return days
}

function interval(item: string): [number, number] {
  const [first = item, last = first] = item.split('/')
  const from = first === '..' ? Number.NEGATIVE_INFINITY : dayNumber(first)
  return [from, last === '..' ? Number.POSITIVE_INFINITY : dayNumber(last)]
}

function covers(intervals: [number, number][], day: number): boolean {
  return intervals.some(([from, to]) => day >= from && day <= to)
}
