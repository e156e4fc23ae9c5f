import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { dueReminders } from '#src/domain/appointments/reminders.ts'

const due = (opens: string, agreed: string, now: string, zone = 'Asia/Shanghai') => {
  const at = (local: string) => DateTime.fromISO(`2026-${local}`, { zone }).toUTC()
  return dueReminders({ opensAt: at(opens), agreedAt: at(agreed), zone }, at(now)).join(' ')
}

describe('the reminders of a visit', () => {
  it.each([
    ['11-24T14:00', '11-23T10:00', '11-23T17:59', ''],
    ['11-24T14:00', '11-23T10:00', '11-23T18:00', 'evening'],
    ['11-24T14:00', '11-23T18:00', '11-23T18:30', ''],
    ['11-24T14:00', '11-23T10:00', '11-23T21:00', ''],
    ['11-24T14:00', '11-23T10:00', '11-24T09:00', ''],
    ['11-24T14:00', '11-23T10:00', '11-24T11:59', ''],
    ['11-24T14:00', '11-23T10:00', '11-24T12:00', 'soon'],
    ['11-24T14:00', '11-24T12:00', '11-24T12:30', ''],
    ['11-24T14:00', '11-23T10:00', '11-24T14:00', ''],
    ['11-24T08:00', '11-23T10:00', '11-24T08:00', ''],
    ['11-24T09:30', '11-23T10:00', '11-24T08:00', ''],
    ['11-24T10:00', '11-23T10:00', '11-24T08:00', 'soon'],
  ])('opening at %s, agreed at %s, due at %s: %s', (opens, agreed, now, reminders) => {
    expect(due(opens, agreed, now)).toBe(reminders)
  })

  it.each([
    ['America/New_York', '03-08', '03-07'],
    ['America/New_York', '11-01', '10-31'],
    ['Europe/London', '03-29', '03-28'],
    ['Europe/London', '10-25', '10-24'],
  ])('keep to the clock on the wall when clocks change: %s on %s', (zone, on, before) => {
    expect(due(`${on}T14:00`, `${before}T10:00`, `${before}T18:00`, zone)).toBe('evening')
    expect(due(`${on}T14:00`, `${before}T10:00`, `${on}T12:00`, zone)).toBe('soon')
    expect(due(`${on}T14:00`, `${before}T10:00`, `${on}T11:59`, zone)).toBe('')
  })
})
