import { describe, expect, it } from 'vitest'
import { asksForPerson, withoutNamedPerson } from '#src/language/answers/asks-for-person.ts'
import { wantsServiceEnded } from '#src/language/answers/wants-service-ended.ts'
import { readingMs } from '../support/reading-ms.ts'

const LONGEST_MS = 200

describe('the wish for a person and nothing else', () => {
  it.each([
    ...[
      '转人工',
      '转 人 工',
      '转人公',
      'zhuan ren gong',
      '帮我转一下人工客服吧',
      '给我找个活人',
      '你们经理呢',
      '找个人跟我说',
    ],
    ...[
      '别跟我扯机器人',
      '我不跟机器人说',
      'get me a human',
      'hooman pls',
      "I'd like to speak to your supervisor",
      'no bots',
    ],
  ])('is “%s”', (text) => expect(asksForPerson(text)).toBe(true))

  it.each([
    ...[
      '人工费多少',
      '人工智能',
      '不用人工',
      '有人在家',
      '找个人来修',
      '换个人来修',
      '工作人员来了吗',
      '客服电话多少',
      '客服在吗',
    ],
    ...[
      '你是真人吗',
      '是人工还是机器人',
      'are you a bot',
      'someone will be home',
      'can someone come',
      'I need a technician',
    ],
  ])('is not “%s”', (text) => expect(asksForPerson(text)).toBe(false))

  it.each(['那就', '喂', '给我', '转接', '人工客服', '要个', '不要机器', 'i want ', 'real ', 'please '])(
    'is looked for in “%s” again and again without end in sight',
    (word) => {
      for (const characters of [60, 4_000])
        expect(readingMs(() => asksForPerson(`${word.repeat(characters / word.length)}x`), LONGEST_MS)).toBeLessThan(
          LONGEST_MS,
        )
    },
  )

  it('is not heard where somebody is only named', () => {
    expect(withoutNamedPerson('人工费怎么收')).not.toContain('人工')
    expect(withoutNamedPerson('转人工')).toBe('转人工')
  })
})

describe('the wish that the service itself ends', () => {
  it.each(['退订宽带', '我要退订套餐', '退订你们的网络', 'unsubscribe from my broadband'])('is “%s”', (text) =>
    expect(wantsServiceEnded(text)).toBe(true),
  )

  it.each(['退订', '退订短信', '退订业务介绍', '退订服务通知', 'unsubscribe'])('is not “%s”', (text) =>
    expect(wantsServiceEnded(text)).toBe(false),
  )
})
