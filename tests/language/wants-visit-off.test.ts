import { describe, expect, it } from 'vitest'
import { givesUpOrder, givesUpOthers } from '#src/language/answers/gives-up-order.ts'
import { asksWhetherOff, insistsOnOff, wantsColleague, wantsVisitOff } from '#src/language/answers/wants-visit-off.ts'

describe('words that want a visit off', () => {
  it.each([
    '就取消，请同事看看',
    '行了别来了',
    '别来了',
    '能不能不来了',
    '是取消不是改！',
    '对，帮我取消',
    'yes cancel it',
  ])('are heard in %s', (text) => expect(wantsVisitOff(text)).toBe(true))

  it.each([
    '不取消了',
    '别取消',
    '不是取消，是改时间',
    '没说取消',
    '不用，照原来的',
    '算了',
    "don't cancel it",
    '改到三点吧',
  ])('are not heard in %s', (text) => expect(wantsVisitOff(text)).toBe(false))

  it.each(['到底取消没取消', '取消了吗', 'is it cancelled'])(
    'are no order where it is asked whether it is off: %s',
    (text) => expect(asksWhetherOff(text)).toBe(true),
  )

  it.each(['取消了吧', '就取消', '别来了'])('are an order in %s', (text) => expect(asksWhetherOff(text)).toBe(false))

  it('insist on it where a move is denied', () => {
    expect(insistsOnOff('是取消不是改！')).toBe(true)
    expect(insistsOnOff('是改不是取消')).toBe(false)
  })
})

describe('words that want a colleague to see to it', () => {
  it.each(['嗯请同事看', '让同事看看', 'ask a colleague'])('are heard in %s', (text) =>
    expect(wantsColleague(text)).toBe(true),
  )

  it.each(['不用请同事', '别找同事了', 'no need to ask a colleague', "don't ask a colleague"])(
    'are not heard in %s',
    (text) => expect(wantsColleague(text)).toBe(false),
  )
})

describe('words that give an order up', () => {
  it.each([
    '检测那个算了',
    '检测别约了 thx',
    '装机那个单也撤',
    '撤了撤了',
    '那个单子撤了吧',
    'Withdraw the inspection as well pls',
    'Withdraw order check of the line',
    'drop the installation order too',
  ])('are heard in %s', (text) => expect(givesUpOrder(text)).toBe(true))

  it.each([
    '装机先算了',
    '检测别约今天',
    '别撤',
    '装机那个单别撤',
    '检测那个周六来',
    '检测要钱吗',
    '算了',
    'withdraw what you said',
    "don't withdraw the inspection",
    'remove the old router, then install',
    'drop by for the repair',
  ])('are not heard in %s', (text) => expect(givesUpOrder(text)).toBe(false))
})

describe('words that want none of the orders that are left', () => {
  it.each([
    'what about the other two orders, those also I am not wanting',
    "the other orders I don't want",
    'I do not want those orders',
    '另外两个单子也不要了',
    '剩下的工单都撤了吧',
  ])('are heard in %s', (text) => expect(givesUpOthers(text)).toBe(true))

  it.each([
    'what about the other two orders',
    'I want the other orders too',
    "don't you want the other orders?",
    'do I not need other orders?',
    '另外两个单子什么时候来',
    '另外那个单子别撤',
    '另外两个单子今天先不要了',
    '装机不要了',
    'the other time is not wanted',
    'cancel the visit',
  ])('are not heard in %s', (text) => expect(givesUpOthers(text)).toBe(false))
})
