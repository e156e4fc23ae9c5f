/** Days are counted from 1970-01-01 inside the grammar: local days have no zone, and whole numbers are quick to shift. */
export type DayNumber = number

const DAY_MS = 86_400_000

/** The number of an ISO day `YYYY-MM-DD`. */
export function dayNumber(isoDayText: string): DayNumber {
  return Math.round(Date.parse(`${isoDayText}T00:00:00Z`) / DAY_MS)
}

/** Date.UTC takes the years 0 to 99 for those of the last century. */
function utcDate(year: number, month: number, day: number): Date {
  const at = new Date(0)
  at.setUTCFullYear(year, month - 1, day)
  return at
}

/** The number of a day of the calendar, or undefined when there is none such (30 February). */
export function dayOf(year: number, month: number, day: number): DayNumber | undefined {
  const at = utcDate(year, month, day)
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return exists ? Math.round(at.getTime() / DAY_MS) : undefined
}

export function isoDay(day: DayNumber): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** 1 = Monday … 7 = Sunday. */
export function isoWeekday(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export function mondayOf(day: DayNumber): DayNumber {
  return day - isoWeekday(day) + 1
}

interface CalendarDay {
  year: number
  month: number
  day: number
}

export function calendarDay(day: DayNumber): CalendarDay {
  const at = new Date(day * DAY_MS)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}

/** First and last day of a month; months below 1 and above 12 run into the neighbouring years. */
export function monthSpan(year: number, month: number): [DayNumber, DayNumber] {
  const first = Math.round(utcDate(year, month, 1).getTime() / DAY_MS)
  const last = Math.round(utcDate(year, month + 1, 1).getTime() / DAY_MS) - 1
  return [first, last]
}

/** The same day of the month `months` later, or that month's last day when it is shorter. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const from = calendarDay(day)
  const [first, last] = monthSpan(from.year, from.month + months)
  return Math.min(first + from.day - 1, last)
}
