import { describe, expect, it } from 'vitest'
import { asksAfterDoubt, blamesUs } from '#src/language/answers/asks-after-doubt.ts'

describe('what came of a doubt of a bill', () => {
  it.each([
    ...['你们那个增值业务费查清楚没有，谁开的，给我退了', '话费查得怎么样', '费用弄清楚没有'],
    'have you found out who ordered it? I want it refunded',
  ])('is asked in: %s', (message) => expect(asksAfterDoubt(message)).toBe(true))

  it.each(['查话费了吗', '师傅查好没有', '网查了没', '帮我查一下话费好吗', 'did you check my line'])(
    'is not asked in: %s',
    (message) => expect(asksAfterDoubt(message)).toBe(false),
  )
})

describe('blame for what was charged', () => {
  it.each(['我没开过，谁给我开的，你们这是乱收费', '坑人', 'I never signed up for it', 'are you ripping me off'])(
    'is heard in: %s',
    (message) => expect(blamesUs(message)).toBe(true),
  )

  it.each(['话费怎么这么多', '不对吧', 'why so much'])('is not heard in: %s', (message) =>
    expect(blamesUs(message)).toBe(false),
  )
})
