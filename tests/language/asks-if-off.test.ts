import { describe, expect, it } from 'vitest'
import { asksIfNobodyComes, asksIfTakenBack } from '#src/language/answers/asks-of-own-visit.ts'

describe('whether a visit is off', () => {
  it.each([
    '取消了没有',
    '取消咗未',
    '是不是取消了',
    'is it gone',
    'is that it cancelled aye?',
    'so is it aff',
    'is my order off',
    'thats it cancelled then?',
  ])('is asked by “%s”', (text) => expect(asksIfTakenBack(text)).toBe(true))

  it.each([
    ...['可以取消吗', '能取消吗', '取消吧', '取消了吧', '给我取消了吧', '退款了没'],
    ...['is the internet gone', 'is it off the hook', 'its cancelled', 'i cancelled it'],
  ])('is not asked by “%s”', (text) => expect(asksIfTakenBack(text)).toBe(false))
})

describe('that nobody comes', () => {
  it.each([
    '那就没人来了吧',
    '师傅不来了吧',
    '没人来了噻',
    "so naebody's comin",
    'So nobody is coming again, right?',
    'so nobody will come, correct?',
  ])('is to be confirmed to “%s”', (text) => expect(asksIfNobodyComes(text)).toBe(true))

  it.each(['没人来', '没人来吗', '怎么没人来', 'nobody is coming', 'nobody came'])('is a complaint in “%s”', (text) =>
    expect(asksIfNobodyComes(text)).toBe(false),
  )
})
