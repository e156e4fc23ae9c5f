import { describe, expect, it } from 'vitest'
import { asksWhetherSure, asksWhoAnswersForIt, asksWhyNotKept } from '#src/language/answers/asks-after-miss.ts'
import { readPurpose } from '#src/language/purposes.ts'

describe('after a promise that was not kept, a message', () => {
  it.each([
    ...['为什么没来', '你们为啥没来', '怎么又没人来', '为什么又晚', '咋又迟到', '没来的原因是什么', '凭什么放我鸽子'],
    ...['why did nobody come', "why didn't he come", 'why are you late', 'why the delay'],
  ])('asks why: %s', (message) => expect(asksWhyNotKept(message)).toBe(true))

  it.each([
    '为什么改时间',
    '怎么改到晚上',
    '为什么没来电',
    '怎么没网',
    '为什么要装',
    'why do you ask',
    '怎么不能约晚上',
  ])('does not ask why it was not kept: %s', (message) => expect(asksWhyNotKept(message)).toBe(false))

  it.each(['谁负责', '这事谁来负责', '马班长电话多少', '我该找谁', '负责人是谁', "who's responsible"])(
    'asks who answers for it: %s',
    (message) => expect(asksWhoAnswersForIt(message)).toBe(true),
  )

  it.each(['谁来', '谁负责上门', '师傅电话多少', '领导让我问问', 'who is coming'])(
    'does not ask who answers for it: %s',
    (message) => expect(asksWhoAnswersForIt(message)).toBe(false),
  )

  it.each(['一定会来吧', '这次真的来吗', '明天肯定来吧', '不会又不来吧', 'will he really come'])(
    'wants to be sure: %s',
    (message) => expect(asksWhetherSure(message)).toBe(true),
  )

  it.each(['一定要周六来', '来吧', '不来了', '真的来不了', '肯定来得及', 'can you come'])(
    'does not ask to be sure: %s',
    (message) => expect(asksWhetherSure(message)).toBe(false),
  )
})

describe('the wish for a compensation', () => {
  it.each([
    ...['赔钱', '误工费谁出', '你们说怎么赔', '有补偿吗', '损失谁赔', '赔偿', '我要赔偿', '你们必须赔我'],
    ...['i want compensation', 'will you compensate me'],
  ])('%s', (message) => expect(readPurpose(message).purpose).toBe('compensation'))

  it.each([
    ['赔钱，不然我投诉', 'human'],
    ['取消订单，赔我钱', 'cancel'],
    ['光猫被压坏了要赔吗', 'book'],
  ])('is not all of it: %s', (message, purpose) => expect(readPurpose(message).purpose).toBe(purpose))
})

describe('somebody who waited', () => {
  it.each(['我在家你们没来', '我在家等着，人没来', '我一直在家'])('contradicts: %s', (message) => {
    expect(readPurpose(message).purpose).toBe('contradict')
  })

  it.each(['都两点多了人呢', '人呢人呢', '师傅多久到', '两点半了人呢'])('asks where somebody is: %s', (message) => {
    expect(['show', undefined]).toContain(readPurpose(message).purpose)
  })
})
