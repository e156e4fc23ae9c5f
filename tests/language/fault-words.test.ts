import { describe, expect, it } from 'vitest'
import { readPurpose } from '#src/language/purposes.ts'

describe('a trouble that a customer reports', () => {
  it.each(['网还是断的', '网断着', '宽带一直断', '还是断的', '又断网了', '网又断嘞'])('%s', (text) => {
    expect(readPurpose(text)).toMatchObject({ purpose: 'book', visitKind: 'repair' })
  })
})
