import { describe, expect, it } from 'vitest'
import {
  asksVisitAddress,
  asksWhetherAgreed,
  pointsAtVisit,
  readChangeOfVisit,
} from '#src/language/answers/about-agreed-visit.ts'
import { asksWhetherKnown } from '#src/language/answers/asks-for-answer.ts'

describe('what is wanted of a visit that is agreed', () => {
  it.each([
    ['今儿十点半那个呢，俺不要了', 'cancel'],
    ['十点半那个叫人工给俺撤了', 'cancel'],
    ['俺说的是退！退！', 'cancel'],
    ['中，改完我又想了想，退了吧，不来了', 'cancel'],
    ['上门那个不要了', 'cancel'],
    ['算了不要人了，你把周四那个往后挪两天', 'move'],
    ['是改周四那个！', 'move'],
  ])('“%s” means %s', (text, wanted) => expect(readChangeOfVisit(text)).toBe(wanted))

  it.each([
    '那个增值业务给我退了',
    '上门费退了没',
    '退回',
    '把路由器往后挪两米',
    '那个是不是已经撤了',
    '别往后推',
    '网断了',
    '师傅退了一步',
  ])('“%s” wants nothing of it', (text) => expect(readChangeOfVisit(text)).toBeUndefined())

  it('points at the visit and not at the new time', () => {
    expect(pointsAtVisit('不是新约，是改周四那个')).toEqual({ words: '周四那个', rest: '不是新约,是改' })
    expect(pointsAtVisit('周四那个改到周五')).toBeUndefined()
  })
})

describe('where the visit is to be', () => {
  it.each([
    '我问周四那个上门是哪个地址',
    '谁要预约了，我问地址',
    '师傅上门是去哪家',
    'what address is the Thursday visit for?',
  ])('is asked by “%s”', (text) => expect(asksVisitAddress(text)).toBe(true))
  it.each(['改地址', '地址是文明路89号', '周四上门', 'my address changed'])('is not asked by “%s”', (text) =>
    expect(asksVisitAddress(text)).toBe(false),
  )
})

describe('whether anything is agreed', () => {
  it.each([
    '我现在应该没有预约了吧，真是麻烦您了',
    '我还有预约吗',
    '预约都取消了吧',
    'do I still have any appointments?',
  ])('is asked by “%s”', (text) => expect(asksWhetherAgreed(text)).toBe(true))
  it.each(['没有预约', '我要预约', '能预约吗', '取消预约'])('is not asked by “%s”', (text) =>
    expect(asksWhetherAgreed(text)).toBe(false),
  )
})

describe('whether a colleague knows', () => {
  it.each(['恁同事知道俺要挪到后晌不', '你们收到我说的了吗', 'does your colleague know I want 4 pm?'])(
    'is asked by “%s”',
    (text) => expect(asksWhetherKnown(text)).toBe(true),
  )
  it.each(['同事知道了', '挪到后晌', '师傅知道路吗'])('is not asked by “%s”', (text) =>
    expect(asksWhetherKnown(text)).toBe(false),
  )
})
