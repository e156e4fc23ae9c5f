import { describe, expect, it } from 'vitest'
import { isDrawnSignature } from '#src/domain/visits/drawn-signature.ts'
import type { Stroke } from '#src/domain/visits/work-report.ts'

const line = (length: number, y: number): Stroke => [
  [10, y],
  [10 + length, y],
]

describe('what was drawn', () => {
  it.each<[string, boolean, readonly Stroke[]]>([
    ['nothing', false, []],
    ['a dot', false, [[[500, 200]]]],
    ['a finger that rests', false, [Array.from({ length: 300 }, () => [500, 200] as const)]],
    ['dots apart from each other', false, [[[0, 0]], [[900, 300]]]],
    ['a slip', false, [line(99, 0)]],
    ['a line', true, [line(100, 0)]],
    ['short strokes', true, [line(40, 0), line(40, 50), line(40, 90)]],
  ])('%s is a signature: %s', (_, is, strokes) => {
    expect(isDrawnSignature(strokes)).toBe(is)
  })
})
