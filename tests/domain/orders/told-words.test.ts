import { describe, expect, it } from 'vitest'
import { TOLD_CHARACTERS, toldWords } from '#src/domain/orders/told-words.ts'

describe('what a customer told', () => {
  it.each([
    [['网断了', '家里有狗'], '网断了；家里有狗'],
    [['no internet', 'dog at home'], 'no internet; dog at home'],
    [['网断了', 'dog at home'], '网断了；dog at home'],
    [['家里有狗', '家里有狗', ' 家里有狗 '], '家里有狗'],
    [['家里有狗，到楼下打电话', '家里有狗'], '家里有狗，到楼下打电话'],
    [['Dog at home', 'dog at home; call first'], 'Dog at home; dog at home; call first'],
    [['网断了；家里有狗', '家里有狗，网断了'], '网断了；家里有狗'],
    [[undefined, '网断了', ''], '网断了'],
  ])('is kept one after the other, each thing once: %j', (told, words) => {
    expect(toldWords(told)).toBe(words)
  })

  it.each([
    ['网断了', '网又断了'],
    ['有狗', '家里有狗'],
  ])('is no double because it is alike: %s, %s', (one, other) => {
    expect(toldWords([one, other])).toBe(`${one}；${other}`)
  })

  it('is nothing where nothing was told', () => {
    expect(toldWords([undefined, ' '])).toBeUndefined()
  })

  it('is cut where it grows too long', () => {
    expect(toldWords(['长'.repeat(200), '短'.repeat(200)])).toHaveLength(TOLD_CHARACTERS)
  })
})
