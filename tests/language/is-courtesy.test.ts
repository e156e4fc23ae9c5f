import { describe, expect, it } from 'vitest'
import { isCourtesy } from '#src/language/answers/is-courtesy.ts'

describe('a courtesy', () => {
  it.each([
    '👍',
    '👍👍',
    '知道了',
    '收到，谢谢',
    '好的好的',
    '太好了！',
    'perfect',
    'Got it, thanks',
    'OK great',
    '嗯嗯',
    '明白了，多谢解惑，是老朽糊涂了。',
  ])('is “%s”', (text) => expect(isCourtesy(text)).toBe(true))

  it.each(['', '谢谢', '知道了，改到周日', '好烦', '🔧', 'perfect storm', '不好', '1'])('is not “%s”', (text) =>
    expect(isCourtesy(text)).toBe(false),
  )
})
