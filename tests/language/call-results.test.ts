import { describe, expect, it } from 'vitest'
import { readFailedCall } from '#src/language/answers/read-call-result.ts'
import { readJudgement } from '#src/language/answers/read-judgement.ts'

describe('a call that reached nobody it was meant for', () => {
  it.each([
    ['没打通', 'not_reached'],
    ['电话没人接', 'not_reached'],
    ['打了三次都没接', 'not_reached'],
    ['关机了，晚点再打', 'not_reached'],
    ['联系不上', 'not_reached'],
    ['no answer', 'not_reached'],
    ["she didn't pick up", 'not_reached'],
    ['打错了，不是她', 'wrong_number'],
    ['号码不对', 'wrong_number'],
    ['是空号', 'wrong_number'],
    ['wrong number', 'wrong_number'],
  ])('is told: %s', (words, result) => expect(readFailedCall(words)).toBe(result))

  it.each([
    '打通了，周六上午',
    '刚才没接，后来打通了，周六上午',
    '联系上了',
    '没打通吗',
    '约好了周六上午',
    '客户接了，不要了',
    '周六上午，不接受下午',
    '先不接宽带',
  ])('is not told: %s', (words) => expect(readFailedCall(words)).toBeUndefined())
})

describe('whose fault a missed visit was', () => {
  it.each([
    ['客户的原因', 'customer'],
    ['是客户自己的问题', 'customer'],
    ['我们的责任', 'company'],
    ['师傅的问题', 'company'],
    ['物业的原因', 'third_party'],
    ['第三方', 'third_party'],
    ['天气原因', 'force_majeure'],
    ['维持原判', 'stays'],
    ["customer's fault", 'customer'],
  ])('is said: %s', (words, cause) => expect(readJudgement(words)).toBe(cause))

  it.each(['不是客户的原因', '是客户的原因吗', '客户的原因还是我们的责任', '调了监控没敲门'])(
    'is not said: %s',
    (words) => expect(readJudgement(words)).toBeUndefined(),
  )
})
