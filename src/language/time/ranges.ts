import { addMonths, type DayNumber } from './local-day.ts'
import { daysAt, exactly, timeAt } from './operands.ts'
import { isMark, type Step, skipFillers } from './reading-order.ts'
import * as said from './said-days.ts'
import { type Clock, type Days, day, type Now, span, type TimeOfDay, type Token, time } from './token.ts'
import { weekdayRun } from './weekdays-chinese.ts'

/** 九点到十一点, from Tuesday to Thursday, between 2 and 4: one stretch of hours or days. */
export function range(tokens: readonly Token[], at: number, now: Now): Step | undefined {
  const isBetween = isMark(tokens[at], 'between')
  const isFrom = isMark(tokens[at], 'from')
  const first = isBetween || isFrom ? skipFillers(tokens, at + 1) : at
  const middle = skipFillers(tokens, first + 1)
  if (!isMark(tokens[middle], 'to') && !(isBetween && isMark(tokens[middle], 'and'))) return undefined
  const about = skipFillers(tokens, middle + 1)
  const second = isMark(tokens[about], 'around') ? skipFillers(tokens, about + 1) : about
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
  return said.form === 'part' ? exactly(said.part.from) : undefined
}

function endOf(said: TimeOfDay): Clock | undefined {
  if (said.form === 'clock') return said.at
  if (said.form === 'between') return said.to
  return said.form === 'part' ? exactly(said.part.to) : undefined
}

/** 下周三到下周一, 20号到10号: the last day said, the next time it comes round after the first. */
function riseTo(first: Days, second: Days): DayNumber | undefined {
  const [from, to] = [said.firstDay(first), said.lastDay(second)]
  if (first.weekday && second.weekday) return to + Math.ceil((from - to) / 7) * 7
  if (first.dayOfMonth !== undefined && second.dayOfMonth !== undefined) return addMonths(to, 1)
  return undefined
}

function betweenDays(first: Days | undefined, second: Days | undefined, now: Now): Token | undefined {
  if (!first || !second) return undefined
  const [from, to] = [said.firstDay(first), said.lastDay(second)]
  if (first.weekday && second.weekday && second.weekday.monday === undefined) {
    if (first.weekday.monday === undefined)
      return day(weekdayRun(now, first.weekday.number, second.weekday.number, undefined))
    return day(span(from, from + ((second.weekday.number - first.weekday.number + 7) % 7)))
  }
  if (to >= from) return day(span(from, to))
  const risen = riseTo(first, second)
  return risen === undefined ? { kind: 'word', text: 'falling range' } : day(span(from, risen))
}
