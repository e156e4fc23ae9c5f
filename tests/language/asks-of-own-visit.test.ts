import { describe, expect, it } from 'vitest'
import { asksOfOwnVisit, asksWhatWasSaid } from '#src/language/answers/asks-of-own-visit.ts'

describe("a question about one's own visit", () => {
  it.each([
    ...[
      '我是不是约好了啊',
      '我有没有约啊我忘了',
      '我约上了没',
      '约了吗',
      '俺还有啥约没',
      '俺的约还有没',
      '我的预约还在吗',
    ],
    ...['而家约咗边日呀', '我约的几号来着', '我刚才是不是取消了', '取消了吗', '那恁把今儿个的给俺也撤了没'],
  ])('asks how it stands: %s', (text) => {
    expect(asksOfOwnVisit(text)).toBe(true)
  })

  it.each(['我约好了', '约周六', '约个时间', '约几点合适', '能不能约到周六', '费用退了没', '约师傅要多久'])(
    'is none in %s',
    (text) => {
      expect(asksOfOwnVisit(text)).toBe(false)
    },
  )

  it.each([
    '咦我刚才说的周几来着',
    '我回来了刚说到哪了',
    '刚才说到哪儿了',
    '我选的是几点',
    'what time on Saturday did you say?',
  ])('asks what was said: %s', (text) => {
    expect(asksWhatWasSaid(text)).toBe(true)
  })

  it.each(['我说的是周六', '你说的什么', '要什么时候', '选什么时间好呢'])('says or asks something else: %s', (text) => {
    expect(asksWhatWasSaid(text)).toBe(false)
  })
})
