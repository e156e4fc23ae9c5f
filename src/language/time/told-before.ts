import { daysAt, isOperand, timeAt } from './operands.ts'
import { isCue, isFiller, isMark, type Step, skipFillers, skipFillersBack } from './reading-order.ts'
import * as said from './said-days.ts'
import { day, type Now, type TimeOfDay, type Token, time } from './token.ts'

/** … so any time after that: what was told before is where it begins. */
export function afterThat(tokens: readonly Token[], at: number): Step | undefined {
  const token = tokens[at]
  const next = tokens[skipFillers(tokens, at + 1)]
  if (!isMark(token, 'after', 'later') || isOperand(next)) return undefined
  if (isMark(token, 'after') && next?.kind === 'word') return undefined
  const beside = tokens[skipFillersBack(tokens, at)]
  if (isOperand(beside) && !daysAt(beside)?.isAny) return undefined
  const toldAt = tokens.slice(0, at).findLastIndex((each) => isOperand(each) && !daysAt(each)?.isAny)
  const [hours, days] = [timeAt(tokens[toldAt]), daysAt(tokens[toldAt])]
  const hoursOfDay = days && timeAt(tokens[skipFillersBack(tokens, toldAt)])
  const later = hoursOfDay && afterHours(hoursOfDay)
  if (days && later) return { used: 1, tokens: [day(days), later] }
  const made = hours ? afterHours(hours) : days && day(said.afterDays(days))
  return made && { used: 1, tokens: [made] }
}

/** I'm leaving on Friday, so before that. */
export function beforeThat(tokens: readonly Token[], at: number, now: Now): Step | undefined {
  if (!isMark(tokens[at], 'before_told') || tellsMore(tokens.slice(at + 1))) return undefined
  const told = tokens.slice(0, at).findLast(isOperand)
  const [hours, days] = [timeAt(told), daysAt(told)]
  if (hours?.form === 'clock') return { used: 1, tokens: [time({ form: 'before', at: hours.at })] }
  return days && { used: 1, tokens: [day(said.beforeDays(now, days))] }
}

/** I close from 1 to 2, so come then: the time told before, with the day beside it. */
export function thatTime(tokens: readonly Token[], at: number): Step | undefined {
  if (!isMark(tokens[at], 'told')) return undefined
  const told = tokens.slice(0, at).findLastIndex(isOperand)
  const [before, last] = [tokens[skipFillersBack(tokens, told)], tokens[told]]
  if (last === undefined) return { used: 1, tokens: [] }
  const isOfBoth = before !== undefined && before.kind !== last.kind && isOperand(before)
  return { used: 1, tokens: isOfBoth ? [before, last] : [last] }
}

/** 在那之前我在船上: what follows says what happens until then, and asks for nothing. */
function tellsMore(behind: readonly Token[]): boolean {
  const [first] = behind.filter((token) => !isFiller(token))
  return first?.kind === 'word' || isCue(first, 'busy', 'occupied', 'engaged', 'story')
}

function afterHours(told: TimeOfDay): Token | undefined {
  if (told.form === 'between') return time({ form: 'after', at: told.to })
  return told.form === 'clock' || told.form === 'before' ? time({ form: 'after', at: told.at }) : undefined
}

/** Not tomorrow, the day after: the day told before, moved by one; behind "or" one of its own. */
export function dayAfterThat(tokens: readonly Token[], at: number): Step | undefined {
  const token = tokens[at]
  if (token?.kind !== 'mark') return undefined
  if (token.mark === 'day_before') return { used: 1, tokens: [{ kind: 'shift', days: -1 }] }
  if (token.mark === 'week_after') return weekAfterThat(tokens, at)
  if (token.mark !== 'day_after' && token.mark !== 'second_day') return undefined
  const told = daysAt(tokens.slice(0, at).findLast((each) => daysAt(each)))
  const isAlternative =
    token.mark === 'day_after' && tokens.slice(Math.max(0, at - 3), at).some((each) => isMark(each, 'or'))
  return { used: 1, tokens: [told && isAlternative ? day(said.shifted(told, 1)) : { kind: 'shift', days: 1 }] }
}

/** Next Monday or the one after: the same weekday, a week later. */
function weekAfterThat(tokens: readonly Token[], at: number): Step | undefined {
  const told = daysAt(tokens.slice(0, at).findLast((each) => daysAt(each)))
  return told?.weekday && { used: 1, tokens: [day(said.shifted(told, 7))] }
}
