import { describe, expect, it } from 'vitest'
import { saysMovedAway, saysSomebodyElse, saysTenantLeft } from '#src/language/answers/says-somebody-else.ts'

describe('whoever writes is not our customer, and says why', () => {
  it.each([
    ['这个号码换人了', 'number_changed'],
    ['号码换人了，别再发了', 'number_changed'],
    ['这个号是我刚办的', 'number_changed'],
    ['这个号码已经不是他的了', 'number_changed'],
    ['我是新机主', 'number_changed'],
    ['this number changed hands', 'number_changed'],
    ['I just got this number', 'number_changed'],
    ["it isn't her number anymore", 'number_changed'],
    ['他搬走了', 'moved'],
    ['他们早就搬走了', 'moved'],
    ['原来的租客搬走了', 'moved'],
    ['they moved out last year', 'moved'],
    ['the previous tenant no longer lives here', 'moved'],
  ])('%s: %s', (text, why) => {
    expect(saysSomebodyElse(text)).toBe(why)
  })

  it.each([
    ...[
      '我换号码了',
      '我的号码换了，新的是19900000022',
      '我要搬家',
      '我搬家了',
      '把光猫搬走',
      '号码不对',
      '换个人来',
      '他换人了吗',
      '他不在',
    ],
    ...['I am moving next week', 'my number has changed', 'he moved the router', 'wrong time'],
  ])('not: %s', (text) => {
    expect(saysSomebodyElse(text)).toBeUndefined()
  })

  it.each([
    ['搬走了', true],
    ['已经搬走了', true],
    ['moved away', true],
    ['把旧光猫搬走', false],
    ['我要搬家', false],
  ])('%s leaves open who: %s', (text, is) => {
    expect(saysMovedAway(text)).toBe(is)
  })
  it.each([
    ...[
      '租客搬走了',
      '租客已经搬走了，不用来修了',
      '租客退租了',
      '房客明天要搬走',
      'the tenant moved out',
      'tenant has left',
    ],
  ])('%s: of a landlord', (text) => {
    expect(saysTenantLeft(text)).toBe(true)
  })

  it.each([
    ...[
      '原来的租客搬走了',
      '上一个租客搬走了',
      '前租客早搬走了',
      '租客说网断了',
      '租客周六在家',
      '租客要修网',
      '我搬走了',
    ],
    ...['the previous tenant moved out', 'my tenant says it is down', 'the old tenant left', 'he moved out'],
  ])('%s: of nobody’s tenant, or of another matter', (text) => {
    expect(saysTenantLeft(text)).toBe(false)
  })
})
