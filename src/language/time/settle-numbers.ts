import { isFiller, isMark, skipFillers, skipFillersBack } from './reading-order.ts'
import { dayOfMonth, dayOfSameMonth, firstDay, monthAndDay } from './said-days.ts'
import { clock, type Days, day, type Now, type Token, time } from './token.ts'

/** Beyond this nobody answers with a date of two figures. */
const FARTHEST_DATE_IN_FIGURES_DAYS = 60

type NumberToken = Extract<Token, { kind: 'number' }>
const isNumber = (token: Token | undefined): token is NumberToken => token?.kind === 'number'
const isDayOfMonth = (token: Token | undefined): boolean => isNumber(token) && token.text === 'day-of-month'
const isClockLike = (token: Token | undefined): boolean =>
  token?.kind === 'time' && (token.time.form === 'clock' || token.time.form === 'part' || token.time.form === 'between')
const isEnd = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === 'break' ||
  token.kind === 'cue' ||
  token.kind === 'mark' ||
  token.kind === 'day' ||
  token.kind === 'time'

/** Says of each bare number whether it is an hour, a day of the month or nothing of the kind, by what stands beside it. */
export function settleNumbers(tokens: readonly Token[], now: Now): Token[] {
  const settled = [...tokens]
  for (let at = 0; at < settled.length; at++) {
    const token = settled[at]
    if (token?.kind === 'decimal') settled[at] = settleDecimal(settled, at, now)
    if (!isNumber(token)) continue
    const end = chainEnd(settled, at)
    const unit = unitOfChain(settled, at, end)
    for (let each = at; each <= end; each++) {
      const number = settled[each]
      if (isNumber(number)) settled[each] = inUnit(number, unit, now, dayListedBefore(settled, each))
    }
    at = end
  }
  return settled
}

/** The last number of a list or range that begins at `at`: 25 and 26, 3-5. */
function chainEnd(tokens: readonly Token[], at: number): number {
  let end = at
  while (isMark(tokens[end + 1], 'to', 'and', 'or') || isComma(tokens, end + 1)) {
    const next = skipFillers(tokens, end + 2)
    if (!isNumber(tokens[next])) break
    end = next
  }
  return end
}

const isComma = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token?.kind === 'break' && !token.isHard
}

type Unit = 'day_of_month' | 'hour' | undefined

function unitOfChain(tokens: readonly Token[], at: number, end: number): Unit {
  if (tokens.slice(at, end + 1).some(isDayOfMonth)) return 'day_of_month'
  if (isEnd(tokens[end + 1]) && dayListedBefore(tokens, at)?.ofMonth) return 'day_of_month'
  if (at === end && isDayBeforePart(tokens, at)) return 'day_of_month'
  if (at === end && isHoursAndMinutes(tokens, at)) return 'hour'
  const after = tokens[end + 1]
  if (isMark(after, 'count_of_days')) return 'day_of_month'
  const isJoined = isMark(after, 'to', 'or', 'and')
  if (isJoined && isClockLike(tokens[skipFillers(tokens, end + 2)])) return 'hour'
  const isList = at !== end
  const isRange = isList && tokens.slice(at, end).some((token) => isMark(token, 'to'))
  const isPair = isList && isMark(tokens[at - 1], 'between')
  if (isRange || isPair) return isEnd(after) || isWord(after) ? 'hour' : undefined
  return isHourByNeighbours(tokens, at, end) ? 'hour' : undefined
}

/** 28上午: no hour of twelve has a part of the day behind it. */
function isDayBeforePart(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  const isPart = next?.kind === 'time' && next.time.form === 'part'
  return isPart && isNumber(token) && token.value > 12 && token.value <= 31
}

/** 1800 as the whole answer, 1500 tomorrow: four figures that a clock shows. */
function isHoursAndMinutes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isNumber(token) || token.text.length !== 4 || token.value % 5 !== 0 || token.value < 600) return false
  const isAlone = tokens.every((each, place) => place === at || each.kind === 'break' || isFiller(each))
  return isAlone || tokens[skipFillers(tokens, at + 1)]?.kind === 'day'
}

const isWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^(?:[a-z']+)$/.test(token.text) && token.text !== 'counted'

function isHourByNeighbours(tokens: readonly Token[], at: number, end: number): boolean {
  const after = tokens[end + 1]
  if (!isEnd(after) && !isWord(after)) return false
  const previous = tokens[skipFillersBack(tokens, at)]
  const beside = tokens[at - 1]
  if (
    isMark(beside, 'at', 'after', 'before', 'around', 'by', 'between', 'from', 'no_earlier') ||
    isMark(previous, 'after', 'before', 'around', 'by', 'between', 'no_earlier')
  )
    return true
  if (
    correctsAnHour(tokens, at) ||
    isMark(beside, 'to', 'or') ||
    (isMark(beside, 'and') && isClockLike(tokens[at - 2]))
  )
    return true
  if (isSuggested(tokens, at) || isMark(after, 'onwards') || isAtTheLatest(tokens, end + 1)) return true
  if (
    (beside === undefined || beside.kind === 'break') &&
    isMark(after, 'at') &&
    namesDay(tokens[skipFillers(tokens, end + 2)])
  )
    return true
  if (isMark(after, 'instead_of') || isMark(beside, 'instead_of')) return true
  if (!isEnd(after)) return false
  if (beside?.kind === 'day' || (beside?.kind === 'time' && beside.time.form === 'part')) return true
  const behind = skipFillers(tokens, end + 1)
  const next = tokens[behind]?.kind === 'day' ? tokens[behind + 1] : tokens[behind]
  return next?.kind === 'time' && next.time.form === 'part'
}

/** 6 at the latest: nothing follows that it could be by. */
const isAtTheLatest = (tokens: readonly Token[], at: number): boolean =>
  isMark(tokens[at], 'by') && (tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'break')

const namesDay = (token: Token | undefined): boolean => token?.kind === 'day' || isDayOfMonth(token)

/** Maybe 4? Does 11 work? A suggestion that begins its clause. */
function isSuggested(tokens: readonly Token[], at: number): boolean {
  if (!isMark(tokens[at - 1], 'suggest')) return false
  const before = tokens.slice(0, at - 1)
  return before
    .slice(before.findLastIndex((token) => token.kind === 'break') + 1)
    .every((token) => token.kind === 'mark')
}

/** At 3, sorry, 4. */
function correctsAnHour(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at)
  const beside = before.findLastIndex(
    (token) => token.kind !== 'break' && !(token.kind === 'cue' && token.cue === 'particle'),
  )
  return isMark(before[beside], 'correction') && before.some(isClockLike)
}

/** December 10 or 11: the day that this number goes on with. */
function dayListedBefore(tokens: readonly Token[], at: number): Days | undefined {
  const isListed = isMark(tokens[at - 1], 'or', 'and', 'to') || isComma(tokens, at - 1)
  const before = tokens[at - 2]
  return isListed && before?.kind === 'day' ? before.days : undefined
}

function inUnit(number: NumberToken, unit: Unit, now: Now, before: Days | undefined): Token {
  if (unit === 'day_of_month') return asDay(number, now, before)
  if (unit === 'hour') return asHour(number)
  return { kind: 'word', text: number.text }
}

function asDay({ value, text }: NumberToken, now: Now, before: Days | undefined): Token {
  const next = value >= 1 && value <= 31 ? dayOfMonth(now, value) : undefined
  const days = (before && dayOfSameMonth(before, value)) ?? next
  return days ? day(days) : { kind: 'word', text }
}

function asHour({ value, text }: NumberToken): Token {
  const hour = value >= 100 ? Math.floor(value / 100) : value
  const minute = value >= 100 ? value % 100 : 0
  if (!(hour <= 24 && minute <= 59) || value === 0) return { kind: 'word', text }
  return time({ form: 'clock', at: clock(hour, minute) })
}

function settleDecimal(tokens: readonly Token[], at: number, now: Now): Token {
  const token = tokens[at]
  if (token?.kind !== 'decimal') return { kind: 'word', text: '' }
  const { whole, fraction } = token
  const previous = tokens[skipFillersBack(tokens, at)]
  const isAfterPart =
    previous?.kind === 'day' ||
    isClockLike(previous) ||
    isMark(previous, 'after', 'before', 'around', 'by', 'at', 'between', 'no_earlier')
  if ((isAfterPart || isMark(tokens[at - 1], 'at')) && whole <= 24 && fraction < 60) {
    return time({ form: 'clock', at: clock(whole, fraction) })
  }
  if (whole > 12 && whole <= 24 && fraction < 60 && isEnd(tokens[at + 1]))
    return time({ form: 'clock', at: clock(whole, fraction) })
  const behind = tokens[skipFillers(tokens, at + 1)]
  const isBeforePart = behind?.kind === 'time' && behind.time.form === 'part' && !isMark(tokens[at + 1], 'to')
  if (isBeforePart && whole <= 12 && [0, 15, 30, 45].includes(fraction))
    return time({ form: 'clock', at: clock(whole, fraction) })
  if (isClockInRange(tokens, at)) return time({ form: 'clock', at: clock(whole, fraction) })
  const days = whole >= 1 && whole <= 12 && isEnd(tokens[at + 1]) ? monthAndDay(now, whole, fraction) : undefined
  const beside = tokens[skipFillers(tokens, at + 1)]
  const isBegin =
    (isMark(beside, 'onwards', 'to') || namesDay(beside)) && whole <= 12 && isLikelyHour(fraction, days, now)
  if (isBegin) return time({ form: 'clock', at: clock(whole, fraction) })
  if (whole <= 12 && isLikelyHour(fraction, days, now)) {
    return time({ form: 'clock', at: clock(whole, fraction) })
  }
  return days ? day(days) : { kind: 'word', text: `${whole}.${fraction}` }
}

/** 1.30 to 2.30: both ends are round times. */
function isClockInRange(tokens: readonly Token[], at: number): boolean {
  const isRound = (token: Token | undefined): boolean =>
    token?.kind === 'decimal' ? token.whole <= 24 && [0, 15, 30, 45].includes(token.fraction) : isClockLike(token)
  if (!isRound(tokens[at])) return false
  return [-1, 1].some((step) => isMark(tokens[at + step], 'to') && isRound(tokens[at + 2 * step]))
}

/** 10.30: a round time when the date is past or far, 10.45 in any case. */
function isLikelyHour(fraction: number, days: Days | undefined, now: Now): boolean {
  if (fraction >= 60 || ![15, 30, 45].includes(fraction)) return false
  if (!days) return true
  const ahead = firstDay(days) - now.today
  return ahead < 0 || ahead > FARTHEST_DATE_IN_FIGURES_DAYS
}
