import type { Entry } from './lexicon.ts'
import type { DayNumber } from './local-day.ts'
import { addMonths, dayOf } from './local-day.ts'
import { day, type Now, type Span } from './token.ts'

type Yearly = (year: number) => Span | undefined

const fixed =
  (month: number, from: number, to = from): Yearly =>
  (year) => {
    const first = dayOf(year, month, from)
    return first === undefined ? undefined : [first, first + to - from]
  }

/** The fourth Thursday of November. */
const thanksgiving: Yearly = (year) => {
  const first = dayOf(year, 11, 1) ?? 0
  const weekday = (first + 3) % 7
  const thursday = first + ((3 - weekday + 7) % 7) + 21
  return [thursday, thursday]
}

const HOLIDAYS: readonly [words: string, when: Yearly][] = [
  [
    "元旦|元旦节|元旦那天|阳历年|new year|new years|new years day|new year's day|new year's|1st of january",
    fixed(1, 1),
  ],
  ["情人节|valentine's day|valentines day|valentine's", fixed(2, 14)],
  ["妇女节|三八节|三八妇女节|women's day", fixed(3, 8)],
  ['愚人节', fixed(4, 1)],
  ['五一|五一节|五一劳动节|劳动节|labour day|labor day|may day', fixed(5, 1)],
  ['五四|五四青年节|青年节', fixed(5, 4)],
  ["六一|六一儿童节|儿童节|children's day", fixed(6, 1)],
  ['教师节', fixed(9, 10)],
  ['国庆|国庆节|十一黄金周|国庆长假|国庆假期|national day|golden week', fixed(10, 1, 7)],
  ['万圣节|halloween', fixed(10, 31)],
  ["双十一|双11|光棍节|singles day|singles' day", fixed(11, 11)],
  ['感恩节|thanksgiving|thanksgiving day', thanksgiving],
  ['双十二|双12', fixed(12, 12)],
  ['平安夜|圣诞夜|christmas eve|xmas eve', fixed(12, 24)],
  ['圣诞|圣诞节|耶诞|christmas|christmas day|xmas|xmas day', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["跨年|跨年夜|跨年那天|new year's eve|new years eve|new year eve|nye", fixed(12, 31)],
]

/** Holidays with a date of the common calendar. */
export function holidayEntries(): Entry[] {
  return HOLIDAYS.map(([words, when]): Entry => [words, (now) => [day({ spans: [nextSpan(now, when)] })]])
}

/** The coming one; up to a month back counts as the recent past, as with any date without a year. */
function nextSpan(now: Now, when: Yearly): Span {
  const oldest: DayNumber = addMonths(now.today, -1)
  const spans = [now.year - 1, now.year, now.year + 1, now.year + 2].map(when)
  return spans.find((span) => span !== undefined && span[1] >= oldest) ?? [now.today, now.today]
}
