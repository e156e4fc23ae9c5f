import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CountedScores, SCORE_GROUPINGS, scoreGroups } from '#src/domain/kpi/score-groups.ts'

const LEAST = 5
const counted = (name: string, count: number): CountedScores => ({
  ...{ by: 'installer', name, count, mean: 80, deviation: count > 1 ? 10 : null },
})
const shown = (...counts: number[]) =>
  scoreGroups(
    counts.map((count, place) => counted(`${place}`, count)),
    LEAST,
  ).map(({ count, mean }) => (mean === null ? `${count} hidden` : count))

describe('scores by group', () => {
  it('have figures from the least number of answers on, the most first', () => {
    expect(shown(9, 5, 12)).toEqual([12, 9, 5])
  })

  it('hide who has fewer, as long as there are enough of them together', () => {
    expect(shown(9, 4, 12, 3)).toEqual([12, 9, '4 hidden', '3 hidden'])
  })

  it('hide the next smallest too, where the sum of all would give one away', () => {
    expect(shown(9, 4, 12)).toEqual([12, '9 hidden', '4 hidden'])
    expect(shown(4)).toEqual(['4 hidden'])
  })

  it('never leave fewer hidden answers than the least, but where there are not more', () => {
    const groups = fc.array(
      fc.record({ by: fc.constantFrom(...SCORE_GROUPINGS), name: fc.string(), count: fc.integer({ min: 1, max: 20 }) }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(groups, (some) => {
        const all = some.map((one) => ({ ...one, mean: 50, deviation: 1 }))
        for (const by of SCORE_GROUPINGS) {
          const own = all.filter((one) => one.by === by)
          const found = scoreGroups(all, LEAST).filter((one) => one.by === by)
          expect(found).toHaveLength(own.length)
          expect(found.every(({ count, mean }) => mean === null || count >= LEAST)).toBe(true)
          const total = own.reduce((sum, { count }) => sum + count, 0)
          const hidden = found.reduce((sum, { count, mean }) => sum + (mean === null ? count : 0), 0)
          expect(hidden === 0 || hidden >= LEAST || hidden === total).toBe(true)
        }
      }),
    )
  })
})
