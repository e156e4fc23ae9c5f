import { describe, expect, it } from 'vitest'
import { needsNothing, readNeed } from '#src/language/answers/read-need.ts'

describe('what a customer needs', () => {
  it.each([
    ['想把网速提到1000兆', 'faster'],
    ['能不能快一点', 'faster'],
    ['升级千兆', 'faster'],
    ['we could use a faster line', 'faster'],
    ['卧室没有覆盖，想做全屋', 'second_line'],
    ['再拉一条宽带', 'second_line'],
    ['a second line upstairs', 'second_line'],
    ['电视想加个盒子', 'tv'],
    ['more TV channels', 'tv'],
    ['套餐太贵了', 'price'],
    ['有没有便宜点的', 'price'],
    ['is there anything cheaper', 'price'],
    ['想办张副卡', 'mobile'],
    ['手机流量不够用', 'mobile'],
    ['手机套餐太贵', 'mobile'],
    ['下个月要搬家', 'moving'],
    ['搬到新房了，想移机', 'moving'],
    ['we are moving house in May', 'moving'],
    ['店里想拉专线', 'business'],
    ['a second line for my office', 'business'],
    ['想学怎么用', 'other'],
    ['tell me about the weather', 'other'],
  ] as const)('“%s” is about %s', (text, topic) => expect(readNeed(text)).toBe(topic))
})

describe('whoever needs nothing', () => {
  it.each([
    ...['没有', '没', '暂时没有', '不需要，谢谢', '目前没什么需要', '都挺好的', '够用了', '不用了谢谢', '没啥要求'],
    ...['no', 'no thanks', 'nothing right now', 'not at the moment', 'all good, thanks', "we're fine"],
  ])('says so: “%s”', (text) => expect(needsNothing(text)).toBe(true))

  it.each([
    ...[
      '没有网',
      '没有便宜点的吗',
      '不够用',
      '不需要电视了，能退吗',
      '没有信号',
      '都挺好的，就是贵',
      '好一点的路由器',
      '有没有',
    ],
    ...['no internet', 'nothing works', 'all good but too expensive', 'no more tv please', 'a new router'],
  ])('doesn’t with “%s”', (text) => expect(needsNothing(text)).toBe(false))
})
