import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { confessedNorms } from '#src/domain/visits/confession.ts'
import { coversMoney, type ExtraWork } from '#src/domain/visits/extra-work.ts'

const at = DateTime.fromISO('2026-11-24T06:30:00Z')

describe('what an installer owns to', () => {
  it('is known by its norms, from the steps of the visit', () => {
    const step = { at, receivedAt: at, actor: 'installer:ins_1' } as const
    const steps = [
      { ...step, step: 'opened', body: {} },
      { ...step, step: 'confessed', body: { norms: ['DS-2', 'DS-4'], words: '收了客户50块' } },
    ] as const
    expect(confessedNorms(steps)).toEqual(['DS-2', 'DS-4'])
    expect(confessedNorms([])).toEqual([])
  })
})

describe('money for extra work', () => {
  const socket = { unitPriceFen: 5_000, quantity: 1 } as ExtraWork
  it.each([
    ['what it costs', [socket], 5_000, true],
    ['less', [socket], 3_000, true],
    ['no sum', [socket], undefined, true],
    ['more than it costs', [socket], 8_000, false],
    ['what two cost', [socket, socket], 10_000, true],
    ['anything without agreed work', [], undefined, false],
  ] as const)('covers %s', (_, agreed, fen, covers) => expect(coversMoney(agreed, fen)).toBe(covers))
})
