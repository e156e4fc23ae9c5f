import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { writeCalendar } from '#src/infra/channels/direct-line/write-calendar.ts'
import { anAppointment } from '../../contracts/small-district.ts'

const write = (summary: string, location: string, changes = {}) =>
  writeCalendar(anAppointment({ id: 'apt_1', ...changes }), { summary, location })

describe('a calendar file', () => {
  it('is what RFC 5545 asks for', () => {
    const updatedAt = DateTime.fromISO('2026-11-23T02:00:00Z')
    expect(write('公司维修上门', '文明路1号', { updatedAt, revision: 3 }).split('\r\n')).toEqual([
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Doorstep//Visits//EN', 'METHOD:PUBLISH', 'BEGIN:VEVENT'],
      ...['UID:apt_1@doorstep', 'DTSTAMP:20261123T020000Z', 'DTSTART:20261124T060000Z', 'DTEND:20261124T063000Z'],
      ...['SEQUENCE:3', 'STATUS:CONFIRMED', 'SUMMARY:公司维修上门', 'LOCATION:文明路1号'],
      ...['END:VEVENT', 'END:VCALENDAR', ''],
    ])
  })

  it('keeps what would end a value or a line, and folds long lines between characters', () => {
    const address = `新区, 文明路;1号\n${'驻马店'.repeat(30)}\\后门`
    const text = write('上门', address)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const unfolded = text.replaceAll('\r\n ', '')
    expect(unfolded).toContain(`LOCATION:新区\\, 文明路\\;1号\\n${'驻马店'.repeat(30)}\\\\后门\r\n`)
  })

  it('says that a visit is off', () => {
    expect(write('上门', '家', { status: 'cancelled' })).toContain('STATUS:CANCELLED')
    expect(write('上门', '家', { status: 'failed' })).toContain('STATUS:CANCELLED')
  })
})
