import { describe, expect, it } from 'vitest'
import { asksForEarlier } from '#src/language/answers/asks-for-earlier.ts'

describe('an earlier time', () => {
  it.each([
    '有早点的告诉我',
    '要是有早一点的时间通知我一声',
    '早点的空出来了跟我说',
    'let me know if anything earlier comes up',
    'put me on the waiting list',
  ])('is asked to be heard of: %s', (message) => expect(asksForEarlier(message)).toBe(true))

  it.each(['早点来', '能不能早点', '有早点吗', '早点告诉我结果', 'come earlier please', '有事告诉我'])(
    'is not: %s',
    (message) => expect(asksForEarlier(message)).toBe(false),
  )
})
