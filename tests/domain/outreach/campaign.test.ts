import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { leavesAt, planEnd } from '#src/domain/outreach/campaign.ts'

const ZONE = 'Asia/Shanghai'
const local = (text: string) => DateTime.fromISO(text, { zone: ZONE }).toUTC()

describe('the end of a campaign', () => {
  const leaves = (dueAt: string, now: string, zone = ZONE) =>
    leavesAt('pre-check', local(dueAt), { now: local(now), zone })
      .setZone(ZONE)
      .toFormat('dd HH:mm')

  it('is an hour at which its class may be written to', () => {
    expect(leaves('2026-11-10T20:59', '2026-11-09T13:50')).toBe('10 20:59')
    expect(leaves('2026-11-10T21:00', '2026-11-09T13:50')).toBe('11 09:00')
    expect(leaves('2026-11-10T21:29', '2026-11-09T13:50')).toBe('11 09:00')
  })

  it('keeps the hours of whoever is the last', () => {
    expect(leaves('2026-11-10T21:29', '2026-11-09T13:50', 'Asia/Almaty')).toBe('10 21:29')
  })

  it('is the next opening where they wait in the night, and the time that it was due while they go out', () => {
    expect(leaves('2026-11-10T20:50', '2026-11-10T22:00')).toBe('11 09:00')
    expect(leaves('2026-11-10T11:00', '2026-11-10T11:05')).toBe('10 11:00')
  })
})

describe('the last of the planned days', () => {
  it('is over at midnight of the company', () => {
    expect(planEnd({ kind: 'promotion', month: '2026-11' }, ZONE)).toEqual(local('2026-11-11T00:00'))
  })
})
