import { describe, expect, it } from 'vitest'
import { saysItIsClear, wantsMoneyBack } from '#src/language/answers/read-bill.ts'
import { besidesBillDoubt, takesBillDoubtBack } from '#src/language/answers/takes-bill-doubt-back.ts'

describe('a doubt of a bill', () => {
  it.each([
    ['那个账单的别登记了我没意见', ''],
    ['还有那个账单你真给我撤了吧', ''],
    ['话费不用查了', ''],
    ['？？我没说账单啊我说路由器坏了让师傅带一个', '我说路由器坏了让师傅带一个'],
    ['withdraw the bill query', ''],
  ])('is taken back by “%s”', (text, besides) => expect(besidesBillDoubt(text)).toBe(besides))

  it.each([
    '话费别乱扣',
    '账单不对',
    '话费查了没',
    '别再发账单了',
    '话费怎么还不查',
    '账单疑问别撤',
    "don't close the bill query",
  ])('stands after “%s”', (text) => expect(besidesBillDoubt(text)).toBeUndefined())

  it.each(['别登记了', '撤了吧', '不用查了', '算了 不用登记了'])(
    'is taken back by “%s” where it was just noted down',
    (text) => expect(takesBillDoubtBack(text)).toBe(true),
  )

  it.each([
    '没有别的疑问了，真是不好意思，叨扰许久。',
    '账单清楚了，不必再提。',
    '话费我知道了',
    '极好极好，便依此办理。',
  ])('is settled by “%s”', (text) => expect(saysItIsClear(text)).toBe(true))

  it.each(['弄清楚了 那5块钱给俺退了', '知道了，还是不对', '不清楚'])('is not settled by “%s”', (text) =>
    expect(saysItIsClear(text)).toBe(false),
  )

  it('may be that money is wanted back', () => {
    expect(wantsMoneyBack('那5块钱给俺退了')).toBe(true)
    expect(wantsMoneyBack('退网')).toBe(false)
  })
})
