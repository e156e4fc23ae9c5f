import { describe, expect, it } from 'vitest'
import { findOffer, lastOffers } from '#src/domain/appointments/find-offer.ts'
import type { Offer } from '#src/domain/appointments/offer.ts'
import type { VisitSearch } from '#src/domain/appointments/visit-search.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import { aDiary, aSearch, at, said, wish } from './a-search.ts'

const offer = (wished: VisitWish | readonly VisitWish[], search: Partial<VisitSearch> = {}): Offer =>
  findOffer([wished].flat() as VisitWish[], aSearch(search))

/** The window that is offered, or why none is. */
const heard = (found: Offer): string => (found.kind === 'free' ? said(found.window) : found.kind)

const nearest = (found: Offer) =>
  'before' in found
    ? {
        kind: found.kind,
        before: found.before.map((one) => said(one)),
        within: found.within.map((one) => said(one)),
        after: found.after.map((one) => said(one)),
      }
    : { kind: found.kind }

const TOMORROW = '2026-11-24'

describe('an offer to a customer who names a time', () => {
  it.each([
    ['a point promises half an hour from it', 'at 14:00', '14:00-14:30'],
    ['a point beside the raster is honoured as it was said', 'at 15:10', '15:10-15:40'],
    ['“around” is a point', 'around 09:00', '09:00-09:30'],
    ['a range of two hours is that very range', '14:30-16:30', '14:30-16:30'],
    ['a shorter range is that very range', '09:15-10:00', '09:15-10:00'],
    ['a longer range is the earliest two hours in it', '14:00-18:00', '14:00-16:00'],
    ['a range that begins beside the raster is entered at the next half hour', '14:10-18:00', '14:30-16:30'],
    ['“after” is the earliest two hours from then on', 'after 15:00', '15:00-17:00'],
    ['“before” is the earliest two hours that close by then', 'before 10:00', '08:00-10:00'],
    ['a day alone is the earliest two hours of it', 'any', '08:00-10:00'],
    ['as soon as possible is the earliest two hours', 'asap', '08:00-10:00'],
    ['a range that does not rise is its beginning', '15:00-15:00', '15:00-15:30'],
  ])('%s', (_, time, window) => {
    const found = offer(wish(TOMORROW, time))
    expect(heard(found)).toBe(`${TOMORROW} ${window}`)
    expect(found).toMatchObject({ dayChosen: false })
  })

  it('before we begin has what is free of that day for its nearest, and nothing of the day before', () => {
    const { before, after = [] } = nearest(offer(wish(TOMORROW, 'before 08:00')))
    expect(before).toEqual([])
    expect(after.length).toBeGreaterThan(0)
    expect(after.every((window) => window.startsWith(TOMORROW))).toBe(true)
  })

  it('is refused before a time at which no two hours close', () => {
    expect(heard(offer(wish(TOMORROW, 'before 09:30')))).toBe('outside_hours')
  })
})

describe('an offer to a customer who leaves the day open', () => {
  it('is for the first day on which the time is free, and says that the day is ours', () => {
    const diaries = [aDiary({}, ['2026-11-23 14:00-20:00', '2026-11-24 15:00-17:00'])]
    const found = offer(wish(null, 'at 16:00'), { diaries })
    expect(heard(found)).toBe('2026-11-25 16:00-16:30')
    expect(found).toMatchObject({ dayChosen: true })
  })

  it('is for today when the time can still be kept today', () => {
    expect(heard(offer(wish(null, 'at 16:00')))).toBe('2026-11-23 16:00-16:30')
  })

  it('is for tomorrow when the time of today is over', () => {
    expect(heard(offer(wish(null, 'at 09:00')))).toBe('2026-11-24 09:00-09:30')
  })

  it('is the earliest of all when nothing was said', () => {
    const found = findOffer([], aSearch())
    expect(heard(found)).toBe('2026-11-23 14:00-16:00')
    expect(found).toMatchObject({ dayChosen: true })
  })

  it('is for the first of the weekdays that were named, which is the customer’s own choice of day', () => {
    const found = offer(wish(null, 'at 09:00', { weekdays: [3, 6] }))
    expect(heard(found)).toBe('2026-11-25 09:00-09:30')
    expect(found).toMatchObject({ dayChosen: false })
  })
})

describe('an offer to a customer who wants it as soon as possible', () => {
  const soon = wish(null, 'asap')
  const untilFive = [aDiary({}, ['2026-11-23 14:00-17:00'])]

  it('is the earliest two hours where nothing opens before them', () => {
    expect(heard(offer(soon))).toBe('2026-11-23 14:00-16:00')
    expect(heard(offer(soon, { diaries: untilFive }))).toBe('2026-11-23 17:00-19:00')
  })

  it.each([
    ['an hour and a half', '2026-11-23 14:00-17:30', '2026-11-23 17:30-19:00'],
    ['half an hour', '2026-11-23 14:00-18:30', '2026-11-23 18:30-19:00'],
  ])('is %s where that opens before two hours do', (_, taken, window) => {
    expect(heard(offer(soon, { diaries: [aDiary({}, [taken])] }))).toBe(window)
  })

  it('takes a short time today of one installer before two hours tomorrow of another', () => {
    const [busy, off] = [aDiary({}, ['2026-11-23 14:00-18:30']), aDiary({ id: 'ins_2', days: [2] })]
    expect(heard(offer(soon, { diaries: [off, busy] }))).toBe('2026-11-23 18:30-19:00')
  })

  it('is no shorter than it was for whoever says “any time”', () => {
    const diaries = [aDiary({}, ['2026-11-23 14:00-17:30'])]
    expect(heard(offer(wish(null, 'any'), { diaries }))).toBe('2026-11-24 08:00-10:00')
  })
})

describe('an offer to a customer who names several days or times', () => {
  it('is for the earliest that fits', () => {
    const diaries = [aDiary({}, ['2026-11-25 08:00-20:00'])]
    expect(heard(offer(wish('2026-11-25,2026-11-27', 'at 09:00'), { diaries }))).toBe('2026-11-27 09:00-09:30')
    expect(heard(offer([wish('2026-11-28', 'at 09:00'), wish('2026-11-27', 'at 10:00')]))).toBe(
      '2026-11-27 10:00-10:30',
    )
  })

  it('counts intervals with both ends, open ends, weekdays and exceptions', () => {
    expect(heard(offer(wish('2026-11-25/2026-11-26')))).toBe('2026-11-25 08:00-10:00')
    expect(heard(offer(wish('2026-11-25/..', 'any', { weekdays: [1] })))).toBe('2026-11-30 08:00-10:00')
    expect(heard(offer(wish('2026-11-24/..', 'any', { except: ['2026-11-24', '2026-11-25/2026-11-26'] })))).toBe(
      '2026-11-27 08:00-10:00',
    )
  })
})

describe('an offer when the time is full', () => {
  const full = { diaries: [aDiary({}, ['2026-11-24 15:00-17:00'])] }

  it('names the nearest free windows on both sides, as long as the promise would have been', () => {
    // 14:00 would run into what is taken, 11:00 into the break of the shift.
    expect(nearest(offer(wish(TOMORROW, 'at 15:00'), full))).toEqual({
      kind: 'full',
      before: ['2026-11-24 10:30-11:00', '2026-11-24 10:00-10:30'],
      within: [],
      after: ['2026-11-24 17:00-17:30', '2026-11-24 17:30-18:00'],
    })
    expect(nearest(offer(wish(TOMORROW, '15:00-17:00'), full))).toMatchObject({
      before: ['2026-11-24 09:00-11:00'],
      after: ['2026-11-24 17:00-19:00'],
    })
  })

  it('keeps to the day that the customer named, where there is a choice on it', () => {
    const midday = nearest(offer(wish('2026-11-28', '11:00-13:00')))
    expect(midday).toMatchObject({
      before: ['2026-11-28 09:00-11:00'],
      after: ['2026-11-28 14:00-16:00', '2026-11-28 16:00-18:00'],
    })
    const fullButForOne = { diaries: [aDiary({}, ['2026-11-28 08:00-17:30'])] }
    expect(nearest(offer(wish('2026-11-28', '11:00-13:00'), fullButForOne))).toMatchObject({
      before: ['2026-11-27 17:00-19:00', '2026-11-27 15:00-17:00'],
      after: ['2026-11-29 08:00-10:00', '2026-11-29 14:00-16:00'],
    })
  })

  it('names half hours inside a wish that has no room for two hours', () => {
    expect(nearest(offer(wish(TOMORROW, '14:00-18:00'), full))).toMatchObject({
      kind: 'full',
      within: ['2026-11-24 17:00-17:30', '2026-11-24 17:30-18:00'],
      after: ['2026-11-24 17:00-19:00'],
    })
  })

  it('names the half hours that are left of an evening of which a part is taken', () => {
    const diaries = [aDiary({}, ['2026-11-24 16:00-18:15'])]
    expect(nearest(offer(wish(TOMORROW, 'after 18:00'), { diaries }))).toMatchObject({
      kind: 'full',
      within: ['2026-11-24 18:30-19:00'],
    })
    expect(heard(offer(wish(TOMORROW, 'after 18:00')))).toBe('2026-11-24 18:00-19:00')
  })

  it('says so when a break of everybody’s shift is in the way', () => {
    expect(heard(offer(wish(TOMORROW, 'at 13:00')))).toBe('full')
  })

  it('leaves a side empty where nothing is free', () => {
    const diaries = [aDiary({ days: [2] }, ['2026-11-24 08:00-20:00'])]
    expect(nearest(offer(wish(TOMORROW, 'at 09:00'), { diaries }))).toMatchObject({
      before: [],
      after: ['2026-12-01 08:00-08:30', '2026-12-01 08:30-09:00'],
    })
  })

  it('counts a full day as full even when another wish lies in the past', () => {
    expect(heard(offer([wish('2026-11-20', 'at 15:00'), wish(TOMORROW, 'at 15:00')], full))).toBe('full')
  })
})

describe('what can be had as late as possible', () => {
  const last = (wished: VisitWish, search: Partial<VisitSearch> = {}) =>
    lastOffers([wished], aSearch(search)).map((one) => said(one))

  it('is the last promise of each day, four days of them', () => {
    expect(last(wish(null, 'after 12:00'))).toEqual([
      '2026-11-23 17:00-19:00',
      '2026-11-24 17:00-19:00',
      '2026-11-25 17:00-19:00',
      '2026-11-26 17:00-19:00',
    ])
  })

  it('keeps to the day and to what is free of it', () => {
    const diaries = [aDiary({}, ['2026-11-27 17:30-20:00'])]
    expect(last(wish('2026-11-27', 'after 12:00'), { diaries })).toEqual(['2026-11-27 14:00-16:00'])
    expect(last(wish('2026-11-27', '18:00-22:00'))).toEqual(['2026-11-27 18:00-19:00'])
    expect(last(wish('2026-11-20', 'after 12:00'))).toEqual([])
  })
})

describe('the lead time', () => {
  it('allows an opening exactly at its end, and none a minute earlier', () => {
    expect(heard(offer(wish('2026-11-23', 'at 15:00'), { now: at('2026-11-23T14:00') }))).toBe('2026-11-23 15:00-15:30')
    expect(heard(offer(wish('2026-11-23', 'at 15:00'), { now: at('2026-11-23T14:01') }))).toBe('too_soon')
  })

  it('comes with what is free soonest after it', () => {
    expect(nearest(offer(wish('2026-11-23', 'at 10:30')))).toEqual({
      kind: 'too_soon',
      before: [],
      within: [],
      after: ['2026-11-23 14:00-14:30', '2026-11-23 14:30-15:00'],
    })
  })

  it('shortens a day that has begun', () => {
    expect(heard(offer(wish('2026-11-23'), { now: at('2026-11-23T15:20') }))).toBe('2026-11-23 16:30-18:30')
  })

  it('leaves nothing of a day that is nearly over', () => {
    expect(heard(offer(wish('2026-11-23'), { now: at('2026-11-23T16:00') }))).toBe('2026-11-23 17:00-19:00')
    expect(heard(offer(wish('2026-11-23'), { now: at('2026-11-23T16:01') }))).toBe('too_soon')
  })
})

describe('a time that is over', () => {
  it('is past from the minute after it, and past on a day gone by, with what is free next', () => {
    expect(heard(offer(wish('2026-11-23', 'at 10:00')))).toBe('too_soon')
    expect(heard(offer(wish('2026-11-23', 'at 09:59')))).toBe('past')
    expect(nearest(offer(wish('2026-11-20', 'at 15:00')))).toMatchObject({
      kind: 'past',
      before: [],
      after: ['2026-11-23 14:00-14:30', '2026-11-23 14:30-15:00'],
    })
  })

  it('is a range only once it has ended', () => {
    expect(heard(offer(wish('2026-11-23', '08:00-09:30')))).toBe('past')
    expect(heard(offer(wish('2026-11-23', '09:00-12:00')))).toBe('too_soon')
  })
})

describe('the horizon', () => {
  it('ends with its 28th day, today counted', () => {
    expect(heard(offer(wish('2026-12-20', 'at 09:00')))).toBe('2026-12-20 09:00-09:30')
    expect(offer(wish('2026-12-21', 'at 09:00'))).toMatchObject({ kind: 'too_far', lastOn: '2026-12-20' })
  })

  it('comes with the last that is free before it', () => {
    expect(nearest(offer(wish('2027-02-13/..')))).toMatchObject({
      before: ['2026-12-20 17:00-19:00', '2026-12-20 15:00-17:00'],
      after: [],
    })
  })

  it('keeps the part of an interval that lies within it', () => {
    expect(heard(offer(wish('2026-12-20/2026-12-31')))).toBe('2026-12-20 08:00-10:00')
  })

  it('begins with the customer’s own day, which may be another than the company’s', () => {
    const now = at('2026-11-23T20:00', 'America/New_York')
    const search = aSearch({ now, zone: 'America/New_York', shiftZone: 'America/New_York' })
    expect(findOffer([wish('2026-12-21')], search)).toMatchObject({ kind: 'too_far', lastOn: '2026-12-20' })
  })
})

describe('the service hours', () => {
  const longDays = { diaries: [aDiary({ shift: [{ from: '06:00', to: '23:00' }] })] }

  it('bind promise and work on both sides, exactly', () => {
    expect(heard(offer(wish(TOMORROW, 'at 08:00'), longDays))).toBe('2026-11-24 08:00-08:30')
    expect(heard(offer(wish(TOMORROW, 'at 07:59'), longDays))).toBe('outside_hours')
    expect(heard(offer(wish(TOMORROW, 'at 18:30'), longDays))).toBe('2026-11-24 18:30-19:00')
    expect(heard(offer(wish(TOMORROW, 'at 18:31'), longDays))).toBe('unfinished')
    expect(heard(offer(wish(TOMORROW, 'at 20:00'), longDays))).toBe('outside_hours')
  })

  it('depend on how long the work takes', () => {
    expect(heard(offer(wish(TOMORROW, 'at 17:30'), { ...longDays, kind: 'install' }))).toBe('2026-11-24 17:30-18:00')
    expect(heard(offer(wish(TOMORROW, 'at 17:31'), { ...longDays, kind: 'install' }))).toBe('unfinished')
  })

  it('leave an hour of an evening that has no room for two hours and the work', () => {
    const found = offer(wish(TOMORROW, '18:00-22:00'), longDays)
    expect(found.kind === 'free' && said(found.window)).toBe('2026-11-24 18:00-19:00')
  })

  it('leave nothing of an evening in which the work would not be done', () => {
    expect(nearest(offer(wish(TOMORROW, '19:30-22:00'), longDays))).toMatchObject({
      kind: 'unfinished',
      before: ['2026-11-24 17:00-19:00', '2026-11-24 15:00-17:00'],
    })
  })

  it('are those of the customer’s day, while the shift is the company’s', () => {
    // Urumqi clocks are two hours behind: 08:00 there is 10:00 in the company's zone.
    const search = aSearch({ zone: 'Asia/Urumqi', diaries: [aDiary({ shift: [{ from: '08:00', to: '20:00' }] })] })
    const found = findOffer([wish(TOMORROW)], search)
    expect(found.kind === 'free' && said(found.window, 'Asia/Urumqi')).toBe('2026-11-24 08:00-10:00')
    const late = findOffer([wish(TOMORROW, 'at 16:30')], search)
    expect(late.kind === 'free' && said(late.window, 'Asia/Shanghai')).toBe('2026-11-24 18:30-19:00')
    expect(findOffer([wish(TOMORROW, 'at 16:31')], search).kind).toBe('full')
  })
})

describe('what is nearest to a wish of several days', () => {
  const today = ['2026-11-23 08:00-20:00']

  it('is what lies nearest to any of them, and not to the first alone', () => {
    const evenings = wish('2026-11-23/..', '18:00-22:00', { weekdays: [1, 2, 3, 4, 5] })
    expect(nearest(offer(evenings, { kind: 'install', diaries: [aDiary({}, today)] }))).toEqual({
      kind: 'unfinished',
      before: ['2026-11-24 16:00-18:00', '2026-11-25 16:00-18:00'],
      within: [],
      after: ['2026-11-24 08:00-10:00', '2026-11-25 08:00-10:00'],
    })
  })

  it('is named once where it lies beside two of them', () => {
    const taken = ['2026-11-24 14:00-15:30', '2026-11-24 15:30-17:00', '2026-11-24 17:00-20:00']
    const found = offer([wish(TOMORROW, 'at 14:30'), wish(TOMORROW, 'at 16:00')], { diaries: [aDiary({}, taken)] })
    const { before = [], after = [] } = nearest(found)
    expect(new Set([...before, ...after]).size).toBe(before.length + after.length)
  })
})

describe('a zone whose full hours are not those of UTC', () => {
  it('has its windows on its own half hours', () => {
    const zone = 'Asia/Kathmandu'
    const search = aSearch({ zone, shiftZone: zone, diaries: [aDiary({}, ['2026-11-24 08:00-08:40'], zone)] })
    const found = findOffer([wish(TOMORROW)], search)
    expect(found.kind === 'free' && said(found.window, zone)).toBe('2026-11-24 09:00-11:00')
  })
})

describe('when nobody is qualified', () => {
  it('says so whatever was wished', () => {
    expect(offer(wish('2026-11-20'), { diaries: [] })).toEqual({ kind: 'nobody' })
  })
})

describe.each([
  ['America/New_York', '2026-11-01'],
  ['America/New_York', '2027-03-14'],
  ['Europe/London', '2026-10-25'],
  ['Europe/London', '2027-03-28'],
])('a day on which the clocks of %s change (%s)', (zone, on) => {
  it.each(['09:00', '14:00'])('promises %s as the clock on the wall shows it', (time) => {
    const now = at(`${on}T00:00`, zone).minus({ days: 3 })
    const search = aSearch({ zone, shiftZone: zone, now, diaries: [aDiary()] })
    const found = findOffer([wish(on, `at ${time}`)], search)
    const end = time.replace(':00', ':30')
    expect(found.kind === 'free' && said(found.window, zone)).toBe(`${on} ${time}-${end}`)
    const earlier = findOffer([wish(on, 'at 07:30')], search)
    expect(earlier.kind).toBe('outside_hours')
  })

  it('has its first two hours at eight', () => {
    const now = at(`${on}T00:00`, zone).minus({ days: 3 })
    const found = findOffer([wish(on)], aSearch({ zone, shiftZone: zone, now }))
    expect(found.kind === 'free' && said(found.window, zone)).toBe(`${on} 08:00-10:00`)
  })
})
