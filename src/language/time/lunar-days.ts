import { readNumeral } from '../numerals.ts'
import type { Entry } from './lexicon.ts'
import { addMonths, type DayNumber } from './local-day.ts'
import { lunarDay, lunarYearsLastDay, solarTermDay } from './lunar-calendar.ts'
import type { Rule } from './rule.ts'
import { FOREVER } from './said-days.ts'
import { type Days, day, type Now, single, span, type Token } from './token.ts'

/** 春节 lasts from the first to the seventh day of the lunar year. */
const SPRING_FESTIVAL_DAYS = 7

type Yearly = (year: number) => DayNumber | undefined

/** The coming day of those that come once a year; up to a month back counts as the recent past. */
function coming(now: Now, when: Yearly): DayNumber | undefined {
  const oldest = addMonths(now.today, -1)
  return [now.year - 1, now.year, now.year + 1].map(when).find((on) => on !== undefined && on >= oldest)
}

const said = (days: Days | undefined): Token[] => (days ? [day(days)] : [{ kind: 'word', text: 'festival' }])

const onLunarDay =
  (month: number, dayOfMonth: number) =>
  (now: Now): Token[] => {
    const on = coming(now, (year) => lunarDay(year, month, dayOfMonth))
    return said(on === undefined ? undefined : single(on))
  }

const onSolarTerm =
  (index: number) =>
  (now: Now): Token[] => {
    const on = coming(now, (year) => solarTermDay(year, index))
    return said(on === undefined ? undefined : single(on))
  }

/** The first day of the Spring Festival that is not over yet. */
const newYear = (now: Now): DayNumber | undefined =>
  [now.year, now.year + 1]
    .map((year) => lunarDay(year, 1, 1))
    .find((on) => on !== undefined && on + SPRING_FESTIVAL_DAYS > now.today)

function aroundNewYear(days: (first: DayNumber, now: Now) => Days): (now: Now) => Token[] {
  return (now) => {
    const first = newYear(now)
    return said(first === undefined ? undefined : days(first, now))
  }
}

const FESTIVALS: Entry[] = [
  [
    '春节|过年|大年|新春|春节期间|过年期间|过年那几天|中国新年|农历新年|chinese new year|cny|spring festival|lunar new year',
    aroundNewYear((first) => span(first, first + SPRING_FESTIVAL_DAYS - 1)),
  ],
  [
    '过完年|年后|过了年|开年|开年后|年过完|过完春节|过了春节|过完大年|开春上班|过年回来|过罢年|翻过年|after the new year holiday',
    aroundNewYear((first) => span(first + SPRING_FESTIVAL_DAYS, FOREVER)),
  ],
  ['年前|赶年前|过年前|年跟前', aroundNewYear((first, now) => span(now.today, first - 1))],
  [
    "除夕|年三十|大年三十|年三十晚|大年三十晚|除夕夜|大年夜|年夜|年三十儿|三十晚上|lunar new year's eve|chinese new year's eve",
    (now) => {
      const on = coming(now, lunarYearsLastDay)
      return said(on === undefined ? undefined : single(on))
    },
  ],
  ['小年|小年夜|祭灶', onLunarDay(12, 23)],
  ['腊八|腊八节', onLunarDay(12, 8)],
  ['元宵|元宵节|正月半|lantern festival', onLunarDay(1, 15)],
  ['龙抬头|二月二', onLunarDay(2, 2)],
  ['端午|端午节|端阳|dragon boat festival|dragon boat day', onLunarDay(5, 5)],
  ['七夕|七夕节', onLunarDay(7, 7)],
  ['中元节|七月半', onLunarDay(7, 15)],
  ['中秋|中秋节|八月十五|mid-autumn|mid autumn festival|mid-autumn festival|moon festival', onLunarDay(8, 15)],
  ['重阳|重阳节', onLunarDay(9, 9)],
  ['小寒', onSolarTerm(1)],
  ['大寒', onSolarTerm(2)],
  ['立春', onSolarTerm(3)],
  ['清明|清明节|qingming|tomb sweeping day', onSolarTerm(7)],
  ['夏至', onSolarTerm(12)],
  ['立冬', onSolarTerm(21)],
  ['冬至|冬至节|winter solstice', onSolarTerm(24)],
]

/** Festivals of the lunar calendar and the solar terms that people name. */
export const LUNAR_ENTRIES: readonly Entry[] = FESTIVALS

const MONTHS: Readonly<Record<string, number>> = { 正月: 1, 腊月: 12, 冬月: 11, 大年: 1 }

/** 正月初八, 大年初二, 腊月二十, 农历二月初一; 初八 alone is of the first month. */
const lunarDate: Rule = {
  starts: /[正腊冬大农阴旧初]/,
  pattern:
    /(?:(?:农历|阴历|旧历)的?([一二三四五六七八九十]{1,2})月|(?:农历|阴历|旧历)?的?(正月|腊月|冬月|大年))?里?的?(初)?([一二三四五六七八九十]{1,3}|\d{1,2})(?![点个月天楼分])(?:号|日)?/y,
  read(match, now) {
    if (match[1] === undefined && match[2] === undefined && match[3] === undefined) return undefined
    const month = match[1] ? (readNumeral(match[1]) ?? 0) : (MONTHS[match[2] ?? '正月'] ?? 1)
    const dayOfMonth = readNumeral(match[4] ?? '') ?? 0
    return month >= 1 && month <= 12 ? onLunarDay(month, dayOfMonth)(now) : undefined
  },
}

/** 正月里, 腊月. */
const lunarMonth: Rule = {
  starts: /[正腊冬]/,
  pattern: /(正月|腊月|冬月)(?:里|间)?/y,
  read(match, now) {
    const month = MONTHS[match[1] ?? ''] ?? 1
    const first = coming(now, (year) => lunarDay(year, month, 29))
    return said(first === undefined ? undefined : span(first - 28, first))
  },
}

/** Rules for days and months of the lunar calendar. */
export const LUNAR_RULES: readonly Rule[] = [lunarDate, lunarMonth]
