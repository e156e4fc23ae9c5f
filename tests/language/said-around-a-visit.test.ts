import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { asksToDoNow } from '#src/language/answers/asks-to-do-now.ts'
import { asksHowFar } from '#src/language/answers/asks-where-somebody-is.ts'
import { givesScore } from '#src/language/answers/gives-score.ts'
import { namesOtherUnit } from '#src/language/answers/read-extra.ts'
import { speaksOfSomebody } from '#src/language/answers/speaks-of-somebody.ts'
import { readColleaguePurpose } from '#src/language/colleague-purposes.ts'
import { readPurpose } from '#src/language/purposes.ts'
import { readTime } from '#src/language/time/read-time.ts'

describe('a score and nothing else', () => {
  it.each(['5分', '五分', '给五星', '5星好评', '5 stars', 'I give 4 points', '我打5分'])('%s', (text) => {
    expect(givesScore(text)).toBe(true)
  })
  it.each(['5分钟', '晚5分', '9分', '5', '5点', '五分钟到', 'in 5 minutes', '都5分，就是来晚了'])(
    '%s is none',
    (text) => {
      expect(givesScore(text)).toBe(false)
    },
  )
  it('is no delay, from an installer', () => {
    expect(readColleaguePurpose('5分', 'installer').purpose).toBe('rate')
    expect(readColleaguePurpose('晚5分', 'installer').purpose).toBe('late')
    expect(readColleaguePurpose('5分钟', 'installer').purpose).toBe('late')
  })
})

describe('a number of something else than the tariff counts', () => {
  it.each([
    ['2个', '米'],
    ['两根', '米'],
    ['3 pieces', '米'],
    ['two pcs', 'm'],
    ['2米', '个'],
    ['3m', '台'],
  ])('%s, by the %s', (text, unit) => {
    expect(namesOtherUnit(text, unit)).toBe(true)
  })
  it.each([
    ['2米', '米'],
    ['2', '米'],
    ['10 metres', '米'],
    ['5m', 'm'],
    ['2个', '台'],
    ['一台', '台'],
    ['大概十米左右', '米'],
  ])('%s is none, by the %s', (text, unit) => {
    expect(namesOtherUnit(text, unit)).toBe(false)
  })
})

describe('the work is to be done now by whoever came late', () => {
  it.each(['让他现在修吧', '现在修', '不用另约了', '可以', '方便的', 'let him fix it now', 'no other time needed'])(
    '%s',
    (text) => {
      expect(asksToDoNow(text)).toBe(true)
    },
  )
  it.each(['现在不方便', '后天让师傅修', '明天可以', '没人来', "don't let him in", 'tomorrow is fine'])(
    '%s is not',
    (text) => {
      expect(asksToDoNow(text)).toBe(false)
    },
  )
})

describe('who asks after a visit', () => {
  it.each(['到哪了', '师傅到哪了', '还有多久', 'where is he', 'eta?', 'is he here yet'])('%s', (text) => {
    expect(asksHowFar(text)).toBe(true)
  })
  it.each([
    ['到哪了', 'show'],
    ['周六那个检测几点来？', 'show'],
    ['那个几点来', 'show'],
    ['When is the inspection on Saturday?', 'show'],
    ['is he here?', 'show'],
    ['改到周五下午', 'move'],
  ])('%s is for %s', (text, purpose) => {
    expect(readPurpose(text).purpose).toBe(purpose)
  })
})

describe('words that name a kind of work', () => {
  it.each(['帮我装个宽带', '我要搬家', '派个师傅来修一下', 'I am moving house', 'can you send a technician'])(
    '%s asks for a visit',
    (text) => {
      expect(speaksOfSomebody(text)).toBe(false)
    },
  )
  it.each(['师傅我的网断咧', '师傅，网断了', '师傅您好 家里没网'])('%s calls whoever reads it', (text) => {
    expect(speaksOfSomebody(text)).toBe(false)
  })
  it.each([
    ...['他说是房东修的', '师傅维修过楼上那家', 'he said he would fix the door'],
    ...['师傅以前修过的', '师傅，他说修好了', '师傅家那边修过', '师傅昨天来看过网'],
  ])('%s tells of somebody', (text) => {
    expect(speaksOfSomebody(text)).toBe(true)
  })
})

describe('hours that stand behind a correction which names the day once more', () => {
  const now = DateTime.fromISO('2026-11-23T10:00', { zone: 'Asia/Shanghai' })
  it.each(['明天早上吧 不对明天我妈在 下午', '明天早上，不对，明天下午', '明天早上吧 不对 下午'])('%s', (text) => {
    expect(readTime(text, now)).toEqual([
      { dates: ['2026-11-24'], start: '12:00', end: '18:00', constraint: 'between' },
    ])
  })
})
