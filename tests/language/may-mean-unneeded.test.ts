import { describe, expect, it } from 'vitest'
import { mayMeanUnneeded } from '#src/language/answers/may-mean-unneeded.ts'

describe('an answer that may mean no visit as well as no cancelling', () => {
  it.each(['不用了', '嗯 不用了', '好的，不需要了', '不要了', '嗯，算了吧', 'no need', 'yes, not needed any more'])(
    'is heard in: %s',
    (message) => expect(mayMeanUnneeded(message)).toBe(true),
  )

  it.each([
    '不',
    '不是',
    '不取消',
    '不用取消',
    '不用来了',
    '别',
    'no',
    '是',
    '不用了，明天来',
    '用不着取消',
    'leave it',
  ])('is not heard in: %s', (message) => expect(mayMeanUnneeded(message)).toBe(false))
})
