import { bound } from './bounds.ts'
import { DAY_PARTS } from './day-parts.ts'
import { daysAt, isOperand, timeAt } from './operands.ts'
import { range } from './ranges.ts'
import { isMark, rewritten, type Step, skipFillers } from './reading-order.ts'
import { relativeDays } from './relative-days.ts'
import { type Clock, mark, type Now, part, type TimeOfDay, type Token, time } from './token.ts'
import { afterThat, beforeThat, dayAfterThat, thatTime } from './told-before.ts'

type Joiner = (tokens: readonly Token[], at: number, now: Now) => Step | undefined

/** Binds days and hours with the words between them: parts of the day with clock times, ranges, before and after. */
export function join(tokens: readonly Token[], now: Now): Token[] {
  const passes: Joiner[] = [
    orElse,
    moveFromTo,
    orAfter,
    morningOf,
    clockInPart,
    relativeDays,
    range,
    bound,
    bothEnds,
    afterThat,
    beforeThat,
    thatTime,
    dayAfterThat,
  ]
  return passes.reduce<Token[]>((current, pass) => rewritten(current, (all, at) => pass(all, at, now)), [...tokens])
}

/** Move it from Tuesday to Thursday: the first `to` of a move is no range, a dash always is. */
function moveFromTo(tokens: readonly Token[], at: number): Step | undefined {
  if (tokens[at]?.kind !== 'mark') return undefined
  const before = tokens.slice(0, at)
  const isSwap = isMark(tokens[at], 'for') && before.some(isOperand)
  if (!isWordTo(tokens[at]) && !isSwap) return undefined
  const behindMove = before.slice(before.findIndex((token) => isMark(token, 'move')) + 1)
  const isMove = behindMove.length < before.length && !before.some((token) => isMark(token, 'moved_to'))
  return isMove && !behindMove.some(isWordTo) ? { used: 1, tokens: [mark('moved_to')] } : undefined
}

const isWordTo = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && token.mark === 'to' && token.isDash === undefined

/** Friday or I cancel: an "or" before a clause without a time offers no other one. */
function orElse(tokens: readonly Token[], at: number): Step | undefined {
  const token = tokens[at]
  if (token?.kind !== 'mark' || !token.beginsClause) return undefined
  const next = tokens.slice(at + 1).find((each) => isOperand(each) || (each.kind === 'break' && each.isHard))
  return isOperand(next) ? undefined : { used: 1, tokens: [{ kind: 'break', isHard: false }] }
}

/** 5pm or after: from then on. */
function orAfter(tokens: readonly Token[], at: number): Step | undefined {
  const isPhrase = isMark(tokens[at], 'or', 'and') && isMark(tokens[at + 1], 'after') && timeAt(tokens[at - 1])
  return isPhrase && !isOperand(tokens[skipFillers(tokens, at + 2)])
    ? { used: 2, tokens: [mark('onwards')] }
    : undefined
}

/** After 3 but before 5:30: two bounds in one breath are the ends of one stretch. */
function bothEnds(tokens: readonly Token[], at: number): Step | undefined {
  const first = timeAt(tokens[at])
  const between = tokens[at + 1]
  if (first?.form !== 'after' || between?.kind !== 'break' || between.isHard) return undefined
  const next = skipFillers(tokens, at + 2)
  const second = timeAt(tokens[next])
  if (second?.form !== 'before') return undefined
  return { used: next - at + 1, tokens: [time({ form: 'between', from: first.at, to: second.at })] }
}

/** Saturday am: the word is the part of the day only behind a day. */
function morningOf(tokens: readonly Token[], at: number): Step | undefined {
  const token = tokens[at]
  const isMorning = token?.kind === 'word' && token.text === 'am' && daysAt(tokens[at - 1]) !== undefined
  return isMorning ? { used: 1, tokens: [part(DAY_PARTS.morning)] } : undefined
}

/** 下午三点, 6 in the evening: the part settles which half of the day the hour is in. */
function clockInPart(tokens: readonly Token[], at: number): Step | undefined {
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
