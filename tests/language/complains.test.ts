import { describe, expect, it } from 'vitest'
import { complains } from '#src/language/answers/complains.ts'
import { isChatter } from '#src/language/answers/is-chatter.ts'

describe('a complaint', () => {
  it.each(['我要投诉', '恁听见没 俺要投诉恁', '俺打12315告恁去', '我去工信部告你们', 'I want to make a complaint'])(
    'is one: %s',
    (text) => {
      expect(complains(text)).toBe(true)
    },
  )

  it.each(['我不投诉', '怎么投诉你们？', '告诉你们一声', '转人工'])('is none: %s', (text) => {
    expect(complains(text)).toBe(false)
  })
})

describe('chatter', () => {
  it.each(['笑死', 'yyds', '哈哈哈', 'lol', '😂'])('answers nothing: %s', (text) => {
    expect(isChatter(text)).toBe(true)
  })

  it.each(['好', '笑死，那就周六', '是'])('is more than that: %s', (text) => {
    expect(isChatter(text)).toBe(false)
  })
})
