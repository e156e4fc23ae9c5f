import { readNumeral } from '../numerals.ts'
import { instantAhead } from './instants.ts'
import type { Rule } from './rule.ts'
import * as said from './said-days.ts'
import { clock, type Days, day, mark, type Now, single, span, type Token, time } from './token.ts'

const N = '(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})'
const WEEK = '(?:周|星期|礼拜|禮拜|拜)'
const UNIT_AFTER_NUMERAL = /[一二三四五六七八九十两\d]{0,3}(?:点|时|月|个|天|楼|分|刻|:|号楼|块|元)/y

const number = (text: string | undefined): number => readNumeral(text ?? '') ?? Number.NaN
const days = (value: Days | undefined): Token[] | undefined => value && [day(value)]

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

/** 周三, 下周一, 周一三五, 下周三四, 周一至五. */
const weekdays: Rule = {
  starts: /[这本今下上周星礼拜每]/,
  pattern: new RegExp(`(下{1,3}|上{1,2}|这|本|今|每)?个?${WEEK}([一二三四五六日天1-7])`, 'y'),
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
      const next = /^(?:、|,|\/|和|跟|或)?([一二三四五六日天])/.exec(text.slice(end, end + 2))
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

/** A run of weekdays; Monday to Friday without a week said is every working day. */
export function weekdayRun(now: Now, first: number, last: number, week: number | undefined): Days {
  if (week === undefined && first === 1 && last === 5) return said.everyWeek(now, 1, 2, 3, 4, 5)
  const from = said.firstDay(said.weekday(now, first, week))
  return span(from, from + ((last - first + 7) % 7))
}

const YEARS: Readonly<Record<string, number>> = { 今年: 0, 明年: 1, 后年: 2, 去年: -1 }
const MONTHS: Readonly<Record<string, number>> = { 下个: 1, 下: 1, 这个: 0, 本: 0, 这: 0, 上个: -1, 上: -1, 下下个: 2 }

/** 12月3号, 2026年12月8日, 明年1月3号, 12月3. */
const monthDay: Rule = {
  starts: /[\d一二三四五六七八九十今明后去]/,
  pattern: new RegExp(
    `(?:(\\d{4})年|(今年|明年|后年|去年))?的?(${N})月份?的?(${N})(?:号|日|(?=上午|下午|早|晚|中午|$|[^\\d个点一二三四五六七八九十]))(?!楼|线|机|院)`,
    'y',
  ),
  read(match, now) {
    const year = match[1] ? Number(match[1]) : match[2] ? now.year + (YEARS[match[2]] ?? 0) : undefined
    return days(said.monthAndDay(now, number(match[3]), number(match[4]), year))
  },
}

const relativeMonthDay: Rule = {
  starts: /[下这本上]/,
  pattern: new RegExp(`(下下个|下个|下|这个|这|本|上个|上)月的?(${N})[号日](?!楼)`, 'y'),
  read: (match, now) => days(said.dayOfMonthAhead(now, MONTHS[match[1] ?? ''] ?? 0, number(match[2]))),
}

const isoDate: Rule = {
  starts: /\d/,
  pattern: /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/y,
  read: (match, now) => days(said.monthAndDay(now, number(match[2]), number(match[3]), number(match[1]))),
}

/** 12/5, month first in both languages. */
const slashDate: Rule = {
  starts: /\d/,
  pattern: /(\d{1,2})\/(\d{1,2})(?![\d/]|分)/y,
  read(match, now) {
    const [first, second] = [number(match[1]), number(match[2])]
    if (first > 12 && second <= 12) return days(said.monthAndDay(now, second, first))
    return first <= 12 ? days(said.monthAndDay(now, first, second)) : undefined
  },
}

const dayOfMonth: Rule = {
  starts: /[\d一二三四五六七八九十]/,
  pattern: new RegExp(`(${N})(?:号|日)(?![楼线机院门院栋码店])`, 'y'),
  read(match, now) {
    const value = number(match[1])
    return value >= 1 && value <= 31 ? [{ kind: 'number', value, text: 'day-of-month' }] : undefined
  },
}

const PARTS_OF_MONTH: Readonly<Record<string, said.PartOfMonth>> = {
  初: 'beginning',
  上旬: 'early',
  中旬: 'middle',
  中: 'middle',
  下旬: 'late',
  底: 'end',
  末: 'end',
  份: 'whole',
  '': 'whole',
}

/** 月底, 下个月中旬, 12月上旬, 12月份. */
const monthPart: Rule = {
  starts: /[\d一二三四五六七八九十下这本上月中]/,
  pattern: new RegExp(
    `(?:(${N})|(下下个|下个|下|这个|这|本|上个|上))?(?:月份?的?(初|上旬|中旬|中|下旬|底|末|份)?|(上旬|中旬|下旬))`,
    'y',
  ),
  read(match, now) {
    const which = PARTS_OF_MONTH[match[3] ?? match[4] ?? ''] ?? 'whole'
    if (match[1] === undefined && match[2] === undefined && which === 'whole') return undefined
    const named = number(match[1])
    if (match[1] !== undefined && !(named >= 1 && named <= 12)) return undefined
    const ahead = match[1] === undefined ? (MONTHS[match[2] ?? ''] ?? 0) : said.monthsUntil(now, named)
    return [day(said.partOfMonth(now, ahead, which))]
  },
}

const DAYS_OF: Readonly<Record<string, number>> = { 天: 1, 日: 1, 周: 7, 星期: 7, 礼拜: 7 }

/** 三天后, 过一周, 两周内, 半个月后. */
const daysAhead: Rule = {
  starts: /[\d一二两三四五六七八九十半再过]/,
  pattern: new RegExp(
    `(再过|过)?(?:(${N})个?(天|日|周|星期|礼拜|月)|(半)个月)(?:的?时间)?(以后|之后|后|以内|之内|内|前|之前|以前)?`,
    'y',
  ),
  read(match, now) {
    const after = match[5] ?? (match[1] ? '后' : undefined)
    if (after === undefined) return undefined
    const count =
      match[3] === '月'
        ? said.daysInMonthsAhead(now, number(match[2]))
        : match[4]
          ? 15
          : number(match[2]) * (DAYS_OF[match[3] ?? ''] ?? 1)
    if (after.endsWith('内')) return [day(span(now.today, now.today + count))]
    if (after.endsWith('前')) return [day(single(now.today - count))]
    return [day(single(now.today + count))]
  },
}

/** 两小时后, 半小时后, 一个半小时以后, 20分钟后. */
const hoursAhead: Rule = {
  starts: /[\d一二两三四五六七八九十半再过]/,
  pattern: new RegExp(
    `(再过|过)?(?:(${N})(个半|个)?(小时|钟头|钟)|(半)个?(?:小时|钟头|钟)|(${N})分钟|(${N})刻钟)(以后|之后|后|过后|以内|之内|内|前|之前)?`,
    'y',
  ),
  read(match, now) {
    const after = match[8] ?? (match[1] ? '后' : undefined)
    if (after === undefined || after.endsWith('前')) return undefined
    const hours = number(match[2]) * 60 + (match[3] === '个半' ? 30 : 0)
    const minutes = match[5] ? 30 : match[6] ? number(match[6]) : match[7] ? number(match[7]) * 15 : hours
    return instantAhead(now, minutes, after.endsWith('内') ? 'before' : 'clock')
  },
}

const BOUND = /(?:[有快早晚慢多少差大小高低好近远])$/
const MINUTES: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45, 两刻: 30 }

/** 三点, 三点半, 4点三刻, 四点五十, 3点15分, 16时, 10点多. */
const clockTime: Rule = {
  starts: /[\d一二两三四五六七八九十零]/,
  pattern:
    /(\d{1,2}|[一二两三四五六七八九十零]{1,3})(?:点|时(?!候|间|常|段))(?:钟|整|正)?(?:过?(半|一刻|三刻|两刻)|(多|过(?!后|了|来))钟?|过?零?(\d{1,2}|[一二三四五六七八九十零]{1,3})分?(?![点月号个天楼\d:时栋单刻人周])钟?)?/y,
  read(match, now, text) {
    const hour = number(match[1])
    if (!(hour >= 0 && hour <= 24) || isALittle(match, text)) return undefined
    const minute = match[2] ? (MINUTES[match[2]] ?? 0) : match[4] ? number(match[4]) : 0
    if (!(minute < 60)) return undefined
    const at = clock(hour, minute)
    if (match[3]) return [time({ form: 'between', from: at, to: clock(hour + 1) })]
    return [time({ form: 'clock', at })]
  },
}

/** 一点都不, 快一点, 有一点: a little, not one o'clock. */
function isALittle(match: RegExpExecArray, text: string): boolean {
  if (match[1] !== '一' || match[2] || match[4]) return false
  const before = text.slice(Math.max(0, match.index - 1), match.index)
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 2)
  return BOUND.test(before) || /^(?:都|也|儿|点|用|意|问|小)/.test(after)
}

/** 两三点, 七八点钟, 十一二点. */
const clockPair: Rule = {
  starts: /[一二两三四五六七八九十]/,
  pattern: /(?:([一二两三四五六七八九])([二三四五六七八九十])|十([一二])([二三]))点(?:钟|多|来钟)?(?!半)/y,
  read(match) {
    const teens = match[3] ? 10 : 0
    const [first, second] = [teens + number(match[1] ?? match[3]), teens + number(match[2] ?? match[4])]
    return second === first + 1 ? [time({ form: 'between', from: clock(first), to: clock(second) })] : undefined
  },
}

/** 差一刻三点, 差5分4点. */
const clockShort: Rule = {
  starts: /差/,
  pattern: new RegExp(`差(一刻|${N}分?钟?)(?:就|到|不到)?(${N})点钟?`, 'y'),
  read: (match) => [time({ form: 'clock', at: clock(number(match[2]), -shortBy(match[1])) })],
}

/** 三点差五分. */
const clockShortAfter: Rule = {
  starts: /[\d一二两三四五六七八九十]/,
  pattern: new RegExp(`(${N})点钟?差(一刻|${N}分?)钟?`, 'y'),
  read: (match) => [time({ form: 'clock', at: clock(number(match[1]), -shortBy(match[2])) })],
}

const shortBy = (text = ''): number => (text.startsWith('一刻') ? 15 : number(text.replace(/分?钟?$/, '')))

/** 不到十点别来. */
const notYet: Rule = {
  starts: /不/,
  pattern: new RegExp(`不到(${N})点(半)?`, 'y'),
  read: (match) => [time({ form: 'before', at: clock(number(match[1]), match[2] ? 30 : 0) })],
}

/** 推迟两天, 往后推一周, 提前一天: how far a day already said is moved. */
const postponed: Rule = {
  starts: /[往向推延晚顺拖提早后]/,
  pattern: new RegExp(
    `(?:往后|向后|往前|向前)?(推迟|推后|后推|延后|延迟|顺延|延期|推|延|晚|拖|提前|提早|早|提)(?:个)?(${N})个?(天|周|星期|礼拜)(?!后|内)`,
    'y',
  ),
  read(match) {
    const by = number(match[2]) * (DAYS_OF[match[3] ?? ''] ?? 1)
    return [{ kind: 'shift', days: /提|早/.test(match[1] ?? '') ? -by : by }]
  },
}

/** A thing counted or numbered, which is no time: 3号楼, 两个, 4分, 100块, 第二个. */
const counted: Rule = {
  starts: /[\d一二两三四五六七八九十第几]/,
  pattern:
    /第?(?:\d{1,5}|[一二两三四五六七八九十百千几]{1,4})(?:号楼|号院|号线|号机|号门|号店|单元|楼|层|栋|室|个(?!月|小时|钟|星期|礼拜|周|半)|台|块|元|毛|兆|m(?![a-z])|g(?![a-z])|mbps|分(?!钟)|次|遍|条|项|户|家|间|部|人|口|位|年|岁|路|种|颗|根|米|套|%|倍|度|星|宽带)/y,
  read: () => [{ kind: 'word', text: 'counted' }],
}

/** The rules for times written with ideographs; dates in figures too. */
export const CHINESE_RULES: readonly Rule[] = [
  isoDate,
  monthDay,
  relativeMonthDay,
  weekdays,
  slashDate,
  dayOfMonth,
  monthPart,
  daysAhead,
  hoursAhead,
  clockPair,
  clockShort,
  clockShortAfter,
  clockTime,
  notYet,
  postponed,
  counted,
]
