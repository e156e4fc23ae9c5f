import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { whyNotUsable } from '#src/domain/colleagues/colleague-bindings.ts'

const NOW = DateTime.fromISO('2026-11-23T02:00:00Z', { zone: 'utc' })
const later = NOW.plus({ minutes: 1 })

describe('an invitation', () => {
  it.each([
    ['open', later, undefined],
    ['open', NOW, 'expired'],
    ['open', NOW.minus({ minutes: 1 }), 'expired'],
    ['used', later, 'used'],
    ['replaced', later, 'replaced'],
    ['withdrawn', later, 'withdrawn'],
  ] as const)('that is %s until %s is refused as %s', (state, expiresAt, refusal) => {
    expect(whyNotUsable({ state, expiresAt }, NOW)).toBe(refusal)
  })

  it('that there is none of is unknown', () => {
    expect(whyNotUsable(undefined, NOW)).toBe('unknown')
  })
})
