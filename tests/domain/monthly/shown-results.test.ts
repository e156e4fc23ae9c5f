import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hiddenGroups } from '#src/domain/satisfaction/hidden-groups.ts'
import type { ItemResult } from '#src/domain/satisfaction/satisfaction-results.ts'
import { shownResults } from '#src/domain/satisfaction/shown-results.ts'

const LEAST = 5
const of = (group: string, count: number, more: Partial<ItemResult> = {}): ItemResult => ({
  ...{ group, item: 'overall', scale: 5, counts: { 4: count - 1, 5: 1 } },
  ...more,
})
const told = (results: ReturnType<typeof shownResults>) =>
  results.map(({ name, item, count, mean }) => `${name} ${item} ${count} ${mean === null ? 'hidden' : 'shown'}`)

describe('the results that managers see', () => {
  it('have mean, share and their intervals, the group with the most answers first', () => {
    const [first] = shownResults('area', [of('东', 6), of('西', 8)], LEAST)
    expect(first).toMatchObject({ by: 'area', name: '西', count: 8, mean: 4.125, satisfied: 1 })
    expect(first?.interval?.low).toBeCloseTo(3.829, 2)
    expect(first?.satisfiedInterval?.low).toBeCloseTo(0.676, 2)
  })

  it('have only how many answered where these are too few, and so has the next where the sum would give them away', () => {
    expect(told(shownResults('installer', [of('甲', 9), of('乙', 4), of('丙', 6)], LEAST))).toEqual([
      ...['甲 overall 9 shown', '丙 overall 6 hidden', '乙 overall 4 hidden'],
    ])
  })

  it('judge each item and each scale on its own', () => {
    const items = [of('甲', 9), of('甲', 4, { item: 'attitude' }), of('甲', 3, { scale: 10 })]
    expect(told(shownResults('installer', items, LEAST))).toEqual([
      ...['甲 attitude 4 hidden', '甲 overall 9 shown', '甲 overall 3 hidden'],
    ])
  })

  it('go from the last month to the first, which hide nothing of each other', () => {
    expect(told(shownResults('month', [of('2026-10', 9), of('2026-12', 4), of('2026-11', 7)], LEAST))).toEqual([
      ...['2026-12 overall 4 hidden', '2026-11 overall 7 shown', '2026-10 overall 9 shown'],
    ])
  })

  it('never hide fewer answers together than the least, but where there are not more', () => {
    const groups = fc.array(fc.record({ count: fc.integer({ min: 1, max: 20 }) }), { maxLength: 12 })
    fc.assert(
      fc.property(groups, (all) => {
        const sum = (some: readonly { count: number }[]) => some.reduce((total, { count }) => total + count, 0)
        const hidden = hiddenGroups(all, LEAST)
        expect(all.filter(({ count }) => count < LEAST).every((one) => hidden.includes(one))).toBe(true)
        expect(hidden.length === 0 || sum(hidden) >= LEAST || sum(hidden) === sum(all)).toBe(true)
      }),
    )
  })
})
