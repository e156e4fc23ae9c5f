import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { isShortNotice } from '#src/domain/planned-works/planned-work.ts'

const NOW = DateTime.fromISO('2026-11-23T02:00:00Z', { zone: 'utc' })

describe('planned works', () => {
  it.each([
    [72, false],
    [71.99, true],
    [500, false],
    [0, true],
  ])('that begin in %s hours come at short notice: %s', (hours, isShort) => {
    expect(isShortNotice({ fromAt: NOW.plus({ hours }) }, NOW)).toBe(isShort)
  })
})
