import { describe, expect, it } from 'vitest'
import { saysYesInWords } from '#src/language/answers/says-yes-in-words.ts'

describe('a yes in words that no list has in full', () => {
  it.each([
    ...['中，改吧，恁这会儿倒快', '妥妥的安排吧', '对对对快点吧', '就按您说的办', '那说好了啊', '情况无误，请照此办理'],
    ...[
      'yeah go on then ffs',
      "yes m'lord, get on with it",
      'put me down for that',
      "yeah that'll do nicely",
      'can lah',
    ],
  ])('holds a word that says yes, and needs to be likely only: %s', (text) => {
    expect(saysYesInWords(text, 0.45)).toBe(true)
    expect(saysYesInWords(text, 0.35)).toBe(false)
  })

  it.each([
    ...['看情况', '测试', '难说', '咋整', '也许吧', '离谱', '晕', '啊', '问我老婆', '随便看看', '呃', '情况是这样'],
    ...['没收到', '没确认', '不答应', '没约上', 'never agreed'],
    ...['nvm', 'idk', 'wdym', 'eh', 'meh', 'rly', 'really', 'whatever you say robot', 'how come', '开会中'],
  ])('is none where words only may be one: %s', (text) => {
    expect(saysYesInWords(text, 0.88)).toBe(false)
  })

  it.each(['ok flibber', '好哒好哒亲'])('needs more where it only nods: %s', (text) => {
    expect(saysYesInWords(text, 0.65)).toBe(false)
    expect(saysYesInWords(text, 0.75)).toBe(true)
  })

  it.each(['sweet as', '奶奶批了', 'ok der'])('is one where the very words were learned: %s', (text) => {
    expect(saysYesInWords(text, 0.97)).toBe(true)
  })

  it.each([
    '可以，但是地址不对',
    'yes maybe',
    '好的吗',
    'yeah dunno',
    'sure, what time is it',
    '行，看情况吧',
    'ok nvm',
  ])('is none where it is held back or asks, however likely: %s', (text) => {
    expect(saysYesInWords(text, 0.99)).toBe(false)
  })
})
