import { describe, expect, it } from 'vitest'
import { meetsWish } from '#src/domain/appointments/meets-wish.ts'
import { at, wish } from './a-search.ts'

const meets = (zone: string, on: string, times: string, wished: string) => {
  const [from = '', to = ''] = times.split('-')
  const window = { opensAt: at(`${on}T${from}`, zone), closesAt: at(`${on}T${to}`, zone) }
  return meetsWish(window, wish(on, wished), zone)
}

describe('a window meets a wish', () => {
  it.each([
    ['Asia/Shanghai', '2026-11-24'],
    ['America/New_York', '2026-03-08'],
    ['America/New_York', '2026-11-01'],
    ['Europe/London', '2026-03-29'],
    ['Europe/London', '2026-10-25'],
  ])('by the clock on the wall, also when clocks change: %s, %s', (zone, on) => {
    expect(meets(zone, on, '09:00-11:00', '08:00-11:00')).toBe(true)
    expect(meets(zone, on, '09:00-11:30', '08:00-11:00')).toBe(false)
    expect(meets(zone, on, '14:00-16:00', '14:00-16:00')).toBe(true)
    expect(meets(zone, on, '14:00-16:30', '14:00-16:00')).toBe(false)
    expect(meets(zone, on, '14:00-14:30', 'at 14:00')).toBe(true)
    expect(meets(zone, on, '18:00-20:00', 'after 18:00')).toBe(true)
  })
})
