import { DAY_PARTS, MOMENTS } from './day-parts.ts'
import { isMark, rewritten, type Step, skipFillers, skipFillersBack } from './reading-order.ts'
import * as said from './said-days.ts'
import {
  type Clock,
  type Days,
  day,
  mark,
  type Now,
  part,
  single,
  span,
  type TimeOfDay,
  type Token,
  time,
} from './token.ts'
import { weekdayRun } from './weekdays-chinese.ts'

type Joiner = (tokens: readonly Token[], at: number, now: Now) => Step | undefined

const timeAt = (token: Token | undefined): TimeOfDay | undefined => (token?.kind === 'time' ? token.time : undefined)
const daysAt = (token: Token | undefined): Days | undefined => (token?.kind === 'day' ? token.days : undefined)

/** Binds days and hours with the words between them: parts of the day with clock times, ranges, before and after. */
export function join(tokens: readonly Token[], now: Now): Token[] {
  const passes: Joiner[] = [moveFromTo, orAfter, morningOf, clockInPart, range, bound, afterThat, dayAfterThat]
  return passes.reduce<Token[]>((current, pass) => rewritten(current, (all, at) => pass(all, at, now)), [...tokens])
}

/** Move it from Tuesday to Thursday: the `to` of a move is no range. */
const moveFromTo: Joiner = (tokens, at) => {
  if (!isMark(tokens[at], 'to')) return undefined
  const before = tokens.slice(0, at)
  const isMove = before.some((token) => isMark(token, 'move')) && !before.some((token) => isMark(token, 'moved_to'))
  return isMove ? { used: 1, tokens: [mark('moved_to')] } : undefined
}

/** 下午三点, 6 in the evening: the part settles which half of the day the hour is in. */
/** 5pm or after: from then on. */
function orAfter(tokens: readonly Token[], at: number): Step | undefined {
  const isPhrase = isMark(tokens[at], 'or', 'and') && isMark(tokens[at + 1], 'after') && timeAt(tokens[at - 1])
  return isPhrase && !isOperand(tokens[skipFillers(tokens, at + 2)])
    ? { used: 2, tokens: [mark('onwards')] }
    : undefined
}

/** Saturday am: the word is the part of the day only behind a day. */
function morningOf(tokens: readonly Token[], at: number): Step | undefined {
  const token = tokens[at]
  const isMorning = token?.kind === 'word' && token.text === 'am' && daysAt(tokens[at - 1]) !== undefined
  return isMorning ? { used: 1, tokens: [part(DAY_PARTS.morning)] } : undefined
}

const clockInPart: Joiner = (tokens, at) => {
  const first = timeAt(tokens[at])
  if (!first) return undefined
  let next = skipFillers(tokens, at + 1)
  if (first.form === 'part' && isMark(tokens[next], 'around')) next = skipFillers(tokens, next + 1)
  const second = timeAt(tokens[next])
  if (!second) return undefined
  const both =
    first.form === 'part' ? inHalf(second, first) : second.form === 'part' ? inHalf(first, second) : undefined
  if (!both) return undefined
  const rough = tokens.slice(at, next).find((token) => isMark(token, 'around'))
  return { used: next - at + 1, tokens: rough ? [rough, time(both)] : [time(both)] }
}

/** A clock time read within a part of the day, or undefined when it is none. */
export function inHalf(said: TimeOfDay, within: Extract<TimeOfDay, { form: 'part' }>): TimeOfDay | undefined {
  const { half } = within.part
  const settle = (clock: Clock): Clock => (clock.half === 'unsaid' ? { ...clock, half } : clock)
  if (said.form === 'clock' || said.form === 'after' || said.form === 'before') return { ...said, at: settle(said.at) }
  return said.form === 'between' ? { ...said, from: settle(said.from), to: settle(said.to) } : undefined
}

const edge = (minute: number): Clock => ({ minute, half: 'unsaid', isExact: true })

function range(tokens: readonly Token[], at: number, now: Now): Step | undefined {
  const isBetween = isMark(tokens[at], 'between')
  const isFrom = isMark(tokens[at], 'from')
  const first = isBetween || isFrom ? skipFillers(tokens, at + 1) : at
  const middle = skipFillers(tokens, first + 1)
  if (!isMark(tokens[middle], 'to') && !(isBetween && isMark(tokens[middle], 'and'))) return undefined
  const second = skipFillers(tokens, middle + 1)
  const made =
    betweenTimes(timeAt(tokens[first]), timeAt(tokens[second])) ??
    betweenDays(daysAt(tokens[first]), daysAt(tokens[second]), now)
  return made && { used: second - at + 1, tokens: [made] }
}

function betweenTimes(first: TimeOfDay | undefined, second: TimeOfDay | undefined): Token | undefined {
  const from = first && beginOf(first)
  const to = second && endOf(second)
  return from && to && time({ form: 'between', from, to })
}

function beginOf(said: TimeOfDay): Clock | undefined {
  if (said.form === 'clock') return said.at
  if (said.form === 'between') return said.from
  return said.form === 'part' ? edge(said.part.from) : undefined
}

function endOf(said: TimeOfDay): Clock | undefined {
  if (said.form === 'clock') return said.at
  if (said.form === 'between') return said.to
  return said.form === 'part' ? edge(said.part.to) : undefined
}

function betweenDays(first: Days | undefined, second: Days | undefined, now: Now): Token | undefined {
  if (!first || !second) return undefined
  const [from, to] = [said.firstDay(first), said.lastDay(second)]
  if (first.weekday && second.weekday && second.weekday.monday === undefined) {
    if (first.weekday.monday === undefined)
      return day(weekdayRun(now, first.weekday.number, second.weekday.number, undefined))
    return day(span(from, from + ((second.weekday.number - first.weekday.number + 7) % 7)))
  }
  return to >= from ? day(span(from, to)) : undefined
}

function bound(tokens: readonly Token[], at: number, now: Now): Step | undefined {
  return boundInFront(tokens, at, now) ?? boundBehind(tokens, at, now)
}

/** Before noon, after Friday, by 5, from Monday on, around 4, until 6. */
/** … so any time after that: the hour told before. */
function afterThat(tokens: readonly Token[], at: number): Step | undefined {
  const token = tokens[at]
  if (!isMark(token, 'after', 'later') || isOperand(tokens[skipFillers(tokens, at + 1)])) return undefined
  if (isOperand(tokens[skipFillersBack(tokens, at)])) return undefined
  const told = tokens.slice(0, at).findLast(isOperand)
  const [hours, days] = [timeAt(told), daysAt(told)]
  const made = hours ? afterHours(hours) : days && day(said.afterDays(days))
  return made && { used: 1, tokens: [made] }
}

function afterHours(told: TimeOfDay): Token | undefined {
  if (told.form === 'between') return time({ form: 'after', at: told.to })
  return told.form === 'clock' || told.form === 'before' ? time({ form: 'after', at: told.at }) : undefined
}

/** Not tomorrow, the day after: the day told before, moved by one. */
function dayAfterThat(tokens: readonly Token[], at: number): Step | undefined {
  if (isMark(tokens[at], 'day_after')) return { used: 1, tokens: [{ kind: 'shift', days: 1 }] }
  return isMark(tokens[at], 'day_before') ? { used: 1, tokens: [{ kind: 'shift', days: -1 }] } : undefined
}

/** A day or an hour that something can be said to come after. */
const isOperand = (token: Token | undefined): boolean =>
  token?.kind === 'day' || (token?.kind === 'time' && token.time.form !== 'any' && token.time.form !== 'asap')

const boundInFront: Joiner = (tokens, at, now) => {
  const token = tokens[at]
  if (token?.kind !== 'mark') return undefined
  const direct = skipFillers(tokens, at + 1)
  const next =
    token.mark === 'by' && isMark(tokens[direct], 'to', 'moved_to') ? skipFillers(tokens, direct + 1) : direct
  const onwards = isMark(tokens[next + 1], 'onwards') ? 1 : 0
  const used = next - at + 1 + onwards
  const [hours, days] = [timeAt(tokens[next]), daysAt(tokens[next])]
  const isBoundBehind = isMark(tokens[next + 1], 'earlier', 'later', 'onwards')
  if (token.mark === 'around' && hours)
    return isBoundBehind ? { used: next - at, tokens: [] } : { used, tokens: [time(roughly(hours))] }
  if (days && token.mark === 'day_before') return { used, tokens: [day(dayBefore(days))] }
  if (days && token.mark === 'day_after') return { used, tokens: [day(said.shifted(days, 1))] }
  const direction = DIRECTIONS[token.mark]
  if (direction === undefined || (isBoundBehind && token.mark !== 'from')) return undefined
  if (token.mark === 'from' && isMark(tokens[next + 1], 'earlier', 'later')) return undefined
  const hoursOfDay = days && timeAt(tokens[next + 1])
  const bounded = hoursOfDay && boundTime(hoursOfDay, direction)
  if (bounded) return { used: used + 1, tokens: [day(days), bounded] }
  const made = hours ? boundTime(hours, direction) : days ? boundDays(days, direction, now) : undefined
  return made && { used, tokens: [made] }
}

const dayBefore = (days: Days): Days => single(said.firstDay(days) - 1)

type Direction = 'before' | 'until' | 'after' | 'from'
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  before: 'before',
  by: 'until',
  to: 'until',
  after: 'after',
  no_earlier: 'from',
  from: 'from',
}
const BEHIND: Readonly<Record<string, Direction>> = { earlier: 'before', later: 'after', onwards: 'from' }

/** 三点前, 周五以后, 左右, 圣诞节前一天, 5pm onwards. */
const boundBehind: Joiner = (tokens, at, now) => {
  const [hours, days] = [timeAt(tokens[at]), daysAt(tokens[at])]
  const next = skipFillers(tokens, at + 1)
  const token = tokens[next]
  if (token?.kind !== 'mark' || (!hours && !days)) return undefined
  const used = next - at + 1
  if (days && token.mark === 'day_before') return { used, tokens: [day(dayBefore(days))] }
  if (days && token.mark === 'day_after') return { used, tokens: [day(said.shifted(days, 1))] }
  if (token.mark === 'around' && hours && !isOperand(tokens[skipFillers(tokens, next + 1)]))
    return { used, tokens: [time(roughly(hours))] }
  if (token.mark === 'by' && hours && !timeAt(tokens[next + 1]))
    return { used, tokens: [boundTime(hours, 'until') ?? time(hours)] }
  const isOver = days && token.mark === 'after' && !isOperand(tokens[skipFillers(tokens, next + 1)])
  const direction = isOver ? 'after' : BEHIND[token.mark]
  if (direction === undefined) return undefined
  const made = hours ? boundTime(hours, direction) : days ? boundDays(days, direction, now) : undefined
  return made && { used, tokens: [made] }
}

function roughly(said: TimeOfDay): TimeOfDay {
  return said.form === 'clock' ? { ...said, isRough: true } : said
}

function boundTime(said: TimeOfDay, direction: Direction): Token | undefined {
  const isBefore = direction === 'before' || direction === 'until'
  if (said.form === 'clock') return time({ form: isBefore ? 'before' : 'after', at: said.at })
  if (said.form === 'after' || said.form === 'before') return time(said)
  if (said.form === 'part') return boundPart(said.part, direction)
  if (said.form === 'between')
    return time(isBefore ? { form: 'before', at: said.to } : { form: 'after', at: said.from })
  return undefined
}

function boundPart(part: { from: number; to: number }, direction: Direction): Token {
  const isNoon = part.from === 11 * 60
  if (direction === 'before') return time({ form: 'before', at: edge(isNoon ? MOMENTS.noon : part.from) })
  if (direction === 'until') return time({ form: 'before', at: edge(isNoon ? MOMENTS.noon : part.to) })
  if (direction === 'from') return time({ form: 'after', at: edge(part.from) })
  return time({ form: 'after', at: edge(part.to) })
}

function boundDays(days: Days, direction: Direction, now: Now): Token {
  if (direction === 'before') return day(said.beforeDays(now, days))
  if (direction === 'until') return day(said.untilDays(now, days))
  return day(direction === 'after' ? said.afterDays(days) : said.fromDays(days))
}
