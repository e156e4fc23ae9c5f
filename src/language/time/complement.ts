import type { Wish } from './compose.ts'
import { MOMENTS } from './day-parts.ts'
import type { Mention } from './mention.ts'
import { FOREVER, firstDay, includesDay, isOneDay, lastDay, weekdayNames } from './said-days.ts'
import { type Clock, type Days, type Now, span, type TimeOfDay } from './token.ts'
import { hasDay } from './window.ts'

const SHORTEST_STRETCH_DAYS = 2
const EVERY_WEEKDAY = [1, 2, 3, 4, 5, 6, 7]

/** What is left when times were only ruled out: all other days, or the other hours; with `isRest` both. */
export function complement(refused: readonly Mention[], isRest: boolean, now: Now): Wish[] {
  const hours = refused.filter(hasHours)
  // "Can't do it now" is said of the moment, and leaves no other time.
  const days = refused.filter((one) => !hasHours(one) && !isNow(one) && one.days && !one.days.isAny)
  const open = days.reduce<Days>((left, mention) => takenFrom(left, mention.days), span(now.today, FOREVER))
  const [first] = hours
  if (!first) return days.length > 0 ? [{ days: open, times: [] }] : []
  const on = first.days ?? (days.length > 0 ? open : undefined)
  const left = first.times.flatMap(otherHours).map((time) => ({ days: on, times: [time] }))
  return isRest && first.days ? [{ days: takenFrom(open, first.days), times: [] }, ...left] : left
}

/** 除了周三都可以，下午两点以后: the hours that were said with "all the others" hold for them. */
export const atHoursOf =
  (wishes: readonly Wish[]) =>
  (left: Wish): Wish => {
    const open = wishes.filter(({ days }) => !days || days.isAny)
    const times = open.flatMap((wish) => wish.times.filter(({ form }) => form !== 'any'))
    return left.times.length === 0 && times.length > 0 ? { ...left, times } : left
  }

const isNow = ({ times }: Mention): boolean => times.some(({ form }) => form === 'asap')

const hasHours = ({ times }: Mention): boolean => times.some(({ form }) => form !== 'any' && form !== 'asap')

/** Takes what was ruled out from wishes for longer stretches; single days that were offered stay. */
export function withoutRefused(
  wishes: readonly Wish[],
  refused: readonly Mention[],
  hasExcepted: boolean,
  now: Now,
): Wish[] {
  const ruledOut = refused.filter((mention) => mention.days && !hasHours(mention)).map(({ days }) => days)
  const hours = refused.filter((mention) => hasHours(mention) && !mention.days).flatMap(({ times }) => times)
  const isOpen = ({ days, times }: Wish): boolean =>
    days === undefined && (hasExcepted || times.some(({ form }) => form === 'any'))
  return wishes
    .flatMap((wish) => withoutHours(wish, hours, hasExcepted))
    .map((wish) => {
      const days = isOpen(wish) && ruledOut.length > 0 ? span(now.today, FOREVER) : wish.days
      if (!days || isOneDay(days)) return wish
      const within = ruledOut.filter(
        (out) => out && ((isLong(days) && weekdayNames(out).length > 0) || overlaps(days, out)),
      )
      const left = within.reduce<Days>((left, out) => takenFrom(left, out), days)
      return hasDay(left) || within.every((out) => out && lastDay(out) !== FOREVER) ? { ...wish, days: left } : wish
    })
    .flatMap((wish) => withoutHoursOfDays(wish, refused))
}

/** 下周除了周二上午都行: the other days whole, and of that day the other hours. */
function withoutHoursOfDays(wish: Wish, refused: readonly Mention[]): Wish[] {
  const { days, times } = wish
  const out = refused.find((mention) => mention.days && hasHours(mention))
  if (out && isSameOpenDay(wish, out)) return out.times.flatMap(otherHours).map((time) => ({ days, times: [time] }))
  const isOpen = days !== undefined && !isOneDay(days) && times.every(({ form }) => form === 'any')
  if (!isOpen || !out?.days || days.spans.some(([, to]) => to === FOREVER)) return [wish]
  const weekdays = out.days.weekdays ?? weekdayNames(out.days)
  const spans = weekdays.length > 0 ? daysOfWeekdays(days, weekdays) : out.days.spans
  if (spans.length === 0 || !overlaps(days, { spans })) return [wish]
  const others = { ...days, except: [...(days.except ?? []), ...spans] }
  return [{ days: others, times }, ...out.times.flatMap(otherHours).map((time) => ({ days: { spans }, times: [time] }))]
}

/** 周六两点到四点有课，除了这个时间周六都行: the day is offered, but for the hours that were refused of it. */
export function isSameOpenDay({ days, times }: Pick<Wish, 'days' | 'times'>, refused: Mention): boolean {
  const isOpen = days !== undefined && isOneDay(days) && times.every(({ form }) => form === 'any')
  const on = refused.days && isOneDay(refused.days) && hasHours(refused) ? firstDay(refused.days) : undefined
  return isOpen && on === firstDay(days)
}

/** Any time but lunchtime: the hours that are left, when the wish named none itself. */
function withoutHours(wish: Wish, hours: readonly TimeOfDay[], hasExcepted: boolean): Wish[] {
  const isOpen =
    (wish.times.length > 0 || wish.days !== undefined || hasExcepted) && wish.times.every(({ form }) => form === 'any')
  if (!isOpen || hours.length === 0) return [wish]
  return hours.flatMap(otherHours).map((time) => ({ days: wish.days, times: [time] }))
}

/** Long enough for a weekday to be one of its days rather than another week's. */
const isLong = (days: Days): boolean => lastDay(days) - firstDay(days) >= SHORTEST_STRETCH_DAYS

const overlaps = (left: Days, right: Days): boolean =>
  left.spans.some(([from, to]) => right.spans.some(([first, last]) => first <= to && last >= from))

/** `days` without `out`: weekdays of an open stretch as a filter, other days as exceptions. */
function takenFrom(days: Days, out: Days | undefined): Days {
  if (!out) return days
  const { isAny: _, ...left } = days
  const isOpen = days.spans.some(([, to]) => to === FOREVER)
  const weekdays = out.weekdays ?? weekdayNames(out)
  if (isOpen && weekdays.length > 0) {
    return { ...left, weekdays: (left.weekdays ?? EVERY_WEEKDAY).filter((each) => !weekdays.includes(each)) }
  }
  const inside = weekdays.length > 0 && !isOpen ? daysOfWeekdays(days, weekdays) : out.spans
  return { ...left, except: [...(left.except ?? []), ...inside] }
}

function daysOfWeekdays(days: Days, weekdays: readonly number[]): [number, number][] {
  const [[from, to] = [0, -1]] = days.spans
  const inside: [number, number][] = []
  for (let day = from; day <= to; day++) if (includesDay({ spans: days.spans, weekdays }, day)) inside.push([day, day])
  return inside
}

/** The hours beside a time of day that doesn't suit. */
function otherHours(time: TimeOfDay): TimeOfDay[] {
  const exact = (minute: number): Clock => ({ minute, half: 'unsaid', isExact: true })
  switch (time.form) {
    case 'after':
      return [{ form: 'before', at: time.at }]
    case 'before':
      return [{ form: 'after', at: time.at }]
    case 'between':
      return [
        { form: 'before', at: time.from },
        { form: 'after', at: time.to },
      ]
    case 'part':
      if (time.part.from < MOMENTS.lunch_begins && time.part.to <= MOMENTS.lunch_begins)
        return [{ form: 'after', at: exact(time.part.to) }]
      if (time.part.from >= MOMENTS.noon) return [{ form: 'before', at: exact(time.part.from) }]
      return [
        { form: 'before', at: exact(time.part.from) },
        { form: 'after', at: exact(time.part.to) },
      ]
    default:
      return []
  }
}
