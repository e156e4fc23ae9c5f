import { describe, expect, it } from 'vitest'
import { displayWidth, table } from '#src/cli/table.ts'

describe('a table for people', () => {
  it.each([
    ['abc', 3],
    ['客户', 4],
    ['（一）', 6],
    ['１２', 4],
    ['e\u0301', 1],
    ['😀', 2],
  ])('counts %j as %i columns of a terminal', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })

  it('lines columns up across ideographs and leaves no blanks at the ends', () => {
    expect(
      table([
        ['行', '列'],
        ['10', '客户编号'],
        ['2', ''],
      ]),
    ).toBe('行  列\n10  客户编号\n2')
  })
})
