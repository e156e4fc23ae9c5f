import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { eveningLists, phoneForInstaller, seenSpan, visitPushes } from '#src/domain/visits/installer-day.ts'
import type { Visit } from '#src/domain/visits/visit.ts'

const at = (text: string) => DateTime.fromISO(text, { zone: 'Asia/Shanghai' })
const visit = (id: string, opens: string) => ({ id, installerId: 'ins_01', opensAt: at(opens).toUTC() })

describe('the list of the next day', () => {
  const visits = [visit('a', '2026-11-24T08:00'), visit('b', '2026-11-24T14:00'), visit('c', '2026-11-23T20:00')]

  it('is one for an installer, whatever visits the day has', () => {
    expect(eveningLists(visits, at('2026-11-23T19:00')).map(({ occasion }) => occasion)).toEqual([
      'evening-list:ins_01:2026-11-24',
    ])
  })

  it('does not come before the evening, nor where the next day has no visit', () => {
    expect(eveningLists(visits, at('2026-11-23T18:59'))).toEqual([])
    expect(eveningLists(visits, at('2026-11-24T19:00'))).toEqual([])
  })
})

describe('the word before a visit', () => {
  const visits = [visit('a', '2026-11-24T14:00')]

  it('comes an hour before its window, and not earlier', () => {
    expect(visitPushes(visits, at('2026-11-24T12:59'))).toEqual([])
    expect(visitPushes(visits, at('2026-11-24T13:00'))).toHaveLength(1)
  })

  it('comes anew for another window, and not once it has opened', () => {
    const moved = [visit('a', '2026-11-24T15:00')]
    const [first] = visitPushes(visits, at('2026-11-24T13:30'))
    const [second] = visitPushes(moved, at('2026-11-24T14:30'))
    expect(first?.occasion).not.toBe(second?.occasion)
    expect(visitPushes(visits, at('2026-11-24T14:00'))).toEqual([])
  })
})

describe('what an installer sees of a visit', () => {
  const of = (opens: string) =>
    ({
      appointment: { window: { opensAt: at(opens).toUTC() } },
      customer: { phone: '19900000002' },
    }) as unknown as Visit

  it('is the phone number in full on its day alone (I10)', () => {
    const seen = ['2026-11-23T23:59', '2026-11-24T00:00', '2026-11-25T00:00'].map((now) =>
      phoneForInstaller(of('2026-11-24T08:30'), at(now)),
    )
    expect(seen).toEqual(['199****0002', '19900000002', '199****0002'])
  })

  it('ends with tomorrow, and begins with what ended a day ago (I10)', () => {
    const { fromAt, toAt } = seenSpan(at('2026-11-23T10:00'))
    expect([fromAt.toISO(), toAt.toISO()]).toEqual([at('2026-11-22T10:00').toISO(), at('2026-11-25T00:00').toISO()])
  })
})
