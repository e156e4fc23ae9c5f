import { describe, expect, it } from 'vitest'
import { asksHowPaid } from '#src/language/answers/about-extra-money.ts'
import { extraClauses, namesOwnPrice, readQuantity, tellsOfExtra } from '#src/language/answers/read-extra.ts'
import { readOffer } from '#src/language/answers/read-offer.ts'
import { wantsAfterAll } from '#src/language/answers/wants-after-all.ts'

describe('what is said of additional work that is offered', () => {
  it.each(['来了', '装了', '先装了', '给弄了'])('“%s” agrees to nothing', (text) => {
    expect(readOffer(text, 1)).not.toBe('yes')
  })

  it.each([
    ['同意', 'yes'],
    ['要吧', 'yes'],
    ['要得', 'yes'],
    ['做吧', 'yes'],
    ['那就加一个吧', 'yes'],
    ['一个就中', 'yes'],
    ['ok do it', 'yes'],
    ['yes please, go ahead', 'yes'],
    ['不要', 'no'],
    ['不要了，太贵', 'no'],
    ['太贵了，不要', 'no'],
    ['算了，不装了', 'no'],
    ['加装不要了', 'no'],
    ['not wanted', 'no'],
    ["no, I don't want it", 'no'],
    ['五米就够了', 'words'],
    ['三米够不够', 'words'],
    ['要两个', 'words'],
    ['5 metres is enough', 'words'],
    ["how much is that in total?? fine I guess, if it's not more than 20", undefined],
    ['贵不贵啊', undefined],
    ['多少钱一个 能便宜点不', undefined],
    ['贵不贵啊 那行吧 先看看', undefined],
    ['便宜点就要', 'words'],
    ['fine, if it costs less', 'words'],
    ['我想想', 'undecided'],
    ['什么线', undefined],
    ['行吧装', 'yes'],
    ['中装吧', 'yes'],
    ['算了还是装上吧 装', 'yes'],
    ['等等 要吧', 'yes'],
    ['算了不要了', 'no'],
    ['算了，要不了那么多', 'no'],
    ['等等', 'undecided'],
    ['', undefined],
  ] as const)('%s', (text, said) => {
    expect(readOffer(text, 1)).toBe(said)
  })

  it.each([
    '要吧',
    '要得',
    'ok do it',
    '一个就中',
    '还是要吧',
    "I'll take it",
    '中装吧',
    '等等 要吧',
    '算了还是装上吧 装',
    '还是给我装上吧',
    '改主意了，装吧',
    '那还是装一个吧',
    '行吧装吧',
    'wait, do it',
  ])('%s wants it after all', (text) => {
    expect(wantsAfterAll(text)).toBe(true)
  })
  it.each([
    '要',
    '好的',
    '不要',
    '要不要',
    '算了',
    '算了不装了',
    '等等',
    '装不装',
    '还是不要了',
    '装好了吧',
    '做好了',
    'ok',
    '我要报修',
  ])('%s does not', (text) => {
    expect(wantsAfterAll(text)).toBe(false)
  })
})

describe('what is asked of the money for additional work', () => {
  it.each([
    ...[
      '这个钱是给师傅现金还是记在账单里面呢？',
      '那个30块钱师傅会不会重复收我的呀？',
      '30块会出在账单上吗',
      '加装的钱怎么付',
    ],
    ...['这钱付给谁', '面板钱能微信转给师傅吗', 'do I pay him in cash?', 'is it on my bill or do I pay cash?'],
  ])('%s asks how it is paid', (text) => {
    expect(asksHowPaid(text)).toBe(true)
  })
  it.each(['我要查账单', '多少钱', '师傅收我现金了', '怎么改时间', '话费怎么查', '师傅几点来呢'])(
    '%s does not',
    (text) => {
      expect(asksHowPaid(text)).toBe(false)
    },
  )
})

describe('what an installer says of additional work', () => {
  it.each([
    ['1', 1],
    ['一个', 1],
    ['2个', 2],
    ['两个', 2],
    ['加装一个面板', 1],
    ['10米', 10],
    ['十五米', 15],
    ['加装网线10米', 10],
    ['extra: 10 m cable', 10],
    ['two', 2],
    ['完工 重新做了头 光功率 -21', undefined],
    ['光功率 -21', undefined],
    ['-2', undefined],
    ['500兆', undefined],
    ['客户还想拉一条网线', undefined],
    ['2个或3个', undefined],
  ] as const)('%s is %s', (text, quantity) => {
    expect(readQuantity(text)).toBe(quantity)
  })

  it('takes no line value for a price', () => {
    expect(namesOwnPrice('光猫换了 网速测了五百多 收光负十九…完事了')).toBe(false)
    expect(namesOwnPrice('多收20')).toBe(true)
    expect(namesOwnPrice('能多收点吗')).toBe(true)
  })

  it.each(['Customer wants one more socket', 'she would like another socket', '客户还想加一个面板'])('%s', (text) => {
    expect(tellsOfExtra(text)).toBe(true)
  })
  it.each([
    ...['客户说店里还要加一个面板，再拉10米网线', '还有一个面板', '客户还要一个面板', '加一个面板', '要加一个面板'],
    ...['要加20米网线', '10米网线', '客户要20米网线，还有装一个路由器', '再拉10米网线', '给客户装个路由器', '网线20米'],
    ...['客户想要个面板', '还要两个插座', '加个面板吧', 'also a socket'],
  ])('%s', (text) => {
    expect(tellsOfExtra(text)).toBe(true)
  })
  it.each([
    ...['缺一个面板', '换个面板', '换10米网线', '还有一个面板没弄好', '装了一个面板', '还有一单', '要换一根线'],
    ...['客户要一个说法', '给客户换根网线', '1 2 好'],
  ])('%s is none', (text) => {
    expect(tellsOfExtra(text)).toBe(false)
  })

  it('is told a clause for each', () => {
    expect(extraClauses('客户说店里还要加一个面板，再拉10米网线')).toEqual(['客户说店里还要加一个面板', '拉10米网线'])
    expect(extraClauses('加一个面板和10米网线')).toEqual(['加一个面板', '10米网线'])
  })

  it.each(['the customer needs to sign', 'customer wants to know when', '客户要看看'])('%s is none', (text) => {
    expect(tellsOfExtra(text)).toBe(false)
  })
})
