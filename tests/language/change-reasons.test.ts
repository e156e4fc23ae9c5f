import { describe, expect, it } from 'vitest'
import { readChangeReason } from '#src/language/answers/read-change-reason.ts'

describe('why a visit is moved or taken back, as staff say it,', () => {
  it.each([
    ['客户要求', 'asked'],
    ['客户打电话来说不用来了', 'asked'],
    ['用户不要了', 'asked'],
    ['the customer asked for it', 'asked'],
    ['no longer needed', 'asked'],
    ['客户说以后再约', 'later'],
    ['he will call for another time', 'later'],
    ['远程已经修好', 'solved'],
    ['网恢复了', 'solved'],
    ['不用来了，已经好了', 'solved'],
    ['不用来了网好了', 'solved'],
    ['不需要了网好了', 'solved'],
    ['already fixed', 'solved'],
    ['its workin mate', 'solved'],
    ['internet came back on', 'solved'],
    ['整好了莫来了', 'solved'],
    ['工单重复了', 'mistaken'],
    ['派错了', 'mistaken'],
    ['师傅请假', 'schedule'],
    ['the installer is on leave', 'schedule'],
    ['路上堵车', 'traffic'],
  ])('%s', (message, reason) => {
    expect(readChangeReason(message)).toBe(reason)
  })

  it.each([
    ...[
      'its not workin',
      'is it working',
      'if its working',
      'its working slow',
      'i need it working',
      'tv is working but wifi not',
    ],
    ...['the fault came back', 'internet came back but slow', '没整好', '整好我在家'],
    '没修好',
    'not fixed yet',
    '还没解决',
    '还没弄好',
    '不用来了',
    '对',
    '取消',
  ])('is not read from: %s', (message) => {
    expect(readChangeReason(message)).toBeUndefined()
  })
})
