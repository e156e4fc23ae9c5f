import { describe, expect, it } from 'vitest'
import { readPurpose } from '#src/language/purposes.ts'

describe('the words of somebody who learns English', () => {
  it.each([
    ...[
      'my internet is not work since yesterday, you can come today?',
      'internet no work',
      'wifi dont work',
      'net not good',
    ],
    ...[
      'tv is not ok',
      'internet work not good',
      'it not work',
      'my router no work, come please',
      'the signal no good',
    ],
    'network does not work from monday',
  ])('“%s” wants a repair', (text) => {
    expect(readPurpose(text)).toMatchObject({ purpose: 'book', visitKind: 'repair' })
  })

  it.each([
    'that time not work for me',
    'it does not work for me on Friday',
    'not good time',
    'ok now is good thank',
    'no good',
  ])('“%s” wants none', (text) => {
    expect(readPurpose(text).visitKind).not.toBe('repair')
  })
})

describe('money that is wanted back', () => {
  it.each(['退钱', '退钱啊', '把钱退了', '把钱退给我', '退款', '钱给我退回来', 'refund', 'I want my money back'])(
    'is for a person: %s',
    (text) => {
      expect(readPurpose(text).purpose).toBe('human')
    },
  )

  it.each(['取消预约，把钱退了', '退订', '收费吗', '退网', '多少钱', '钱不退网也行'])('is not in %s', (text) => {
    expect(readPurpose(text).purpose).not.toBe('human')
  })
})
