import { describe, expect, it } from 'vitest'
import { cannotTell } from '#src/language/answers/read-symptom.ts'

describe('that nothing can be said of the trouble', () => {
  it.each([
    '我哪知道',
    '什么叫LOS 我哪知道',
    '不清楚',
    '我也不知道啊',
    '说不清楚',
    'no idea',
    "I don't know what it is",
    'dunno',
  ])('is said by “%s”', (text) => expect(cannotTell(text)).toBe(true))

  it.each(['网断了，不知道为什么', '灯是红的', '上不了网', 'no internet', "it won't start"])(
    'is not said by “%s”',
    (text) => expect(cannotTell(text)).toBe(false),
  )
})
