import { describe, expect, it } from 'vitest'
import { cannotTell, cannotTellCause } from '#src/language/answers/read-symptom.ts'

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
    'no idea what it is mate',
    "haven't a clue what's wrong with it",
    '不知道哪里坏了',
    '不知道啥毛病',
    ...['不确定', "i'm not sure mate"],
  ])('is said by “%s”', (text) => expect(cannotTell(text)).toBe(true))

  it.each(['网断了，不知道为什么', '灯是红的', '上不了网', 'no internet', "it won't start"])(
    'is not said by “%s”',
    (text) => expect(cannotTell(text)).toBe(false),
  )

  it('is said of the cause only where that is named', () => {
    expect(cannotTellCause('no idea what it is')).toBe(true)
    expect(cannotTellCause('我也不知道哪里坏了')).toBe(true)
    expect(cannotTellCause('no idea')).toBe(false)
    expect(cannotTellCause('不清楚')).toBe(false)
  })
})
