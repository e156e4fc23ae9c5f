import { describe, expect, it } from 'vitest'
import { readTemptation, type Temptation } from '#src/language/answers/read-temptation.ts'
import { readColleaguePurpose } from '#src/language/colleague-purposes.ts'

const SAID: Readonly<Record<Temptation, readonly string[]>> = {
  sign_for: [
    ...['帮客户签', '代签', '我替他签', '客户让我签', '能代签吗', '可以帮客户签吗', '我替客户签了行不行'],
    ...['can I sign for the customer?', 'the customer asked me to sign', "I'll sign for him"],
  ],
  signed_for: ['我替客户签了', '帮他签好了', '代签了', 'I signed for the customer', "I've signed for her"],
  customer_signed: [
    ...['签好了', '客户确认了', '客户已经签字了', '双方都签好了', '客户签过了'],
    ...['the customer has signed', 'she confirmed', 'signed'],
  ],
  good_score: ['让客户打5分', '帮我要个好评', '给我打五星', 'get me five stars', 'ask the customer for a good rating'],
  gift: ['客户给了红包', '客户塞了包烟', '收了红包怎么办', 'the customer gave me a tip', 'he offered me cigarettes'],
  early_absent: [
    '能不能提前报没人',
    '先报客户不在家',
    '直接记没人',
    'can I report nobody home before the window',
    'mark them absent early',
  ],
}

describe('what an installer would rather have', () => {
  it.each(Object.entries(SAID).flatMap(([what, texts]) => texts.map((text) => [text, what] as const)))(
    '%s is %s',
    (text, what) => {
      expect(readTemptation(text)).toBe(what)
      expect(readColleaguePurpose(text, 'installer').purpose).toBe('temptation')
    },
  )

  it.each([
    ...[
      '客户没签字',
      '签不了',
      '客户走了没签字',
      '我没替客户签',
      '完工，换了光猫，客户确认了',
      '没人开门',
      '客户不在家',
    ],
    ...[
      '我的评价',
      '到了',
      '都好了',
      '1 2 4 好，3 没带',
      '客户签了吗',
      '手抄的签名行不行',
      '能收烟吗',
      'can’t sign',
      'not signed',
    ],
    ...['done, the customer confirmed', 'nobody opens', '客户说还有问题', '口令是什么', '客户确认了吗'],
  ])('is not %s', (text) => {
    expect(readTemptation(text)).toBeUndefined()
  })
})
