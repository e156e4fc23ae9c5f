import { describe, expect, it } from 'vitest'
import { asksToCome } from '#src/language/answers/asks-to-come.ts'

describe('asking to come', () => {
  it.each(['九点能来吗', '周日上午来行不行', 'can you come at 9'])('says nothing of what for: %s', (text) =>
    expect(asksToCome(text)).toBe(true),
  )

  it.each([
    '周六上午再来一次',
    '周日来修一下',
    '约周日上午',
    'can you come and fix it at 9',
    'book a visit at 9',
    '周日上午',
  ])('is something else: %s', (text) => expect(asksToCome(text)).toBe(false))
})
