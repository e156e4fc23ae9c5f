import { DateTime, IANAZone } from 'luxon'
import { describe, expect, it } from 'vitest'
import { quickZone } from '#src/infra/clock/quick-zone.ts'

describe('a zone whose offsets are remembered', () => {
  it.each([
    'Asia/Shanghai',
    'America/New_York',
    'Europe/London',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'America/St_Johns',
  ])('has the offsets of %s at every quarter of an hour around each change of clocks', (name) => {
    const plain = new IANAZone(name)
    const zone = IANAZone.create(quickZone(name))
    for (let day = DateTime.utc(2026, 1, 1); day.year < 2027; day = day.plus({ days: 1 })) {
      if (plain.offset(day.toMillis()) === plain.offset(day.plus({ days: 1 }).toMillis())) continue
      for (let minutes = 0; minutes <= 24 * 60; minutes += 5) {
        const ms = day.plus({ minutes }).toMillis()
        expect([zone.offset(ms), zone.offset(ms)]).toEqual([plain.offset(ms), plain.offset(ms)])
      }
    }
    expect(DateTime.fromISO('2026-07-01T12:00', { zone: name }).offset).toBe(plain.offset(Date.UTC(2026, 6, 1)))
  })
})
