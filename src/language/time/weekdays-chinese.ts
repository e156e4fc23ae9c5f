import type { Rule } from './rule.ts'
import * as said from './said-days.ts'
import { type Days, day, mark, type Now, span, type Token } from './token.ts'

const WEEK = '(?:周|星期|礼拜|禮拜|拜)'

const UNIT_AFTER_NUMERAL =
  /[一二三四五六七八九十两\d]{0,3}(?:整|直|早(?!上)|选|起|共|定|般|样|下(?!午|班)|会|大早|点|时|月|个|天|楼|分|刻|:|号楼|块|元)/y

const WEEKDAY_NUMBERS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  日: 7,
  天: 7,
  末: 6,
}

const weekdayNumber = (text: string): number => WEEKDAY_NUMBERS[text] ?? Number(text)

const WEEKS: Readonly<Record<string, number>> = { 这: 0, 本: 0, 今: 0, 下: 1, 下下: 2, 下下下: 3, 上: -1, 上上: -2 }

/** 周三, 下周一, 周一三五, 下周三四, 周一至五, 每周六. */
const weekdays: Rule = {
  starts: /[这本今下上周星礼拜每]/,
  pattern: new RegExp(`(下{1,3}|上{1,2}|这|本|今|每)?个?${WEEK}([一二三四五六日1-7]|天(?!天))`, 'y'),
  read(match, now, text) {
    const week = WEEKS[match[1] ?? '']
    const isEvery = match[1] === '每'
    const first = weekdayNumber(match[2] ?? '')
    const numbers = [first]
    let end = match.index + match[0].length
    const run = /^(?:到|至|-)([一二三四五六日天])(?![点月个天楼号])/.exec(text.slice(end, end + 3))
    if (run)
      return {
        tokens: [day(weekdayRun(now, first, weekdayNumber(run[1] ?? ''), week))],
        length: end - match.index + run[0].length,
      }
    for (;;) {
      const next = /^(?:、|,|\/|和|跟|或者?|还是)?([一二三四五六日天])/.exec(text.slice(end, end + 3))
      if (!next || startsQuantity(text, end + next[0].length - 1)) break
      numbers.push(weekdayNumber(next[1] ?? ''))
      end += next[0].length
    }
    if (isEvery) return { tokens: [day(said.everyWeek(now, ...numbers))], length: end - match.index }
    return { tokens: weekdayList(now, numbers, week), length: end - match.index }
  },
}

function startsQuantity(text: string, at: number): boolean {
  UNIT_AFTER_NUMERAL.lastIndex = at + 1
  return UNIT_AFTER_NUMERAL.test(text)
}

function weekdayList(now: Now, numbers: number[], week: number | undefined): Token[] {
  return numbers.flatMap((each, at) => (at === 0 ? [] : [mark('and')]).concat(day(said.weekday(now, each, week))))
}

export function weekdayRun(now: Now, first: number, last: number, week: number | undefined): Days {
  if (week === undefined && first === 1 && last === 5) return said.everyWeek(now, 1, 2, 3, 4, 5)
  const from = said.firstDay(said.weekday(now, first, week))
  return span(from, from + ((last - first + 7) % 7))
}

export const CHINESE_WEEKDAY_RULES: readonly Rule[] = [weekdays]
