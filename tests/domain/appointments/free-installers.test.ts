import { describe, expect, it } from 'vitest'
import { findOffer } from '#src/domain/appointments/find-offer.ts'
import { freeInstallers } from '#src/domain/appointments/free-installers.ts'
import { anAppointment } from '../../contracts/small-district.ts'
import { aDiary, aSearch, at, wish } from './a-search.ts'

const window = (from: string, to: string) => ({ opensAt: at(`2026-11-24T${from}`), closesAt: at(`2026-11-24T${to}`) })

describe('the installers who could keep a window', () => {
  it('come in a fair order: the least taken that day first, then by id', () => {
    const diaries = [
      aDiary({ id: 'ins_1' }, ['2026-11-24 08:00-11:00']),
      aDiary({ id: 'ins_3' }, ['2026-11-23 08:00-20:00', '2026-11-24 08:00-09:00']),
      aDiary({ id: 'ins_2' }, ['2026-11-24 09:00-10:00']),
    ]
    expect(freeInstallers(aSearch({ diaries }), window('14:00', '16:00'))).toEqual(['ins_2', 'ins_3', 'ins_1'])
  })

  it.each([
    ['ends, with the way there, as the next begins', ['2026-11-24 16:00-17:00'], true],
    ['would be on the way when the next begins', ['2026-11-24 15:59-17:00'], false],
    ['begins as the last is done', ['2026-11-24 13:00-14:00'], true],
    ['begins while the last is being done', ['2026-11-24 13:00-14:01'], false],
  ])('are those whose visit %s', (_, taken, isFree) => {
    const search = aSearch({ diaries: [aDiary({}, taken)] })
    expect(freeInstallers(search, window('14:00', '14:30'))).toEqual(isFree ? ['ins_1'] : [])
  })

  it.each([
    ['exactly at the end of the part', '10:30', '11:00', true],
    ['a minute after it', '10:31', '11:01', false],
    ['at the beginning of a part', '14:00', '14:30', true],
    ['a minute before it', '13:59', '14:29', false],
  ])('have promise and work in one part of the shift: %s', (_, from, to, isFree) => {
    expect(freeInstallers(aSearch(), window(from, to))).toEqual(isFree ? ['ins_1'] : [])
  })

  it('may travel past the end of the shift', () => {
    expect(freeInstallers(aSearch(), window('18:30', '19:00'))).toEqual(['ins_1'])
  })

  it('work on the days of their shift alone', () => {
    expect(freeInstallers(aSearch({ diaries: [aDiary({ days: [1, 3] })] }), window('14:00', '14:30'))).toEqual([])
  })
})

describe('a visit that is being moved', () => {
  const own = anAppointment({ window: window('14:00', '14:30') })
  // Its own time is left out of the diaries.
  const diaries = [aDiary({ id: 'ins_1' }), aDiary({ id: 'ins_2' })]

  it('may use its own installer’s time, and that installer is asked first', () => {
    const search = aSearch({ diaries, moving: own })
    expect(freeInstallers(search, window('14:30', '15:00'))).toEqual(['ins_1', 'ins_2'])
    expect(findOffer([wish('2026-11-24', 'at 14:30')], { ...search, diaries: diaries.slice(0, 1) }).kind).toBe('free')
  })
})
