import { describe, expect, it } from 'vitest'
import { isChatter } from '#src/language/answers/is-chatter.ts'

describe('chatter', () => {
  it.each(['笑死', 'yyds', '哈哈哈', 'lol', '😂'])('answers nothing: %s', (text) => {
    expect(isChatter(text)).toBe(true)
  })

  it.each(['好', '笑死，那就周六', '是'])('is more than that: %s', (text) => {
    expect(isChatter(text)).toBe(false)
  })
})
