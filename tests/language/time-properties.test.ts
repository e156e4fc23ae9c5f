import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asksWhether, readThan } from '#src/language/answers/about-the-time.ts'
import { asksToWait } from '#src/language/answers/asks-to-wait.ts'
import { keepsVisit } from '#src/language/answers/keeps-visit.ts'
import { readDelay } from '#src/language/answers/read-delay.ts'
import { readHindrance } from '#src/language/answers/read-hindrance.ts'
import { readItems } from '#src/language/answers/read-items.ts'
import { readName } from '#src/language/answers/read-name.ts'
import { readPatience } from '#src/language/answers/read-patience.ts'
import { readScore } from '#src/language/answers/read-score.ts'
import { readScores } from '#src/language/answers/read-scores.ts'
import { readShift } from '#src/language/answers/read-shift.ts'
import { readYesNo } from '#src/language/answers/read-yes-no.ts'
import { readColleaguePurpose } from '#src/language/colleague-purposes.ts'
import { readPurpose } from '#src/language/purposes.ts'
import { readPreferred } from '#src/language/time/read-preferred.ts'
import { readTime } from '#src/language/time/read-time.ts'
import type { TimeWindow } from '#src/language/time/time-wish.ts'
import { readingMs } from '../support/reading-ms.ts'
import { MONDAY_AT_TEN } from './written-window.ts'

const RELATIVE = [
  '明天下午',
  '大后天三点',
  '三天后',
  '过几天吧',
  '这两天',
  '五天内',
  '除了明天都行',
  '明天或者后天晚上6点到8点',
  '半小时后',
  '昨天',
  '尽快',
  '马上',
  '后天上午九点左右',
  'tomorrow at noon',
  'in a couple of days',
  'day after tomorrow after 5',
  'within 4 days',
  'tonight',
  'not tomorrow',
  'in two weeks',
  'two days ago',
  'today before 6pm',
  'in 45 minutes',
]
/** These go by the week, so that they shift by whole weeks. */
const WEEKLY = [
  '周三',
  '下周四上午',
  '这周末',
  '下周',
  '工作日晚上',
  '周三到周五',
  '除了周三都行',
  'next Friday',
  'Tuesday or Thursday',
  'early next week',
  '这周五',
]
const LONGEST_MS = 200

function shiftedBy(windows: TimeWindow[], days: number): TimeWindow[] {
  const shift = (item: string): string =>
    item
      .split('/')
      .map((on) => (on === '..' ? on : shiftDay(on, days)))
      .join('/')
  return windows.map((window) => ({
    ...window,
    dates: window.dates?.map(shift) ?? null,
    ...(window.except && { except: window.except.map(shift) }),
  }))
}

const shiftDay = (on: string, days: number): string =>
  new Date(Date.parse(`${on}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

describe('every relative time', () => {
  it('shifts with the instant it is said at, over year ends and leap days', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RELATIVE), fc.integer({ min: -1_500, max: 1_500 }), (phrase, days) => {
        const shifted = readTime(phrase, MONDAY_AT_TEN.plus({ days }))
        expect(shifted).toEqual(shiftedBy(readTime(phrase, MONDAY_AT_TEN), days))
      }),
      { numRuns: 500 },
    )
  })

  it('shifts by whole weeks when it goes by the week', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WEEKLY), fc.integer({ min: -200, max: 200 }), (phrase, weeks) => {
        const shifted = readTime(phrase, MONDAY_AT_TEN.plus({ weeks }))
        expect(shifted).toEqual(shiftedBy(readTime(phrase, MONDAY_AT_TEN), weeks * 7))
      }),
      { numRuns: 300 },
    )
  })
})

const PIECES = [
  '明天',
  '周',
  '下',
  '三',
  '点',
  '半',
  '十',
  '12',
  '月',
  '号',
  '到',
  '-',
  '之前',
  '或',
  '不',
  '除了',
  '今',
  '上午',
  '差',
  '以后',
  '年',
  '天',
  'after ',
  'until ',
  '9999',
  '从',
  '一',
  ',',
  '。',
  ' ',
  'tomorrow',
  'at ',
  'half ',
  'past ',
  '3',
  'to ',
  'next ',
  'week ',
  'of ',
  'the ',
  'in ',
  '5th',
  ':',
  '.',
  '/',
  'a',
  '😀',
  '\u0000',
  '\u202e',
  '\n',
  '正月',
  '初',
  'feb ',
  '30',
  '31号',
  '13-01',
  '22:00',
  '02:00',
  '下午',
  '晚上',
  '周五',
  '周一',
  'pm ',
  'from ',
  '今天',
  '个',
]

/** Four thousand characters of anything: words of time, one thing again and again, any characters at all. */
const anything = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 2_000 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 9 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join('').repeat(100)),
  fc.constantFrom(...PIECES).map((piece) => piece.repeat(Math.ceil(4_000 / piece.length))),
  fc.string({ unit: 'binary', maxLength: 4_000 }),
)

const ANSWER_READERS: Readonly<Record<string, (text: string) => unknown>> = {
  readScore,
  readScores: (text) => readScores(text, 5),
  readItems,
  readDelay,
  readName,
  readYesNo,
  readShift,
  readHindrance,
  readPatience,
  readThan,
  asksWhether,
  asksToWait,
  keepsVisit,
  readColleaguePurpose,
  readPurpose,
  readPreferred: (text) => readPreferred(text, MONDAY_AT_TEN),
}

describe('no instant', () => {
  it('makes a time throw, from the first year that can be written to the last', () => {
    const phrases = [...RELATIVE, ...WEEKLY, '春节后', '除夕', '腊月初八', '下个月', '冬至', '圣诞', '5号', '12月5号']
    const years = fc.oneof(fc.constantFrom(1, 99, 100, 1900, 9998, 9999), fc.integer({ min: 1, max: 9999 }))
    fc.assert(
      fc.property(fc.constantFrom(...phrases), years, fc.integer({ min: 1, max: 12 }), (phrase, year, month) => {
        const refAt = MONDAY_AT_TEN.set({ year, month, day: month === 12 ? 31 : 1 })
        for (const window of readTime(phrase, refAt)) expect(isWellFormed(window)).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('no message', () => {
  it('throws or gives a window that contradicts itself', () => {
    fc.assert(
      fc.property(anything, (message) => {
        for (const window of readTime(message.slice(0, 4_000), MONDAY_AT_TEN)) expect(isWellFormed(window)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  it(`of four thousand characters takes over ${LONGEST_MS} ms`, () => {
    fc.assert(
      fc.property(anything, (message) => {
        expect(readingMs(() => readTime(message.slice(0, 4_000), MONDAY_AT_TEN), LONGEST_MS)).toBeLessThan(LONGEST_MS)
      }),
      { numRuns: 200 },
    )
  })

  it.each(Object.entries(ANSWER_READERS))(
    `of four thousand characters takes %s over ${LONGEST_MS} ms`,
    (_name, read) => {
      fc.assert(
        fc.property(anything, (message) => {
          expect(readingMs(() => read(message.slice(0, 4_000)), LONGEST_MS)).toBeLessThan(LONGEST_MS)
        }),
        { numRuns: 100 },
      )
    },
  )
})

const CLOCK = /^(?:[01]\d|2[0-4]):[0-5]\d$/
const ITEM = /^\d{4}-\d\d-\d\d(?:\/(?:\.\.|\d{4}-\d\d-\d\d))?$/

/** Days that the calendar has, the later one last. */
function isItem(item: string): boolean {
  const days = item.split('/').filter((on) => on !== '..')
  const [first = '', last = first] = days
  return ITEM.test(item) && days.every((on) => shiftDay(on, 0) === on) && first <= last
}

function isWellFormed({ dates, start, end, constraint }: TimeWindow): boolean {
  const wants = {
    at: [1, 0],
    around: [1, 0],
    between: [1, 1],
    after: [1, 0],
    before: [0, 1],
    any: [0, 0],
    asap: [0, 0],
  }[constraint]
  const hours = [start, end].every((hour, at) => (wants[at] === 1 ? hour !== null && CLOCK.test(hour) : hour === null))
  const rises = start === null || end === null || start < end
  return hours && rises && (dates === null || (dates.length > 0 && dates.every(isItem)))
}
