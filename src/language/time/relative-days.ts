import { readNumeral } from '../numerals.ts'
import { MONTH } from './english-words.ts'
import { isoWeekday, mondayOf } from './local-day.ts'
import { daysAt } from './operands.ts'
import { isCue, type Step, skipFillers } from './reading-order.ts'
import type { Rule } from './rule.ts'
import { firstDay, lastDay } from './said-days.ts'
import { type Days, day, single, span, type Token } from './token.ts'

const N = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})'
const DAYS_OF: Readonly<Record<string, number>> = { 天: 1, 周: 7, 星期: 7, 礼拜: 7 }

const relative = (stands: 'before' | 'behind', pick: (days: Days) => Days): Token[] => [
  { kind: 'relative', stands, pick },
]

const FEWEST_DAYS_OF_A_MONTH = 28

/** A whole week or month, of which 前三天 are the first days and not those before it. */
function isFrame(days: Days): boolean {
  const length = lastDay(days) - firstDay(days) + 1
  return (length === 7 && isoWeekday(firstDay(days)) === 1) || length >= FEWEST_DAYS_OF_A_MONTH
}

const endOf = (days: Days, which: string | undefined, length: number): Days =>
  which === '前' ? span(firstDay(days), firstDay(days) + length - 1) : span(lastDay(days) - length + 1, lastDay(days))

const beside = (days: Days, which: string | undefined, length: number): Days =>
  which === '前' ? span(firstDay(days) - length, firstDay(days) - 1) : span(lastDay(days) + 1, lastDay(days) + length)

/** 春节前一周, 元旦前三天, 国庆后两天: the days right before or after. */
const stretchBeside: Rule = {
  starts: /[之前后]/,
  pattern: new RegExp(`之?(前|后)的?(第)?(${N})个?(天|周|星期|礼拜)(?![内后前一二三四五六日天])`, 'y'),
  read(match) {
    const unitDays = DAYS_OF[match[4] ?? ''] ?? 1
    const length = (readNumeral(match[3] ?? '') ?? Number.NaN) * unitDays
    if (Number.isNaN(length)) return undefined
    if (match[2])
      return match[1] === '后' ? relative('behind', (days) => nthStretch(days, length, unitDays)) : undefined
    return relative('behind', (days) =>
      isFrame(days) ? endOf(days, match[1], length) : beside(days, match[1], length),
    )
  },
}

/** 中秋后第一天, 国庆后第一周. */
const nthStretch = (days: Days, length: number, unitDays: number): Days =>
  span(lastDay(days) + length - unitDays + 1, lastDay(days) + length)

/** 国庆第一天, 春节头三天, 元旦假期最后一天: days within the stretch said before. */
const dayWithin: Rule = {
  starts: /[第头最]/,
  pattern: new RegExp(`第(${N})天|头(${N})天|最后(?:一天|(${N})天)`, 'y'),
  read(match) {
    const count = readNumeral(match[1] ?? match[2] ?? match[3] ?? '一') ?? 1
    return relative('behind', (days) => {
      if (match[1]) return single(firstDay(days) + count - 1)
      return match[2]
        ? span(firstDay(days), Math.min(firstDay(days) + count - 1, lastDay(days)))
        : span(Math.max(lastDay(days) - count + 1, firstDay(days)), lastDay(days))
    })
  },
}

/** The calendar week so many weeks from the one that these days begin in. */
const calendarWeek = (days: Days, ahead: number): Days => {
  const monday = mondayOf(firstDay(days)) + ahead * 7
  return span(monday, monday + 6)
}

const WEEKS_AHEAD: Readonly<Record<string, number>> = { before: -1, after: 1 }

/** The week after Christmas, the week of 7 December. */
const weekBeside: Rule = {
  starts: /[tw]/,
  pattern: new RegExp(
    `(?:the )?week(end)? (before|after|of|commencing|beginning|starting) (?=(?:the )?\\d|(?:the )?(?:christmas|xmas|new year|thanksgiving|easter|cny|chinese|lunar|spring|national|golden|mid-autumn|${MONTH}))`,
    'y',
  ),
  read: (match) =>
    relative('before', (days) => {
      const week = calendarWeek(days, WEEKS_AHEAD[match[2] ?? ''] ?? 0)
      return match[1] ? span(lastDay(week) - 1, lastDay(week)) : week
    }),
}

/** Christmas week. */
const weekOfHoliday: Rule = {
  starts: /w/,
  pattern: /week(?![a-z])/y,
  read: () => relative('behind', (days) => calendarWeek(days, 0)),
}

/** Days told by the ones said beside them. */
export const RELATIVE_DAY_RULES: readonly Rule[] = [stretchBeside, dayWithin, weekBeside, weekOfHoliday]

/** Puts the days that are meant in the place of those they are counted from. */
export function relativeDays(tokens: readonly Token[], at: number): Step | undefined {
  const token = tokens[at]
  if (token?.kind !== 'relative' && token?.kind !== 'day') return undefined
  const next = skipFillers(tokens, at + 1)
  const beside = tokens[next]
  if (token.kind === 'relative' && token.stands === 'before') {
    const days = daysAt(beside)
    return days && { used: next - at + 1, tokens: [day(token.pick(days))] }
  }
  const days = daysAt(token)
  const isHeld = beside?.kind === 'relative' && beside.stands === 'behind' && !isCue(tokens[at + 1], 'done')
  return days && isHeld ? { used: next - at + 1, tokens: [day(beside.pick(days))] } : undefined
}
