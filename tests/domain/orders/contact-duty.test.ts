import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { type ContactFacts, contactDeadline, contactStep } from '#src/domain/orders/contact-duty.ts'
import { afterQuietHours } from '#src/domain/outreach/quiet-hours.ts'

const SHANGHAI = 'Asia/Shanghai'
const at = (local: string, zone = SHANGHAI): DateTime => DateTime.fromISO(`2026-${local}`, { zone }).toUTC()
const shown = (instant: DateTime, zone = SHANGHAI) => instant.setZone(zone).toFormat('MM-dd HH:mm')

describe('the deadline of the first contact (AP-2)', () => {
  it.each([
    ['repair', '11-23T10:00', '11-23 10:30'],
    ['install', '11-23T10:00', '11-23 12:00'],
    ['repair', '11-23T03:00', '11-23 08:30'],
    ['repair', '11-23T19:45', '11-24 08:15'],
    ['move', '11-23T20:00', '11-24 10:00'],
    ['inspection', '11-23T10:00', '11-25 10:00'],
    ['inspection', '11-23T20:00', '11-25 20:00'],
  ] as const)('counts the service hours only: %s at %s', (kind, received, deadline) => {
    expect(shown(contactDeadline(kind, at(received), SHANGHAI))).toBe(deadline)
  })

  it('is right on a day whose clocks change', () => {
    const zone = 'America/New_York'
    expect(shown(contactDeadline('repair', at('11-01T00:30', zone), zone), zone)).toBe('11-01 08:30')
  })
})

describe('the quiet hours', () => {
  it.each([
    ['11-23T20:59', '11-23 20:59'],
    ['11-23T21:00', '11-24 08:00'],
    ['11-24T00:10', '11-24 08:00'],
    ['11-24T07:59', '11-24 08:00'],
    ['11-24T08:00', '11-24 08:00'],
  ])('let a message of %s go at %s', (wanted, allowed) => {
    expect(shown(afterQuietHours(at(wanted), SHANGHAI))).toBe(allowed)
  })
})

describe('the next step towards a time', () => {
  const facts: ContactFacts = {
    deadlineAt: at('11-23T10:30'),
    isSettled: false,
    isWithStaff: false,
    leftAt: undefined,
    firstAt: undefined,
    firstWaits: false,
    againAt: undefined,
    isUnreachable: false,
    heardAt: undefined,
  }
  const step = (changes: Partial<ContactFacts>, now: string) => {
    const decided = contactStep({ ...facts, ...changes }, at(now))
    return 'nextAt' in decided ? `${decided.kind} ${shown(decided.nextAt)}` : decided.kind
  }
  const firstAt = at('11-23T10:00')
  const againAt = at('11-23T10:10')

  it('is the first message, as long as there was none', () => expect(step({}, '11-23T10:00')).toBe('first 11-23 10:01'))
  it('is none once a visit is agreed or the order is over', () =>
    expect(step({ isSettled: true, firstAt }, '11-23T10:25')).toBe('rest'))
  it('waits before the reminder', () => expect(step({ firstAt }, '11-23T10:09')).toBe('wait 11-23 10:10'))
  it('is one reminder to who is silent', () => expect(step({ firstAt }, '11-23T10:10')).toBe('again 11-23 10:20'))
  it('is a call before the deadline ends', () => {
    expect(step({ firstAt, againAt }, '11-23T10:19')).toBe('wait 11-23 10:20')
    expect(step({ firstAt, againAt }, '11-23T10:20')).toBe('call')
  })
  it('is a call at once where nobody can be written to', () =>
    expect(step({ isUnreachable: true }, '11-23T10:00')).toBe('call'))
  it('leaves a day to a customer who has answered', () => {
    const heardAt = at('11-23T10:05')
    expect(step({ firstAt, heardAt }, '11-23T10:25')).toBe('wait 11-24 10:05')
    expect(step({ firstAt, heardAt }, '11-24T10:05')).toBe('again 11-25 10:05')
    expect(step({ firstAt, heardAt, againAt: at('11-24T10:05') }, '11-25T10:05')).toBe('call')
  })
  it('leaves a day to a customer whose visit has ended, reminds once, and has a person call after two', () => {
    const leftAt = at('11-23T10:05')
    expect(step({ leftAt }, '11-23T10:25')).toBe('wait 11-24 10:05')
    expect(step({ leftAt }, '11-24T10:05')).toBe('again 11-25 10:05')
    const reminded = { leftAt, firstAt: at('11-24T10:05'), againAt: at('11-24T10:05') }
    expect(step(reminded, '11-25T10:04')).toBe('wait 11-25 10:05')
    expect(step(reminded, '11-25T10:05')).toBe('call')
    expect(step({ ...reminded, heardAt: at('11-24T12:00') }, '11-25T10:05')).toBe('wait 11-26 12:00')
    expect(step({ leftAt, heardAt: at('11-23T11:00') }, '11-24T10:05')).toBe('wait 11-24 11:00')
  })
  it('is with whoever of staff has it', () => {
    expect(step({ isWithStaff: true, leftAt: at('11-23T10:05') }, '11-25T10:05')).toBe('wait 11-25 10:15')
    expect(step({ isWithStaff: true, isSettled: true }, '11-25T10:05')).toBe('rest')
  })
  it('pauses between two steps when the deadline is over already', () => {
    const late = { deadlineAt: at('11-23T08:30'), firstAt }
    expect(step(late, '11-23T10:05')).toBe('wait 11-23 10:10')
    expect(step(late, '11-23T10:10')).toBe('again 11-23 10:20')
  })
})
