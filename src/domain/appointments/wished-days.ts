import { isWorkday } from '../calendar/day-kind.ts'
import type { LocalDay } from './local-days.ts'
import type { VisitWish } from './visit-wish.ts'

/**
 * The days of a wish that lie within the horizon, in order; where there are none, on which side of it the wish lies
 * (`past` or `too_far`), or that it takes back every day it names (`none`).
 *
 * @param zone whose working days 工作日 means (IANA)
 * @param horizon the local days that can be promised, today first; never empty
 */
export function wishedDays(
  wish: VisitWish,
  horizon: readonly LocalDay[],
  zone: string,
): readonly LocalDay[] | 'past' | 'too_far' | 'none' {
  const days = horizon.filter((day) => isWished(wish, day, zone))
  if (days.length > 0) return days
  const firstOn = horizon.at(0)?.on ?? ''
  const lastOn = horizon.at(-1)?.on ?? ''
  const ends = (wish.dates ?? []).map(endOf)
  if (ends.some((end) => end > lastOn)) return 'too_far'
  return ends.length > 0 && ends.every((end) => end < firstOn) ? 'past' : 'none'
}

const MONDAY_TO_FRIDAY = '1,2,3,4,5'

/** Whether a local day of `zone` is one of those that the wish names; Monday to Friday are the working days, holidays and swapped days heeded. */
export function isWished({ dates, weekdays, except }: VisitWish, { on, weekday }: LocalDay, zone: string): boolean {
  if (dates && !dates.some((item) => covers(item, on))) return false
  const isNamed = weekdays?.join() === MONDAY_TO_FRIDAY ? isWorkday(on, zone) : (weekdays?.includes(weekday) ?? true)
  if (!isNamed) return false
  return !except?.some((item) => covers(item, on))
}

/** Days are compared as text: `YYYY-MM-DD` sorts as the calendar does. */
function covers(item: string, on: string): boolean {
  return item.slice(0, 10) <= on && on <= endOf(item)
}

const FOR_EVER = '9999-12-31'

function endOf(item: string): string {
  const end = item.split('/')[1] ?? item
  return end === '..' ? FOR_EVER : end
}
