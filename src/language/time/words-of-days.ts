import { DAY_PARTS } from './day-parts.ts'
import { holidayEntries } from './holiday-entries.ts'
import type { Entry } from './lexicon.ts'
import { LUNAR_ENTRIES } from './lunar-days.ts'
import { everyWeek, FOREVER, firstDay, lastDay, partOfMonth, partOfWeek, weekday, wholeWeek } from './said-days.ts'
import { day, mark, type Now, part, single, span, type Token } from './token.ts'

const ahead =
  (days: number) =>
  (now: Now): Token[] => [day(single(now.today + days))]
const between =
  (from: number, to: number) =>
  (now: Now): Token[] => [day(span(now.today + from, now.today + to))]
const withPart =
  (days: number, name: keyof typeof DAY_PARTS) =>
  (now: Now): Token[] => [day(single(now.today + days)), part(DAY_PARTS[name])]
const list =
  (...days: number[]) =>
  (now: Now): Token[] => [day({ spans: days.map((ahead) => [now.today + ahead, now.today + ahead]) })]
const week =
  (number: number) =>
  (now: Now): Token[] => [day(wholeWeek(now, number))]
const weekPart =
  (number: number, first: number, last: number) =>
  (now: Now): Token[] => [day(partOfWeek(now, number, first, last))]
const month =
  (ahead: number, which: Parameters<typeof partOfMonth>[2]) =>
  (now: Now): Token[] => [day(partOfMonth(now, ahead, which))]
const comingWeekend =
  (weeks: number) =>
  (now: Now): Token[] => [day({ ...partOfWeek(now, weeks, 6, 7), ...(weeks === 0 && { namesWeekdays: [6, 7] }) })]
const everyDay =
  (...weekdays: number[]) =>
  (now: Now): Token[] => [day(everyWeek(now, ...weekdays))]
const endOfYear = (now: Now): Token[] => [day(partOfMonth(now, 12 - now.month, 'end'))]
const restOfYear = (now: Now): Token[] => [day(span(now.today, lastDay(partOfMonth(now, 12 - now.month, 'end'))))]
const nextYear = (now: Now): Token[] => [
  day(span(firstDay(partOfMonth(now, 13 - now.month, 'whole')), lastDay(partOfMonth(now, 24 - now.month, 'whole')))),
]
const anyDay = (now: Now): Token[] => [day({ ...span(now.today, FOREVER), isAny: true })]

const CHINESE: Entry[] = [
  ['今天|今日|今儿|今儿个|今个儿|今个|今朝|jintian', ahead(0)],
  ['明天|明日|明儿|明儿个|明个儿|明个|听日|明朝|第二天一早|mingtian', ahead(1)],
  ['后天|后朝|后日|后儿|后儿个|后个|houtian', ahead(2)],
  ['大后天|大后朝|外后天|外后日|大后日|大后儿|大后儿个', ahead(3)],
  ['昨天|昨日|昨儿|昨儿个|昨个|寻日|琴日', ahead(-1)],
  ['前天|前日|前儿|前儿个', ahead(-2)],
  ['大前天|大前日', ahead(-3)],
  ['今晚|今夜|今天夜里|今晚上', withPart(0, 'evening')],
  ['今早|今早上|今晨|今儿早|今儿早上', withPart(0, 'morning')],
  ['明晚|明儿晚|明儿晚上|听晚|明晚上', withPart(1, 'evening')],
  ['明早|明儿早|明儿早上|听朝|明早上|明晨', withPart(1, 'morning')],
  ['明午', withPart(1, 'noon')],
  ['后晚', withPart(2, 'evening')],
  ['昨晚|昨夜|昨晚上|寻晚', withPart(-1, 'evening')],
  ['前晚', withPart(-2, 'evening')],
  ['今明|今明两天|今明两日|今天明天', list(0, 1)],
  ['明后天|明后|明后两天|明后两日|明天后天', list(1, 2)],
  ['今明后三天', list(0, 1, 2)],
  ['过几天|过些天|过几日|几天后|过阵子几天', between(3, 5)],
  ['过两天|过两日|过个两天|两三天后|过两三天', between(2, 3)],
  ['这两天|这两日|近两天|这一两天|一两天内|这一两日', between(0, 2)],
  ['这几天|这几日|近几天|最近几天|近日|这些天', between(0, 4)],
  ['随便哪天|哪天都|任何一天|任何时间|每天都|天天都', anyDay],
  ['这周|本周|这个周|这星期|本星期|这个星期|这礼拜|这个礼拜|本礼拜|这一周|这周内|本周内|这周里', week(0)],
  ['下周|下个周|下星期|下个星期|下礼拜|下个礼拜|下一周', week(1)],
  ['下下周|下下个周|下下星期|下下个星期|下下礼拜|下下个礼拜', week(2)],
  ['上周|上个周|上星期|上个星期|上礼拜|上个礼拜', week(-1)],
  ['下周初|下周头两天|下周一二|下周头几天|下周前几天|下周开头|下周头上|下礼拜头上|下星期头上', weekPart(1, 1, 2)],
  ['下周后半段|下周后几天|下周后半周|下周晚些时候|下周下半周', weekPart(1, 4, 5)],
  ['下周中|下周中间', weekPart(1, 3, 3)],
  ['周中', (now) => [day(weekday(now, 3))]],
  ['这周中|本周中|这周中间', weekPart(0, 3, 3)],
  ['这周后半段|这周后几天|这周后半周|这周晚些时候|这周下半周|周后半段', weekPart(0, 4, 5)],
  ['下下周初', weekPart(2, 1, 2)],
  ['周末|这周末|本周末|这个周末|双休日|礼拜末|双休|周六日|周六周日|周六天|大周末|星期六日|礼拜六日', comingWeekend(0)],
  ['下周末|下个周末|下礼拜末|下周六日|下周六周日', comingWeekend(1)],
  ['下下周末|下下个周末', comingWeekend(2)],
  ['上周末|上个周末', comingWeekend(-1)],
  ['工作日|平时|平日|上班日|平常日子', everyDay(1, 2, 3, 4, 5)],
  ['这个月|本月|这月|当月', month(0, 'whole')],
  ['下个月|下月|次月', month(1, 'whole')],
  ['上个月|上月', month(-1, 'whole')],
]

const THE_YEAR: Entry[] = [
  ['年底|年末|今年底|年尾|end of the year|the end of the year|year end', endOfYear],
  ['年内|今年内|今年之内|this year|within the year|before the year is out', restOfYear],
  ['明年|来年|next year', nextYear],
]

const ENGLISH: Entry[] = [
  ['in a day or two|within a day or two|in one or two days', between(1, 2)],
  ['today', ahead(0)],
  ['tonight|tonite|2nite', withPart(0, 'evening')],
  [
    'tomorrow|the morn|the morra|tmr|tmrw|tmw|tomo|tom|2moro|2moz|tmoz|2mora|tomoz|2morrow|tmrow|tomoz|morrow',
    ahead(1),
  ],
  [
    'day after tomorrow|the day after tomorrow|overmorrow|day after tmr|day after tmrw|the day after tmr|day after tomo',
    ahead(2),
  ],
  ['yesterday', ahead(-1)],
  ['day before yesterday|the day before yesterday', ahead(-2)],
  ['last night', withPart(-1, 'evening')],
  ['in a couple of days|a couple of days from now|in a couple days|in two or three days', between(2, 3)],
  ['in a few days|a few days from now|in a few days time', between(3, 5)],
  ['next couple of days|next couple days|next two days|next 2 days|the next day or two|next day or two', between(0, 2)],
  ['next few days|coming days|next days', between(0, 4)],
  ['tomorrow week', ahead(8)],
  ['today week', ahead(7)],
  ['any day|whichever day|whatever day|any other day|all days|any date', anyDay],
  ['this week|rest of the week|rest of this week|later this week|sometime this week', week(0)],
  ['next week|the following week', week(1)],
  ['week after next|the week after next|the week after', week(2)],
  ['the week before last|week before last', week(-2)],
  ['last week', week(-1)],
  [
    'the beginning of the week after next|beginning of the week after next|early the week after next',
    weekPart(2, 1, 2),
  ],
  [
    'early next week|beginning of next week|start of next week|the beginning of next week|first part of next week',
    weekPart(1, 1, 2),
  ],
  [
    'late next week|end of next week|later next week|the end of next week|towards the end of next week|back end of next week',
    weekPart(1, 4, 5),
  ],
  ['midweek|mid week|mid-week|middle of the week|the middle of the week', (now) => [day(weekday(now, 3))]],
  ['mid next week|middle of next week|midweek next week|the middle of next week', weekPart(1, 3, 3)],
  ['late this week|end of the week|end of this week|the end of the week|the end of this week', weekPart(0, 4, 5)],
  [
    'weekend|weekends|this weekend|at the weekend|the weekend|wkend|wknd|this coming weekend|coming weekend|sat/sun|sat & sun|sat and sun',
    comingWeekend(0),
  ],
  ['next weekend|the weekend after', comingWeekend(1)],
  ['weekend after next|the weekend after next', comingWeekend(2)],
  ['last weekend', comingWeekend(-1)],
  [
    'weekday|weekdays|week days|week day|workdays|working days|working day|business days|workday|mon-fri|mon - fri|during the week|through the week',
    everyDay(1, 2, 3, 4, 5),
  ],
  ['this month|later this month', month(0, 'whole')],
  ['next month', month(1, 'whole')],
  ['last month', month(-1, 'whole')],
]

const allBut = (now: Now): Token[] => [...anyDay(now), mark('except')]

/** Days that are said by one word or fixed phrase. */
export const DAY_ENTRIES: readonly Entry[] = [
  ...CHINESE,
  ...THE_YEAR,
  ...ENGLISH,
  [
    'any day but|every day except|everyday except|every day but|all days but|anytime but|any time but|everyday but|any day bar|any day besides',
    allBut,
  ],
  [
    'any weekday but|any weekday except|every weekday but|every weekday except|weekdays but|weekdays except|any weekday bar',
    (now) => [day(everyWeek(now, 1, 2, 3, 4, 5)), mark('except')],
  ],
  ...holidayEntries(),
  ...LUNAR_ENTRIES,
  ['那天|当天|当日', () => [mark('for_day')]],
  ['that day|the same day|same day', () => [mark('for_day')]],
]
