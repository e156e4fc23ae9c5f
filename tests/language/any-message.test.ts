import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { readCustomerPurpose } from '#dialogs/customer-purpose.ts'
import type { Desk } from '#dialogs/desk.ts'
import { loadIntentModels } from '#src/cli/intent-files.ts'
import { hear } from '#src/conversation/heard.ts'
import { readColleaguePurpose } from '#src/language/colleague-purposes.ts'
import { featuresOf } from '#src/language/intent/features.ts'
import { INTENTS_OF } from '#src/language/intent/intents.ts'
import { readSlots } from '#src/language/intent/read-slots.ts'
import { understandIntent } from '#src/language/intent/understand-intent.ts'
import { normalise } from '#src/language/normalise.ts'
import { readPurpose } from '#src/language/purposes.ts'
import { readTime } from '#src/language/time/read-time.ts'
import { readingMs } from '../support/reading-ms.ts'
import { MONDAY_AT_TEN } from './written-window.ts'

const models = await loadIntentModels()
const CHOICES = ['周六上午 09:00–11:00', '周日下午', 'another time'].map((label, value) => ({ label, value }))
const INTENTS = [...new Set([...INTENTS_OF.customer, ...INTENTS_OF.installer])]
const bothRoles = <Read>(read: (role: 'customer' | 'installer') => Read) => [read('customer'), read('installer')]

const hearing = (text: string, read: (words: string) => ReturnType<typeof readPurpose>) => {
  const { chosen, begun, yesNo, times, purpose } = hear(text, CHOICES, MONDAY_AT_TEN, read)
  return { chosen, begun, yesNo, times, purpose }
}

/** Of whoever is not known nothing is on file. */
const strangersDesk = {
  ...{ file: () => undefined, isKnown: () => false, needs: {}, zone: 'Asia/Shanghai' },
  now: DateTime.fromISO('2026-11-23T10:00:00+08:00'),
} as unknown as Desk

/** Everything through which a message goes before anybody knows what it is. */
const READERS: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ['normalise', normalise],
  ['featuresOf', (text) => bothRoles((role) => featuresOf(text, { role, asked: 'offer_slots' }))],
  ['understandIntent', (text) => bothRoles((role) => understandIntent(models, text, { role, asked: 'confirm' }))],
  ['readSlots', (text) => INTENTS.map((intent) => readSlots(text, intent))],
  ['readPurpose', readPurpose],
  ['readColleaguePurpose', (text) => readColleaguePurpose(text)],
  ['readCustomerPurpose', (text) => readCustomerPurpose(text, strangersDesk)],
  ['readTime', (text) => readTime(text, MONDAY_AT_TEN)],
  ['hear, of a customer', (text) => hearing(text, readPurpose)],
  ['hear, of a colleague', (text) => hearing(text, readColleaguePurpose)],
]

const LONG = 4_000
const SHORT = 1_000
/** Four times as long may take eight times as long; whatever takes less than this is quick whatever its ratio. */
const MOST_TIMES = 8
const QUICK_MS = 40
const LONGEST_MS = 200

const filled = (unit: string, characters: number): string =>
  unit.repeat(Math.ceil(characters / unit.length)).slice(0, characters)

const MAIL = `From: 王先生 <wang@example.com>\nTo: service@example.com\nSubject: Re: Fwd: 宽带报修 [#8841-22]\n\n您好，\n\n我家（城西区柳荫街15号3栋2单元1801）的宽带从11月20日晚上8点30分起断断续续，已经打过3次电话、等了2次师傅。光猫是红灯，重启5遍没用。下周二（12月1日）上午9点到11点，或者周四下午2点半以后，我都在家。\n\n> On Mon, 23 Nov 2026 at 10:00, Support wrote:\n>> Dear customer, please reply 1/2/3, "N" to opt out.\n>> 1) Tue 09:00-11:00; 2) Wed 14:00-16:00; 3) none of these\n\nhttps://example.com/t?id=1&time=2026-12-01T09:00:00%2B08:00&sig=aGVsbG8gd29ybGQ=\n--\n此致 敬礼！！！😀👍🏽\n`
const NASTY: Readonly<Record<string, string>> = {
  'one character': '的',
  'one digit': '1',
  'a word of denial': '不',
  'two characters that ask': '吗是',
  'emoji joined to each other': '👨‍👩‍👧‍👦',
  'emoji and letters in turn': '😀a',
  'halves of characters': '\uD83D',
  'halves in the wrong order': '\uDE00\uD83D',
  'Hebrew and its marks': '\u202Eשלום\u202C',
  'Arabic digits': '٣',
  'marks upon marks': 'a\u0301\u0302\u0303\u0304',
  'every stop': '，。！？；：、…—～·,.!?;:\'"()[]{}<>/\\|@#$%^&*-_=+',
  'nested quotes': '“‘「『【《（',
  'opened and closed': '（（））""',
  'a numeral without an end': '一百万零三千',
  'digits and points': '1.',
  'clock times': '10:30-',
  days: '明天',
  'days and hours': '周六上午9点到11点或者',
  'weekdays in a list': '周一、周二、',
  'all but': '除了',
  'English days': 'next monday or ',
  'English denials': "not don't no ",
  'one Latin letter': 'a',
  'a word without spaces': 'internetrouter',
  'an address in the net': 'https://example.com/?a=1&b=%20',
  spaces: ' ',
  'line ends': '\r\n\t',
  'nothing to be seen': '\u200B\u200D\uFEFF',
  zeros: '\0',
  'wide figures': '１２',
  'signs that one ligature stands for': '\uFDFA',
  'hours that are late': '晚到半小时',
  items: '第3项',
  'items in a row': '1、2到',
  scores: '5分不满意',
  options: '不要第一个',
  'reasons to come': '装修移机断网',
  'a whole mail': MAIL,
}

describe('a message of four thousand characters', () => {
  it.each(READERS)(
    'is read as quickly for its length as one of a thousand, whatever it repeats: %s',
    (name, read) => {
      for (const [what, unit] of Object.entries(NASTY))
        for (const [before, behind] of [
          ['', ''],
          ['网断了', '，周六来'],
          ['1', '!x'],
        ]) {
          const message = (characters: number) => `${before}${filled(unit, characters)}${behind}`
          const shortMs = readingMs(() => read(message(SHORT)), 1)
          const mostMs = Math.min(LONGEST_MS, Math.max(QUICK_MS, shortMs * MOST_TIMES))
          expect(
            readingMs(() => read(message(LONG)), mostMs),
            `${name}: ${what}`,
          ).toBeLessThan(mostMs)
        }
    },
    120_000,
  )

  it.each(READERS)(
    'is read and never thrown at, whatever it is made of: %s',
    (_name, read) => {
      const part = fc.oneof(
        fc.constantFrom(...Object.values(NASTY)),
        fc.string({ maxLength: 8 }),
        fc.string({ unit: 'grapheme', maxLength: 8 }),
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      )
      const message = fc
        .array(fc.tuple(part, fc.integer({ min: 1, max: 400 })), { minLength: 1, maxLength: 12 })
        .map((parts) =>
          parts
            .map(([unit, times]) => unit.repeat(times))
            .join('')
            .slice(0, LONG),
        )
      fc.assert(
        fc.property(message, (text) => {
          expect(() => read(text)).not.toThrow()
          expect(readingMs(() => read(text), LONGEST_MS)).toBeLessThan(LONGEST_MS)
        }),
        { numRuns: 150 },
      )
    },
    120_000,
  )
})
