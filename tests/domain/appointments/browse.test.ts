import { describe, expect, it } from 'vitest'
import { browse } from '#src/domain/appointments/browse.ts'
import { aDiary, aSearch, at, said } from './a-search.ts'

describe('a list of what is free', () => {
  it('has the earliest of each morning, afternoon and evening, four at most', () => {
    expect(browse(aSearch(), '2026-11-23').map((one) => said(one))).toEqual([
      '2026-11-23 14:00-16:00',
      '2026-11-23 17:00-19:00',
      '2026-11-24 08:00-10:00',
      '2026-11-24 14:00-16:00',
    ])
  })

  it('begins with the day that is asked for, and today when that is over', () => {
    expect(said(browse(aSearch(), '2026-11-28')[0] as never)).toBe('2026-11-28 08:00-10:00')
    expect(browse(aSearch(), '2026-01-01')).toEqual(browse(aSearch(), '2026-11-23'))
  })

  it('has no two that overlap', () => {
    const search = aSearch({ diaries: [aDiary({ shift: [{ from: '11:30', to: '20:00' }] })] })
    expect(
      browse(search, '2026-11-24')
        .slice(0, 2)
        .map((one) => said(one)),
    ).toEqual(['2026-11-24 11:30-13:30', '2026-11-24 13:30-15:30'])
  })

  it('has nothing of days that are out of the question', () => {
    const [first] = browse(aSearch(), '2026-11-23', undefined, (on) => on < '2026-11-25')
    expect(first && said(first)).toBe('2026-11-25 08:00-10:00')
  })

  it('is empty when nobody is free within the horizon', () => {
    expect(browse(aSearch({ diaries: [] }), '2026-11-23')).toEqual([])
    expect(browse(aSearch({ now: at('2026-11-23T10:00') }), '2026-12-21')).toEqual([])
  })
})
