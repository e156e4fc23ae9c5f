import { describe, expect, it } from 'vitest'
import { hurries } from '#src/language/answers/hurries.ts'

describe('haste and nothing else', () => {
  it.each([
    '快点',
    '快点吧',
    '搞快点',
    '能快点不',
    '急',
    '很急',
    '师傅快点来',
    '急，快点',
    '快快快',
    '快点弄快点弄',
    '能快点修好吗',
    'hurry',
    'hurry up',
    'be quick please',
  ])('is heard: %s', (message) => expect(hurries(message)).toBe(true))

  it.each(['不急', '网速快点', '快到了吗', '周六快点来', 'no rush', 'quick question', 'the fast one', '', '吗'])(
    'is not: %s',
    (message) => expect(hurries(message)).toBe(false),
  )
})
