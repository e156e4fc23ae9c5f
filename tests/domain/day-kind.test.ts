import { DateTime } from 'luxon'
import { LegalHoliday } from 'tyme4ts'
import { describe, expect, it } from 'vitest'
import { localDays } from '#src/domain/appointments/local-days.ts'
import { wishedDays } from '#src/domain/appointments/wished-days.ts'
import { dayKind, isWorkday, unknownYearNear } from '#src/domain/calendar/day-kind.ts'

const CHINA = 'Asia/Shanghai'
const DAYS_OF_2026 = localDays('2026-01-01', 365).map(({ on }) => on)

describe('the working days of a year', () => {
  it('are those of the published notice, as another source has them too', () => {
    const legal = (on: string) => {
      const { year, month, day } = DateTime.fromISO(on)
      const holiday = LegalHoliday.fromYmd(year, month, day)
      return holiday ? (holiday.isWork() ? 'makeup_workday' : 'holiday') : undefined
    }
    const named = (on: string) => {
      const kind = dayKind(on, CHINA)
      return kind === 'holiday' || kind === 'makeup_workday' ? kind : undefined
    }
    expect(DAYS_OF_2026.map(named)).toEqual(DAYS_OF_2026.map(legal))
  })

  it.each([
    ['2026-10-01', 'holiday'],
    ['2026-10-10', 'makeup_workday'],
    ['2026-11-23', 'workday'],
    ['2026-11-28', 'restday'],
    ['2027-01-01', 'unknown_year'],
  ])('%s is a %s', (on, kind) => expect(dayKind(on, CHINA)).toBe(kind))

  it('are Monday to Friday where the year or the country is not known', () => {
    expect(isWorkday('2027-01-01', CHINA)).toBe(true)
    expect(isWorkday('2027-01-02', CHINA)).toBe(false)
    expect(dayKind('2026-10-01', 'Europe/London')).toBe('unknown_year')
    expect(isWorkday('2026-10-01', 'Europe/London')).toBe(true)
  })

  it('are missed by the operator before the year begins', () => {
    const near = (on: string, zone: string) => unknownYearNear(DateTime.fromISO(`${on}T12:00`, { zone }), zone)
    expect(near('2026-10-20', CHINA)).toBeUndefined()
    expect(near('2026-11-26', CHINA)).toBe(2027)
    expect(near('2026-11-26', 'Europe/London')).toBeUndefined()
  })
})

describe('a wish for working days', () => {
  const wish = {
    dates: ['2026-09-29/..'],
    weekdays: [1, 2, 3, 4, 5],
    start: '18:00',
    end: null,
    constraint: 'after',
  } as const
  const wished = (zone: string) => {
    const days = wishedDays(wish, localDays('2026-09-29', 14), zone)
    return typeof days === 'string' ? days : days.map(({ on }) => on.slice(5))
  }

  it('leaves out the holidays and takes the swapped Saturday', () => {
    expect(wished(CHINA)).toEqual(['09-29', '09-30', '10-08', '10-09', '10-10', '10-12'])
  })

  it('means Monday to Friday elsewhere', () => {
    expect(wished('Europe/London')).toHaveLength(10)
  })

  it('is another than a wish for single weekdays', () => {
    const fridays = wishedDays({ ...wish, weekdays: [5] }, localDays('2026-09-29', 14), CHINA)
    expect(typeof fridays !== 'string' && fridays.map(({ on }) => on.slice(5))).toEqual(['10-02', '10-09'])
  })
})
