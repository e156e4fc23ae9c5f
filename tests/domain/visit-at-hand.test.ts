import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { visitAtHand, visitRemindedOf, visitSetOutTo } from '#src/domain/visits/visit-at-hand.ts'

const ZONE = 'Asia/Shanghai'
const at = (time: string) => DateTime.fromISO(`2026-11-${time}`, { zone: ZONE })
const visit = (from: string) => ({
  appointment: { window: { opensAt: at(from).toUTC(), closesAt: at(from).plus({ hours: 2 }).toUTC() } },
})

describe('the visit that an installer means who names none', () => {
  it.each([
    // now, the visits, whether tomorrow is said, which is meant
    ['23T10:00', ['23T14:00'], false, 0, 'today’s'],
    ['23T07:00', ['23T22:00'], false, 0, 'today’s, however late'],
    ['23T10:00', ['23T09:00'], false, 0, 'the one that has begun'],
    ['23T10:00', ['23T14:00', '23T18:01'], false, 0, 'the next one, where the other is more than four hours later'],
    ['23T10:00', ['23T14:00', '23T18:00'], false, undefined, 'neither of two within four hours'],
    ['23T10:00', ['23T14:00', '23T18:00'], true, undefined, 'neither of two, whatever day is said'],
    ['23T22:00', ['24T09:59'], false, 0, 'tomorrow’s that opens within twelve hours'],
    ['23T22:00', ['24T10:00'], false, undefined, 'none of tomorrow that opens in twelve hours or later'],
    ['23T10:00', ['24T09:00'], false, undefined, 'none of tomorrow in the morning before'],
    ['23T10:00', ['24T09:00'], true, 0, 'tomorrow’s, where tomorrow is said'],
    ['23T10:00', [], true, undefined, 'none, where there is none'],
  ] as const)('at %s of %j, tomorrow said %s: %s, %s', (now, windows, isTomorrowSaid, meant, _which) => {
    const visits = windows.map(visit)
    expect(visitAtHand(visits, { now: at(now), isTomorrowSaid })).toBe(meant === undefined ? undefined : visits[meant])
  })

  it('is told by the day of the zone where the work is', () => {
    const now = DateTime.fromISO('2026-11-23T07:00', { zone: 'America/New_York' })
    const late = [{ appointment: { window: { opensAt: now.plus({ hours: 16 }), closesAt: now.plus({ hours: 18 }) } } }]
    expect(visitAtHand(late, { now, isTomorrowSaid: false })).toBe(late[0])
    expect(visitAtHand(late, { now: now.setZone(ZONE), isTomorrowSaid: false })).toBeUndefined()
  })
})

describe('the visit that 出发 and 到了 mean where none is named', () => {
  const [eight, half, afternoon] = [visit('24T08:00'), visit('24T10:30'), visit('24T14:00')]

  it('is the only one that its installer was reminded of, an hour before it', () => {
    expect(visitRemindedOf([eight, half, afternoon], at('24T07:00'))).toBe(eight)
    expect(visitRemindedOf([eight, half, afternoon], at('24T06:59'))).toBeUndefined()
    expect(visitRemindedOf([eight, half, afternoon], at('24T09:30')), 'two may be meant').toBeUndefined()
    expect(visitRemindedOf([{ ...eight, arrivedAt: at('24T08:05') }], at('24T08:10'))).toBeUndefined()
  })

  it('is the only one that they have set out to, while no other has begun', () => {
    const onTheWay = { ...eight, setOutAt: at('24T07:30') }
    expect(visitSetOutTo([onTheWay, half, afternoon], at('24T08:05'))).toBe(onTheWay)
    expect(visitSetOutTo([onTheWay, half], at('24T10:30')), 'the other has begun').toBeUndefined()
    expect(visitSetOutTo([onTheWay, { ...half, setOutAt: at('24T07:40') }], at('24T08:05'))).toBeUndefined()
    expect(visitSetOutTo([eight, half], at('24T08:05'))).toBeUndefined()
  })

  it('is the one reached last, where 到了 is said again at the second of two that are open', () => {
    const [first, second] = [
      { ...eight, arrivedAt: at('24T08:05') },
      { ...afternoon, arrivedAt: at('24T14:03') },
    ]
    expect(visitSetOutTo([first, second], at('24T14:05'))).toBe(second)
    expect(visitSetOutTo([second, first], at('24T14:05'))).toBe(second)
    expect(visitSetOutTo([first, half], at('24T14:05')), 'one of them is not reached').toBeUndefined()
  })
})
