import { addMonths, calendarDay, type DayNumber, dayOf, isoWeekday, mondayOf, monthSpan } from './local-day.ts'
import { type Days, type Now, type Span, single, span } from './token.ts'

export const FOREVER = Number.POSITIVE_INFINITY

/** A bare weekday: its next day after today. With a week (0 = this, 1 = next, -1 = last) the one of that calendar week. */
export function weekday(now: Now, number: number, week?: number): Days {
  if (week === undefined) {
    const ahead = (number - isoWeekday(now.today) + 7) % 7 || 7
    return { ...single(now.today + ahead), weekday: { number } }
  }
  const monday = mondayOf(now.today) + week * 7
  return { ...single(monday + number - 1), weekday: { number, monday } }
}

/** This week runs from today, every other from Monday; both to Sunday. */
export function wholeWeek(now: Now, week: number): Days {
  const monday = mondayOf(now.today) + week * 7
  return span(week === 0 ? now.today : monday, monday + 6)
}

/** From the `first` to the `last` weekday of a week. */
export function partOfWeek(now: Now, week: number, first: number, last: number): Days {
  const monday = mondayOf(now.today) + week * 7
  return span(monday + first - 1, monday + last - 1)
}

/** Days that come round every week from today on. */
export function everyWeek(now: Now, ...weekdays: number[]): Days {
  return { ...span(now.today, FOREVER), weekdays }
}

export type PartOfMonth = 'beginning' | 'early' | 'middle' | 'late' | 'end' | 'whole' | 'first_half' | 'second_half'

/** A part of the month `monthsAhead` from the present one; the present month as a whole begins today. */
export function partOfMonth(now: Now, monthsAhead: number, which: PartOfMonth): Days {
  const [first, last] = monthSpan(now.year, now.month + monthsAhead)
  const whole: Span = [monthsAhead === 0 ? now.today : first, last]
  const spans: Record<PartOfMonth, Span> = {
    beginning: [first, first + 4],
    early: [first, first + 9],
    middle: [first + 10, first + 19],
    late: [first + 20, last],
    end: [last - 4, last],
    first_half: [first, first + 14],
    second_half: [first + 15, last],
    whole,
  }
  return { spans: [spans[which]], ...(which === 'end' && { isMonthEnd: true as const }) }
}

/** A part of the month said without a month: of this one, or of the next when it is over. */
export function comingPartOfMonth(now: Now, which: PartOfMonth): Days {
  const present = partOfMonth(now, 0, which)
  return lastDay(present) < now.today ? partOfMonth(now, 1, which) : present
}

/** The first … fifth week of a month, counted in sevens from its first day; 0 = its last seven days. */
export function weekOfMonth(now: Now, monthsAhead: number, which: number): Days {
  const [first, last] = monthSpan(now.year, now.month + monthsAhead)
  const from = which === 0 ? last - 6 : first + (which - 1) * 7
  return span(from, Math.min(from + 6, last))
}

/** The first … fifth day of a month; 0 = its last. */
export function nthDay(now: Now, monthsAhead: number, which: number): DayNumber {
  const [first, last] = monthSpan(now.year, now.month + monthsAhead)
  return which === 0 ? last : first + which - 1
}

/** The first … fifth of a weekday in a month; 0 = the last. */
export function weekdayOfMonth(now: Now, monthsAhead: number, which: number, number: number): DayNumber {
  const [first, last] = monthSpan(now.year, now.month + monthsAhead)
  if (which === 0) return last - ((isoWeekday(last) - number + 7) % 7)
  return first + ((number - isoWeekday(first) + 7) % 7) + (which - 1) * 7
}

/** A day counted in weeks, which a weekday said with it moves within its week. */
export const inWeekOf = (on: DayNumber): Days => ({ ...single(on), inWeek: mondayOf(on) })

/** How many months ahead the next month of this number is; a month just past counts as the recent past. */
export function monthsUntil(now: Now, month: number): number {
  const ahead = (month - now.month + 12) % 12
  return ahead === 11 ? -1 : ahead
}

/** Month and day; without a year the next one, up to a month back counting as the recent past. */
export function monthAndDay(now: Now, month: number, dayOfMonth: number, year?: number): Days | undefined {
  if (year !== undefined) return singleIfReal(dayOf(year, month, dayOfMonth))
  const oldest = addMonths(now.today, -1)
  const candidates = [-1, 0, 1, 2, 3, 4].map((ahead) => dayOf(now.year + ahead, month, dayOfMonth))
  return singleIfReal(candidates.find((candidate) => candidate !== undefined && candidate >= oldest))
}

/** A day of the month said alone: the next such day, today included. */
export function dayOfMonth(now: Now, number: number): Days | undefined {
  for (let ahead = 0; ahead < 3; ahead++) {
    const [first] = monthSpan(now.year, now.month + ahead)
    const { year, month } = calendarDay(first)
    const candidate = dayOf(year, month, number)
    if (candidate !== undefined && candidate >= now.today) return { ...single(candidate), dayOfMonth: number }
  }
  return undefined
}

/** A day of the month in a month that was said. */
export function dayOfMonthAhead(now: Now, monthsAhead: number, number: number): Days | undefined {
  const [first] = monthSpan(now.year, now.month + monthsAhead)
  const { year, month } = calendarDay(first)
  return singleIfReal(dayOf(year, month, number))
}

/** A day of the same month as one said before it; undefined when that has no such day. */
export function dayOfSameMonth(before: Days, number: number): Days | undefined {
  return before.ofMonth && singleIfReal(dayOf(before.ofMonth.year, before.ofMonth.month, number))
}

function singleIfReal(on: DayNumber | undefined): Days | undefined {
  if (on === undefined) return undefined
  const { year, month } = calendarDay(on)
  return { ...single(on), ofMonth: { year, month } }
}

export const firstDay = (days: Days): DayNumber => Math.min(...days.spans.map(([from]) => from))
export const lastDay = (days: Days): DayNumber => Math.max(...days.spans.map(([, to]) => to))

/** All days from today to the one before these. */
export function beforeDays(now: Now, days: Days): Days {
  const last = days.isMonthEnd ? lastDay(days) : firstDay(days) - 1
  return span(Math.min(now.today, last), last)
}

/** All days from today to the last of these. */
export const untilDays = (now: Now, days: Days): Days => span(Math.min(now.today, lastDay(days)), lastDay(days))
export const afterDays = (days: Days): Days => span(lastDay(days) + 1, FOREVER)
export const fromDays = (days: Days): Days => span(firstDay(days), FOREVER)

/** The days moved as they are by a number of days. */
export function shifted(days: Days, by: number): Days {
  return { spans: days.spans.map(([from, to]): Span => [from + by, to + by]) }
}

export function isOneDay(days: Days): boolean {
  const [only, ...more] = days.spans
  return only !== undefined && more.length === 0 && only[0] === only[1]
}

export function includesDay(days: Days, on: DayNumber): boolean {
  const isNamed = days.spans.some(([from, to]) => on >= from && on <= to)
  return isNamed && (days.weekdays?.includes(isoWeekday(on)) ?? true)
}

/** The weekdays these days were named by, if by nothing closer. */
export function weekdayNames(days: Days): readonly number[] {
  if (days.weekday && days.weekday.monday === undefined) return [days.weekday.number]
  return days.namesWeekdays ?? []
}

/** Both sets of days together. Sets that recur keep their weekdays only when both recur. */
export function joined(left: Days, right: Days): Days {
  const weekdays =
    left.weekdays && right.weekdays ? [...new Set([...left.weekdays, ...right.weekdays])].sort() : undefined
  if (weekdays) return { spans: left.spans, weekdays }
  const names = [...weekdayNames(left), ...weekdayNames(right)]
  const isNamed = weekdayNames(left).length > 0 && weekdayNames(right).length > 0
  return { spans: [...left.spans, ...right.spans], ...(isNamed && { namesWeekdays: names }) }
}

/** Days from today to the same day so many months ahead. */
export const daysInMonthsAhead = (now: Now, months: number): number => addMonths(now.today, months) - now.today
