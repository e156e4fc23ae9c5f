import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { watchPoint } from '#src/domain/visits/watch-points.ts'

const at = (local: string) => DateTime.fromISO(`2026-11-${local}`, { zone: 'Asia/Shanghai' }).toUTC()
const point = (now: string, hasSetOut = false) =>
  watchPoint({ opensAt: at('25T14:00'), zone: 'Asia/Shanghai', hasSetOut }, at(now))

describe('a protected visit is watched', () => {
  it.each([
    ['24T17:59', undefined],
    ['24T18:00', 'evening'],
    ['25T11:59', 'evening'],
    ['25T12:00', 'two_hours'],
    ['25T13:29', 'two_hours'],
    ['25T13:30', 'half_hour'],
    ['25T14:00', undefined],
  ])('at %s: %s', (now, expected) => expect(point(now)).toBe(expected))

  it('in peace once somebody has set out', () => {
    expect(point('25T12:30', true)).toBeUndefined()
    expect(point('25T13:45', true)).toBeUndefined()
  })
})
