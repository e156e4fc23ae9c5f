import { describe, expect, it } from 'vitest'
import { saysStill } from '#src/language/answers/read-tried.ts'
import { saysItWorks } from '#src/language/answers/says-it-works.ts'

describe('that the trouble is over', () => {
  it.each([
    'works now',
    'TV is show now, i press wrong button 哈哈',
    "it's back on its own",
    '电视现在能看了',
    '网又好了',
  ])('is said: %s', (text) => expect(saysItWorks(text)).toBe(true))

  it.each([
    'it works but only upstairs',
    'does it work now?',
    'still not working',
    '好了再告诉你',
    '修好了但是还慢',
    'he fixed my tv last time',
  ])('is not: %s', (text) => expect(saysItWorks(text)).toBe(false))
})

describe('that the trouble is still there', () => {
  it.each(['NO IT STILL DOESNT WORK I JUST TOLD YOU', 'still no joy', '还是不行啊我都说了'])('is said: %s', (text) =>
    expect(saysStill(text)).toBe(true),
  )

  it.each(["I can't see it", '还是周六吧', 'is he still coming'])('is not: %s', (text) =>
    expect(saysStill(text)).toBe(false),
  )
})
