import { MOMENTS } from './day-parts.ts'
import { daysAt, exactly, isOperand, timeAt } from './operands.ts'
import { isMark, type Step, skipFillers } from './reading-order.ts'
import * as said from './said-days.ts'
import { type Days, day, type Now, single, type TimeOfDay, type Token, time } from './token.ts'

/** Before, after, by, from, until, around: what binds a time on one side, in front of it or behind it. */
export function bound(tokens: readonly Token[], at: number, now: Now): Step | undefined {
  return boundInFront(tokens, at, now) ?? boundBehind(tokens, at, now)
}

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

/** Before noon, after Friday, by 5, from Monday on, around 4, until 6. */
function boundInFront(tokens: readonly Token[], at: number, now: Now): Step | undefined {
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

/** 三点前, 周五以后, 左右, 圣诞节前一天, 5pm onwards. */
function boundBehind(tokens: readonly Token[], at: number, now: Now): Step | undefined {
  const [hours, days] = [timeAt(tokens[at]), daysAt(tokens[at])]
  if (!hours && !days) return undefined
  const next = skipFillers(tokens, at + 1)
  const token = tokens[next]
  if (token?.kind !== 'mark') return undefined
  const used = next - at + 1
  if (days && token.mark === 'day_before') return { used, tokens: [day(dayBefore(days))] }
  if (days && token.mark === 'day_after') return { used, tokens: [day(said.shifted(days, 1))] }
  if (days && token.mark === 'second_day') return { used, tokens: [day(single(said.firstDay(days) + 1))] }
  if (token.mark === 'around' && hours && !isOperand(tokens[skipFillers(tokens, next + 1)]))
    return { used, tokens: [time(roughly(hours))] }
  if (token.mark === 'by' && hours && !timeAt(tokens[next + 1]))
    return { used, tokens: [boundTime(hours, 'until') ?? time(hours)] }
  const isOver = days && !days.isAny && token.mark === 'after' && endsThere(tokens[skipFillers(tokens, next + 1)])
  const isUntil = days && token.mark === 'by' && !isOperand(tokens[next + 1])
  const direction = isOver ? 'after' : isUntil ? 'until' : BEHIND[token.mark]
  if (direction === undefined) return undefined
  const made = hours ? boundTime(hours, direction) : days ? boundDays(days, direction, now) : undefined
  return made && { used, tokens: [made] }
}

/** Friday after the school run: a word behind it says after what. */
const endsThere = (behind: Token | undefined): boolean => !isOperand(behind) && behind?.kind !== 'word'

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
  if (direction === 'before') return time({ form: 'before', at: exactly(isNoon ? MOMENTS.noon : part.from) })
  if (direction === 'until') return time({ form: 'before', at: exactly(isNoon ? MOMENTS.noon : part.to) })
  if (direction === 'from') return time({ form: 'after', at: exactly(part.from) })
  return time({ form: 'after', at: exactly(part.to) })
}

function boundDays(days: Days, direction: Direction, now: Now): Token {
  if (direction === 'before') return day(said.beforeDays(now, days))
  if (direction === 'until') return day(said.untilDays(now, days))
  return day(direction === 'after' ? said.afterDays(days) : said.fromDays(days))
}
