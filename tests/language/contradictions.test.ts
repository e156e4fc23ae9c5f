import { describe, expect, it } from 'vitest'
import { readPurpose } from '#src/language/purposes.ts'

describe('that a visit was missed for another reason', () => {
  it.each([
    '我在家，你们没来',
    '我一直在家',
    '没人来过',
    '没人来，网还是断的',
    '没有人敲过门',
    '你们没来',
    '家里一直有人',
    '我一天没出门',
    '在家等了一天没人来',
    'I was home all day',
    'we were at home all afternoon',
    'I was in all day',
    'you never came',
    'nobody was here',
  ])('is said by: %s', (text) => expect(readPurpose(text).purpose).toBe('contradict'))

  it.each([
    ['没人来修，网断了三天', 'book'],
    ['网断了好几天没人来修', 'book'],
    ['怎么没人来', 'show'],
    ['师傅还没来', 'show'],
    ['我在家，周六上午来', undefined],
    ['I am home all day', undefined],
  ])('is not said by: %s', (text, purpose) => expect(readPurpose(text).purpose).toBe(purpose))
})
