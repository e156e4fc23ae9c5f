import { inHalf } from './join.ts'
import { isoWeekday } from './local-day.ts'
import { isCue, isFiller, isMark, skipFillers } from './reading-order.ts'
import { FOREVER, firstDay, includesDay, isOneDay, joined, lastDay } from './said-days.ts'
import type { Days, Mark, TimeOfDay, Token } from './token.ts'

/** One time said in a message: days and times of day that belong together, with the places of its tokens. */
export interface Mention {
  days?: Days
  /** Alternatives on the same days. */
  times: TimeOfDay[]
  /** It was said that any of it will do (都行, any time). */
  isWelcome?: true
  from: number
  to: number
}

/** The word between two times: 周三或周四 lists them. */
type Joiner = 'none' | 'and' | 'or'

/** Gathers days and hours that stand together into mentions; anything with a meaning of its own between them parts them. */
export function mentionsOf(tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = []
  let current: Mention | undefined
  let joiner: Joiner = 'none'
  tokens.forEach((token, at) => {
    if (token.kind === 'day' || token.kind === 'time') {
      const isNew =
        (joiner !== 'none' && current?.days !== undefined && beginsAnother(tokens, at)) || isAfterTold(tokens, current)
      if (isNew || !current || !extend(current, token, joiner)) {
        current = { times: [], from: at, to: at }
        mentions.push(current)
        extend(current, token, 'none')
      }
      current.to = at
      joiner = 'none'
    } else if (isMark(token, 'or', 'and')) joiner = isMark(token, 'or') ? 'or' : 'and'
    else if (isMark(token, 'suggest') || isCue(token, 'you')) current = undefined
    else if (!isFiller(token) && !isMark(token, 'around', 'count_of_days')) current = undefined
  })
  return mentions
}

/** … or all day Saturday: hours with a day of their own behind them. */
function beginsAnother(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'time' && tokens[skipFillers(tokens, at + 1)]?.kind === 'day'
}

/** 忙到六点，晚上七点来: an hour that something went on until stands for itself. */
function isAfterTold(tokens: readonly Token[], current: Mention | undefined): boolean {
  return current !== undefined && current.times.length > 0 && isMark(tokens[current.from - 1], 'since')
}

/** Adds a day or a time to a mention, unless they don't belong together. */
function extend(mention: Mention, token: Token, joiner: Joiner): boolean {
  if (token.kind === 'day') return extendDays(mention, token.days, joiner !== 'none')
  if (token.kind !== 'time') return false
  if (token.time.form === 'any') mention.isWelcome = true
  const last = mention.times.at(-1)
  const isOpen = last?.form === 'asap' || last?.form === 'any'
  const both =
    last && (isOpen || joiner === 'none' || areBothEnds(last, token.time, joiner))
      ? combined(last, token.time)
      : undefined
  mention.times = both ? [...mention.times.slice(0, -1), both] : [...mention.times, token.time]
  return true
}

/** After 10 and before 12. */
function areBothEnds(first: TimeOfDay, second: TimeOfDay, joiner: Joiner): boolean {
  return joiner === 'and' && first.form === 'after' && second.form === 'before'
}

function extendDays(mention: Mention, days: Days, isListed: boolean): boolean {
  if (!mention.days) {
    if (mention.times.length > 0 && isListed) return false
    mention.days = days
    return true
  }
  if (!isListed && isOneDay(days) && isOneDay(mention.days)) {
    const date = [mention.days, days].find(isDate)
    const isDateAndWeekday = date !== undefined && [mention.days, days].some(isBareWeekday)
    if (isDateAndWeekday) {
      mention.days = date
      return true
    }
  }
  if (mention.times.length > 0 && !mention.days.isAny) return false
  if (!isListed && mention.days.weekdays && !days.weekdays && !days.isAny && !isOneDay(days)) {
    mention.days = { ...days, weekdays: mention.days.weekdays }
    return true
  }
  const closer = isListed ? narrowed(mention.days, days) : within(mention.days, days)
  mention.days = closer ?? joined(mention.days, inSameWeek(mention.days, days))
  return true
}

const isDate = ({ ofMonth, dayOfMonth }: Days): boolean => ofMonth !== undefined || dayOfMonth !== undefined
const isBareWeekday = ({ weekday }: Days): boolean => weekday !== undefined && weekday.monday === undefined

/** Days said of a stretch without a word that lists them: a day in it, or its weekends. Undefined when they are others. */
export function within(stretch: Days, days: Days): Days | undefined {
  return narrowed(stretch, days) ?? filtered(stretch, days) ?? bounded(stretch, days) ?? bounded(days, stretch)
}

/** 5号以后10号以前: days from the one on, and up to the other. */
function bounded(after: Days, before: Days): Days | undefined {
  const [from, to] = [firstDay(after), lastDay(before)]
  const isPlain = ![after, before].some(({ weekdays, except, isAny }) => weekdays ?? except ?? isAny)
  const isBounded = lastDay(after) === FOREVER && to !== FOREVER && firstDay(before) < from && from <= to
  return isPlain && isBounded ? { spans: [[from, to]] } : undefined
}

/** 12月5号以后的周末, mid December, weekdays: of a longer stretch the days of the week that are named. */
function filtered(stretch: Days, days: Days): Days | undefined {
  const weekdays = days.weekdays ?? days.namesWeekdays
  if (!weekdays || stretch.weekdays || stretch.namesWeekdays || stretch.spans.length > 1) return undefined
  const [[from, to] = [0, -1]] = stretch.spans
  const last = Math.min(to, from + 6)
  const hasOne = weekdays.some((weekday) => from + ((weekday - isoWeekday(from) + 7) % 7) <= last)
  return to > from && hasOne ? { ...stretch, weekdays } : undefined
}

/** 下周, 周三: a day said within a longer stretch narrows it. Undefined when it doesn't. */
export function narrowed(stretch: Days, days: Days): Days | undefined {
  if (stretch.inWeek !== undefined && days.weekday) {
    const on = stretch.inWeek + days.weekday.number - 1
    return { spans: [[on, on]] }
  }
  if (isOneDay(stretch) && isSameDay(stretch, days)) return stretch
  if (isOneDay(days) && isSameDay(days, stretch)) return days
  if (stretch.isAny) return days
  if (days.isAny) return stretch
  if (isOneDay(stretch) || stretch.spans.length > 1 || stretch.weekdays) return undefined
  if (days.weekday && days.weekday.monday === undefined) {
    const start = firstDay(stretch)
    const on = [0, 1, 2, 3, 4, 5, 6]
      .map((each) => start + each)
      .find((each) => ((each + 3) % 7) + 1 === days.weekday?.number)
    return on !== undefined && includesDay(stretch, on) ? { spans: [[on, on]], weekday: days.weekday } : undefined
  }
  return days.spans.every(([from, to]) => includesDay(stretch, from) && includesDay(stretch, to)) ? days : undefined
}

/** 12月8日（周二）: the weekday only says the day again. */
function isSameDay(date: Days, days: Days): boolean {
  const isBare = days.weekday !== undefined && days.weekday.monday === undefined
  return isBare && days.weekday?.number === isoWeekday(firstDay(date))
}

/** 下周一、周三: a later weekday of a list stays in the week that was said. */
export function inSameWeek(before: Days, days: Days): Days {
  const monday = before.weekday?.monday
  if (monday === undefined || !days.weekday || days.weekday.monday !== undefined) return days
  const on = monday + days.weekday.number - 1
  return { spans: [[on, on]], weekday: { ...days.weekday, monday } }
}

/** Two times of day said of one another: 上午, 九点以后. Undefined when they are two. */
export function combined(first: TimeOfDay, second: TimeOfDay): TimeOfDay | undefined {
  if (first.form === 'any') return second
  if (second.form === 'any') return first
  if (first.form === 'asap') return second.form === 'clock' ? { form: 'after', at: second.at } : second
  if (second.form === 'asap') return first
  if (first.form === 'part') return second.form === 'part' ? nested(first, second) : inHalf(second, first)
  if (second.form === 'part') return inHalf(first, second)
  if (first.form === 'after' && second.form === 'after' && first.at.isExact !== second.at.isExact)
    return first.at.isExact ? second : first
  if (first.form === 'after' && second.form === 'before') return { form: 'between', from: first.at, to: second.at }
  if (first.form === 'before' && second.form === 'after' && first.at.minute === second.at.minute) return second
  if (first.form === 'before' && second.form === 'after') return { form: 'between', from: second.at, to: first.at }
  return undefined
}

type Part = Extract<TimeOfDay, { form: 'part' }>

function nested(first: Part, second: Part): TimeOfDay | undefined {
  const isWithin = second.part.from >= first.part.from && second.part.to <= first.part.to
  if (isWithin) return second
  return first.part.from >= second.part.from && first.part.to <= second.part.to ? first : undefined
}

/** Whether one of these marks stands between two places. */
export function hasMarkBetween(tokens: readonly Token[], from: number, to: number, ...marks: Mark[]): boolean {
  return tokens.slice(Math.max(0, from), Math.max(0, to)).some((token) => isMark(token, ...marks))
}
