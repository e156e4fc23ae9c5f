import { describe, expect, it } from 'vitest'
import { readChoice } from '#src/language/answers/read-choice.ts'

describe('labels that are a mere yes or no', () => {
  it.each([
    '贵不贵啊',
    '三米够不够',
    '多少钱一个 能便宜点不',
    '贵不贵啊 那行吧 先看看',
    '不知道',
    '房东同意了',
    '五米就够了',
    '我不懂',
    '不急',
  ])('are not named by %s', (text) => {
    expect(readChoice(text, ['同意', '不要'])).toBeUndefined()
  })

  it.each([
    "how much is that in total?? fine I guess, if it's not more than 20",
    "I don't know",
    'not now',
    'nothing else',
  ])('are not named by %s', (text) => {
    expect(readChoice(text, ['I agree', 'No, thanks'])).toBeUndefined()
  })

  it.each([
    ['同意', 0],
    ['我同意', undefined],
    ['同意，快点', 0],
    ['不要', 1],
    ['不要啊', 1],
    ['太贵了，不要', 1],
    ['不要了，太贵', undefined],
  ] as const)('%s', (text, place) => {
    expect(readChoice(text, ['同意', '不要'])).toBe(place)
  })
})
