import { readdirSync } from 'node:fs'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { asksToWait } from '#src/language/answers/asks-to-wait.ts'
import { isUnsure } from '#src/language/answers/is-unsure.ts'
import { readConfirmation } from '#src/language/answers/read-confirmation.ts'
import { cannotTell } from '#src/language/answers/read-symptom.ts'
import { withoutInsults } from '#src/language/answers/without-insults.ts'
import { readColleaguePurpose } from '#src/language/colleague-purposes.ts'
import { forbiddenIn } from '#src/language/forbidden-phrases.ts'
import { readPurpose } from '#src/language/purposes.ts'
import { findsUpsell } from '#src/language/upsell-phrases.ts'
import { readingMs } from '../support/reading-ms.ts'

type Reader = (text: string, ...others: readonly unknown[]) => unknown

const FOLDER = new URL('../../src/language/answers/', import.meta.url)
const NOTHING_OPEN = { isTexting: true, isAsked: false, labels: ['对，就这么约'], isUnasked: false }
/** What some readers want beside the message, and the one that takes no message. */
const OTHERS: Readonly<Record<string, readonly unknown[]>> = {
  insistsOnTime: [true],
  readAllowance: [['drilling']],
  isBareCommand: [{ purpose: 'show', isWhole: false }, []],
  sharesWords: [['垫布铺好']],
  readOffer: [5],
  readChoice: [['周六上午', '周日下午']],
  readBegunChoice: [['还不算，师傅继续等', '客户的原因']],
  readPlaceInList: [5],
  readPickInList: [5],
  isNumberBeyond: [5],
  isCalledIn: [{ name: '胡秀英' }],
  isNamedIn: [{ name: '胡秀英', phone: '19900000023' }],
  readDayOfVisit: [DateTime.fromISO('2026-11-23T10:00')],
  readHourOfVisit: [DateTime.fromISO('2026-11-23T10:00')],
  yesAmong: [DateTime.fromISO('2026-11-23T10:00'), 'book'],
  readJobs: [DateTime.fromISO('2026-11-23T10:00')],
  isWithin: ['开发区金雀路88号3栋'],
  readScores: [5],
  readSatisfaction: [['punctuality', 'attitude', 'skill', 'cleanliness', 'result', 'overall'], 10],
  readDispatch: [['李师傅', '吴师傅']],
  namesRole: ['supervisor'],
  scoresIn: [new Map()],
  speaksOfScore: [true],
  lastStillOpen: [/没通/],
  wordsOf: [new Map()],
  meaningsOf: [new Map()],
  isOptOutWord: [NOTHING_OPEN],
  isReturnWord: [NOTHING_OPEN],
}
const IS_NO_READER = ['answerWords']

const modules = await Promise.all(readdirSync(FOLDER).map((file) => import(new URL(file, FOLDER).href)))
const readers = modules
  .flatMap((module) => Object.entries<unknown>(module))
  .filter((entry): entry is [string, Reader] => typeof entry[1] === 'function' && !IS_NO_READER.includes(entry[0]))

const CHARACTERS = 4_000
const LONGEST_MS = 200
const UNITS = [
  ...['快', '不', '好', '1', '人', '呢', '喂', 'a', ' ', '。', '区', '等', '是', '地址是'],
  ...[
    '快点弄',
    '急死我了',
    '人呢',
    '喂人呢',
    '等等',
    '先等等',
    '不不行',
    '对,',
    '那就',
    '等吧',
    '点多',
    '1 ',
    'no ',
    'hm',
    'not now',
    '没-(',
  ],
]
const ENDS = ['', '来人', ' x', '!路']

describe(`one thing said again and again, to ${CHARACTERS} characters and to a few`, () => {
  it.each([
    ...readers,
    ['readPurpose', readPurpose] as const,
    ['readColleaguePurpose', (text: string) => readColleaguePurpose(text)] as const,
    ['forbiddenIn', forbiddenIn] as const,
    ['findsUpsell', findsUpsell] as const,
  ])(`is read within ${LONGEST_MS} ms: %s`, (name, read) => {
    for (const unit of UNITS)
      for (const end of ENDS)
        for (const characters of [60, CHARACTERS]) {
          const message = unit.repeat(Math.ceil(characters / unit.length)) + end
          expect(
            readingMs(() => read(message, ...(OTHERS[name] ?? [])), LONGEST_MS),
            message.slice(0, 9),
          ).toBeLessThan(LONGEST_MS)
        }
  })
})

const TIMES = 30

describe(`a word said ${TIMES} times before one that ends the matter`, () => {
  it.each<readonly [string, Reader, string]>([
    ['asksToWait, 待会回', asksToWait, `${'待会回'.repeat(TIMES)}x`],
    ['asksToWait, one sec', asksToWait, `${'one sec '.repeat(TIMES)}z`],
    ['asksToWait, sorry got to go', asksToWait, `${'sorry got to go '.repeat(TIMES)}z`],
    ['isUnsure, 那我', isUnsure, `${'那我'.repeat(TIMES)}x`],
    ["cannotTell, it's", cannotTell, `no idea ${"it's ".repeat(TIMES)}z`],
    ['withoutInsults, your', withoutInsults, `${'your '.repeat(TIMES)}shit zz`],
    ['withoutInsults, fuckin', withoutInsults, `${'fuckin '.repeat(TIMES)}z`],
    ['withoutInsults, f***', withoutInsults, `${'f*** '.repeat(TIMES)}shit z`],
    ['readConfirmation, 谢谢', readConfirmation, `${'谢谢'.repeat(TIMES)}啊x`],
    ['readConfirmation, 他们', readConfirmation, `${'他们'.repeat(TIMES)}x`],
    ['readConfirmation, thank you', readConfirmation, `${'thank you '.repeat(TIMES)}z`],
    ['readConfirmation, 就这样', readConfirmation, `${'就这样'.repeat(TIMES)}x`],
    ['readColleaguePurpose, 看看', (text) => readColleaguePurpose(text), '看看'.repeat(TIMES)],
  ])(`is read within ${LONGEST_MS} ms: %s`, (_, read, message) =>
    expect(readingMs(() => read(message), LONGEST_MS)).toBeLessThan(LONGEST_MS),
  )
})
