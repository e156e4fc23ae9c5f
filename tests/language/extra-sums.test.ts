import { describe, expect, it } from 'vitest'
import { readYuan } from '#src/language/answers/read-extra.ts'
import { isOnlyAsked } from '#src/language/answers/read-temptation.ts'

describe('money that an installer speaks of', () => {
  it.each([
    ['收了50块面板的钱，客户同意的加装', 50],
    ['收了客户五十块', 50],
    ['收了50', 50],
    ['收了30块，又收了80元', 80],
    ['I took 50 yuan for the socket', 50],
    ['收了现金', undefined],
    ['收了10米网线', undefined],
  ])('%s', (text, yuan) => expect(readYuan(text)).toBe(yuan))

  it.each(['能收客户50块吗', '如果客户给钱我收了呢', 'can I take 50 yuan?'])('“%s” only asks', (text) =>
    expect(isOnlyAsked(text)).toBe(true),
  )
  it.each(['收了客户50块', '我不小心收了客户50，怎么退', 'I took 50 yuan'])('“%s” owns to it', (text) =>
    expect(isOnlyAsked(text)).toBe(false),
  )
})
