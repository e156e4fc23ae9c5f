import { END, MONTH, monthNumber, WEEKDAY, weekdayNumber } from './english-words.ts'
import type { Reading, Rule } from './rule.ts'
import * as said from './said-days.ts'
import { day, type Now, single, span } from './token.ts'

/** Which one: 0 = the last. */
const CHINESE_ORDER: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5 }
const ENGLISH_ORDER = ['last', 'first', 'second', 'third', 'fourth', 'fifth']
const CHINESE_MONTHS: Readonly<Record<string, number>> = { 下下个: 2, 下个: 1, 下: 1, 这个: 0, 本: 0 }
const CHINESE_WEEKDAYS = '一二三四五六日'

function ofMonth(now: Now, monthsAhead: number, which: number, weekday: number | 'day' | 'week' | 'weekend'): Reading {
  if (weekday === 'day') return [day(single(said.nthDay(now, monthsAhead, which)))]
  if (weekday === 'week') return [day(said.weekOfMonth(now, monthsAhead, which))]
  const on = said.weekdayOfMonth(now, monthsAhead, which, weekday === 'weekend' ? 6 : weekday)
  return [day(weekday === 'weekend' ? span(on, on + 1) : single(on))]
}

/** 12月第一周, 下个月第二个周六, 12月最后一个周末. */
const chinese: Rule = {
  starts: /[\d一二三四五六七八九十下这本]/,
  pattern:
    /(?:(\d{1,2}|[一二三四五六七八九十]{1,2})|(下下个|下个|下|这个|本))月份?的?(?:第([一二三四五])个?|(最后)一?个?)(?:(天)|(?:周|星期|礼拜)([一二三四五六日天末])?)/y,
  read(match, now) {
    const month = CHINESE_DIGITS.indexOf(match[1] ?? '') + 1 || Number(match[1])
    const ahead = match[1] === undefined ? (CHINESE_MONTHS[match[2] ?? ''] ?? 0) : said.monthsUntil(now, month)
    const which = match[4] ? 0 : (CHINESE_ORDER[match[3] ?? ''] ?? 1)
    if (match[5]) return ofMonth(now, ahead, which, 'day')
    if (match[6] === undefined) return ofMonth(now, ahead, which, 'week')
    return ofMonth(
      now,
      ahead,
      which,
      match[6] === '末' ? 'weekend' : CHINESE_WEEKDAYS.indexOf(match[6].replace('天', '日')) + 1,
    )
  },
}

const CHINESE_DIGITS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']

/** The first week of December, the last Friday of the month. */
const english: Rule = {
  starts: /[tfsl]/,
  pattern: new RegExp(
    `(?:the )?(first|second|third|fourth|fifth|last) (?:full )?(day|week(?:end)?|${WEEKDAY}) (?:of|in) (?:(${MONTH})|(?:(the|this|next) )?month)${END}`,
    'y',
  ),
  read(match, now) {
    const ahead = match[3] ? said.monthsUntil(now, monthNumber(match[3])) : match[4] === 'next' ? 1 : 0
    const which = ENGLISH_ORDER.indexOf(match[1] ?? '')
    const unit =
      match[2] === 'day' || match[2] === 'week' || match[2] === 'weekend' ? match[2] : weekdayNumber(match[2])
    return ofMonth(now, ahead, which, unit)
  },
}

/** Rules for the weeks of a month and its first, second … weekdays. */
export const WEEK_OF_MONTH_RULES: readonly Rule[] = [chinese, english]
