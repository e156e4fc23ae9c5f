import { describe, expect, it } from 'vitest'
import { asksForAnotherVisit } from '#src/language/answers/asks-for-another-visit.ts'

describe('another visit beside the one that is agreed', () => {
  it.each([
    ...[
      '那我自己家那套 slow 得要死, 也 book 一个, same day 五点左右 OK?',
      '再加一个…礼拜四 5点',
      '再约一个',
      '多约一次',
    ],
    ...[
      '等下 你改的是哪一套? 我是要两个 visit 啊',
      '我要约两个上门',
      '我那套也约一个',
      '再book一个可以吗',
      '也给我家约一个吧',
    ],
    ...['and my own flat is super slow, book one more same day around 5', 'I need two visits', 'i want a second visit'],
    ...['book another one for my own flat', 'also book one for my flat'],
  ])('is asked for by %s', (text) => {
    expect(asksForAnotherVisit(text)).toBe(true)
  })

  it.each([
    ...[
      '再约个时间',
      '再约一下时间',
      '再加一个插座',
      '再加一个机顶盒',
      '再来一次',
      '家里宽带又断了，再约一次',
      '再等一个小时',
      '再改一次',
      '换一个',
    ],
    ...[
      '不要再约一个了',
      '别再约了',
      '怎么又约了一个',
      '我不要两个上门',
      '一次弄完，不要约两个',
      '我也约了一个',
      '要两个师傅来',
    ],
    ...['another time', 'book another time please', 'want another appointment time', 'i dont need another visit'],
    ...['why two visits', 'two visits booked already', 'need another router'],
  ])('is not asked for by %s', (text) => {
    expect(asksForAnotherVisit(text)).toBe(false)
  })
})
