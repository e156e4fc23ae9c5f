import { readNumeral } from '../numerals.ts'
import { addMonths } from './local-day.ts'
import type { Rule } from './rule.ts'
import * as said from './said-days.ts'
import { type Days, day, dayIfReal, mark, type Now, single, span, type Token } from './token.ts'

const N = '(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})'

const number = (text: string | undefined): number => readNumeral(text ?? '') ?? Number.NaN

const days = (value: Days | undefined): Token[] | undefined => value && [day(value)]

const YEARS: Readonly<Record<string, number>> = { 今年: 0, 明年: 1, 后年: 2, 去年: -1 }

const MONTHS: Readonly<Record<string, number>> = { 下个: 1, 下: 1, 这个: 0, 本: 0, 这: 0, 上个: -1, 上: -1, 下下个: 2 }

/** 12月3号, 2026年12月8日, 明年1月3号, 12.5号. */
const monthDay: Rule = {
  starts: /[\d一二三四五六七八九十今明后去]/,
  pattern: new RegExp(
    `(?:(\\d{4})年|(今年|明年|后年|去年))?的?(${N})(?:月份?的?|[.](?=\\d{1,2}[号日]))(${N})(?:号|日|(?=上午|下午|早|晚|中午|$|[^\\d个点一二三四五六七八九十]))(?!楼|线|机|院)`,
    'y',
  ),
  read(match, now) {
    const year = match[1] ? Number(match[1]) : match[2] ? now.year + (YEARS[match[2]] ?? 0) : undefined
    return dayIfReal(said.monthAndDay(now, number(match[3]), number(match[4]), year))
  },
}

/** 下个月5号, 这个月25. */
const relativeMonthDay: Rule = {
  starts: /[下这本上]/,
  pattern: new RegExp(`(下下个|下个|下|这个|这|本|上个|上)月的?(${N})(?:[号日](?!楼)|(?=$|[,。吧上下早晚中左]))`, 'y'),
  read: (match, now) => dayIfReal(said.dayOfMonthAhead(now, MONTHS[match[1] ?? ''] ?? 0, number(match[2]))),
}

/** 下个月今天, 明年今天. */
const sameDayAhead: Rule = {
  starts: /[下上明后去]/,
  pattern: /(?:(下下个|下个|下|上个|上)月|(明年|后年|去年))的?(?:今天|今日|这一天|这天|同一天)/y,
  read(match, now) {
    const months = match[1] ? (MONTHS[match[1]] ?? 0) : (YEARS[match[2] ?? ''] ?? 0) * 12
    return [day(single(addMonths(now.today, months)))]
  },
}

/** 2026-12-01, 2026/12/1. */
const isoDate: Rule = {
  starts: /\d/,
  pattern: /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/y,
  read: (match, now) => dayIfReal(said.monthAndDay(now, number(match[2]), number(match[3]), number(match[1]))),
}

/** 20261205. */
const digitDate: Rule = {
  starts: /2/,
  pattern: /(20\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?![\d-])/y,
  read: (match, now) => dayIfReal(said.monthAndDay(now, number(match[2]), number(match[3]), number(match[1]))),
}

/** 12-05: written with a zero or beyond any hour, so that it is no range of hours. */
const dashDate: Rule = {
  starts: /[01]/,
  pattern: /(0[1-9]|1[0-2])-(0[1-9]|2[5-9]|3[01])(?![\d:点-])/y,
  read: (match, now) => dayIfReal(said.monthAndDay(now, number(match[1]), number(match[2]))),
}

/** 三到五天后, 3-5天内. */
const severalDays: Rule = {
  starts: /[\d一二两三四五六七八九十过再]/,
  pattern: new RegExp(`(?:再过|过)?(${N})(?:到|至|-)(${N})天(?:(以后|之后|后)|(以内|之内|内))?`, 'y'),
  read: (match, now) => [day(span(now.today + (match[4] ? 0 : number(match[1])), now.today + number(match[2])))],
}

/** 12/5, month first in both languages; 27/11 can only be a day first. */
const slashDate: Rule = {
  starts: /\d/,
  pattern: /(\d{1,2})\/(\d{1,2})(?![\d/]|分)/y,
  read(match, now, text) {
    const [first, second] = [number(match[1]), number(match[2])]
    if (text === match[0] && isScore(first, second, now)) return [{ kind: 'word', text: 'score' }]
    if (first > 12 && second <= 12) return days(said.monthAndDay(now, second, first))
    return first <= 12 ? days(said.monthAndDay(now, first, second)) : undefined
  },
}

/** 10/10 as the whole message, of a day that is far. */
function isScore(first: number, second: number, now: Now): boolean {
  const on = said.monthAndDay(now, first, second)
  return [5, 10].includes(second) && first <= second && on !== undefined && said.firstDay(on) - now.today > FAR_DAYS
}
/** Nobody answers with a date of two figures that is further off. */
const FAR_DAYS = 60

const HOUSE_NUMBER = /[路街道巷弄村苑园城区里座坊]/

/** One day of the month, or two as in 三四号. */
function daysOfMonth(...values: number[]): Token[] | undefined {
  if (!values.every((value) => value >= 1 && value <= 31)) return undefined
  return values.flatMap((value, at): Token[] => [
    ...(at > 0 ? [mark('and')] : []),
    { kind: 'number', value, text: 'day-of-month' },
  ])
}

/** 5号, 三四号; a house number is none. */
const dayOfMonth: Rule = {
  starts: /[\d一二三四五六七八九十]/,
  pattern:
    /(\d{1,2}|[一二两三四五六七八九十]{1,4})(?:号|日)(?![楼线机院门栋码店路口灯键柜位插室]|单元|铺(?![网光线设好])|档[口位])/y,
  read(match, _now, text) {
    if (HOUSE_NUMBER.test(text.slice(Math.max(0, match.index - 1), match.index)))
      return [{ kind: 'word', text: 'house' }]
    const pair = /^(十|二十)?([一二三四五六七八])([二三四五六七八九])$/.exec(match[1] ?? '')
    if (!pair) return daysOfMonth(number(match[1]))
    const [first, second] = [number(`${pair[1] ?? ''}${pair[2]}`), number(`${pair[1] ?? ''}${pair[3]}`)]
    return second === first + 1 ? daysOfMonth(first, second) : undefined
  },
}

/** 二十六到二十八号. */
const daysFromTo: Rule = {
  starts: /[一二三十]/,
  pattern: /([一二三四五六七八九十]{1,3})(?:到|至|-)([一二三四五六七八九十]{1,3})[号日](?![楼线机院门])/y,
  read(match) {
    const [first, last] = [daysOfMonth(number(match[1])), daysOfMonth(number(match[2]))]
    return first && last && [...first, mark('to'), ...last]
  },
}

const PARTS_OF_MONTH: Readonly<Record<string, said.PartOfMonth>> = {
  初: 'beginning',
  头: 'beginning',
  头上: 'beginning',
  上旬: 'early',
  中旬: 'middle',
  中: 'middle',
  下旬: 'late',
  底: 'end',
  末: 'end',
  上半月: 'first_half',
  前半月: 'first_half',
  下半月: 'second_half',
  后半月: 'second_half',
  份: 'whole',
  '': 'whole',
}

/** 月底, 下个月中旬, 12月上旬, 12月份. */
const monthPart: Rule = {
  starts: /[\d一二三四五六七八九十下这本上月中]/,
  pattern: new RegExp(
    `(?:(${N})|(下下个|下个|下|这个|这|本|上个|上))?(?:月份?的?(初|头上|头|上旬|中旬|中|下旬|底|末|份|上半月|下半月|前半月|后半月)?|(上旬|中旬|下旬|上半月|下半月))`,
    'y',
  ),
  read(match, now) {
    const which = PARTS_OF_MONTH[match[3] ?? match[4] ?? ''] ?? 'whole'
    if (match[1] === undefined && match[2] === undefined && which === 'whole') return undefined
    const named = number(match[1])
    if (match[1] !== undefined && !(named >= 1 && named <= 12)) return undefined
    if (match[1] !== undefined) return [day(said.partOfMonth(now, said.monthsUntil(now, named), which))]
    return [day(match[2] ? said.partOfMonth(now, MONTHS[match[2]] ?? 0, which) : said.comingPartOfMonth(now, which))]
  },
}

const DAYS_OF: Readonly<Record<string, number>> = { 天: 1, 日: 1, 周: 7, 星期: 7, 礼拜: 7 }

/** 两三天, 四五天: two numbers for one that is not quite known. */
function approximately(text = ''): [number, number] | undefined {
  const [first, second, ...more] = Array.from(text, number)
  return more.length === 0 && first !== undefined && second === first + 1 && !/\d/.test(text)
    ? [first, second]
    : undefined
}

function about(now: Now, [few, many]: [number, number], unitDays: number, isWithin: boolean): Days {
  return span(now.today + (isWithin ? 0 : few * unitDays), now.today + many * unitDays)
}

/** 三天后, 过一周, 两周内, 半个月后, 三天前. */
const daysAhead: Rule = {
  starts: /[\d一二两三四五六七八九十半再过]/,
  pattern: new RegExp(
    `(再过|再等|过|隔|等)?(?:(${N})个?(天|日|周|星期|礼拜|月)|(半)个月)(?:的?时间)?(以后|之后|后|以内|之内|内|前|之前|以前)?`,
    'y',
  ),
  read(match, now) {
    const after = match[5] ?? (match[1] ? '后' : undefined)
    if (after === undefined) return undefined
    // 12月以后 names the month; months are counted as 十二个月.
    if (match[3] === '月' && match[1] === undefined && !match[0].includes('个月')) return undefined
    const many = approximately(match[2])
    if (many && match[3] !== '月') return [day(about(now, many, DAYS_OF[match[3] ?? ''] ?? 1, after.endsWith('内')))]
    const count =
      match[3] === '月'
        ? said.daysInMonthsAhead(now, number(match[2]))
        : match[4]
          ? 15
          : number(match[2]) * (DAYS_OF[match[3] ?? ''] ?? 1)
    if (/内$/.test(after)) return [day(span(now.today, now.today + count))]
    if (after.endsWith('前') && match[3] === '月') return [day(single(addMonths(now.today, -number(match[2]))))]
    if (after.endsWith('前')) return [day(single(now.today - count))]
    return [day(match[3] && DAYS_OF[match[3]] === 7 ? said.inWeekOf(now.today + count) : single(now.today + count))]
  },
}

/** 推迟两天, 往后推一周, 提前一天: how far a day said beside it is moved. */
const postponed: Rule = {
  starts: /[往向推延晚顺拖提早后]/,
  pattern: new RegExp(
    `(?:往后|向后|往前|向前)?(推迟|推后|后推|延后|延迟|顺延|延期|推|延|晚|拖|挪|移|错|顺|提前|提早|早|提)(?:个)?(${N})个?(天|周|星期|礼拜)(?!后|内)`,
    'y',
  ),
  read(match) {
    const by = number(match[2]) * (DAYS_OF[match[3] ?? ''] ?? 1)
    return [{ kind: 'shift', days: /提|早/.test(match[1] ?? '') ? -by : by }]
  },
}

/** Rules for dates, parts of a month and counted days in ideographs; dates in figures too. */
export const CHINESE_DAY_RULES: readonly Rule[] = [
  isoDate,
  sameDayAhead,
  monthDay,
  relativeMonthDay,
  digitDate,
  dashDate,
  severalDays,
  slashDate,
  dayOfMonth,
  daysFromTo,
  monthPart,
  daysAhead,
  postponed,
]
