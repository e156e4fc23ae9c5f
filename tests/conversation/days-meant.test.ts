import { describe, expect, it } from 'vitest'
import { inMeantWeek } from '#dialogs/visit-time/in-meant-week.ts'
import { daysLeft, leavesOthers } from '#dialogs/visit-time/left-days.ts'
import { keepWish } from '#dialogs/visit-time/visit-time.ts'

const TODAY_ON = '2026-11-24'
const wished = (words: string, date: string) =>
  keepWish([{ dates: [date], start: null, end: null, constraint: 'any' }], words)
const daysOf = (words: string, date: string, before: string | undefined, meantOn: string | undefined) =>
  inMeantWeek(
    wished(words, date),
    before === undefined ? undefined : wished(before, meantOn ?? date),
    meantOn,
    TODAY_ON,
  ).wishes[0]?.dates

describe('a weekday said bare', () => {
  it('stays in the week that was meant', () =>
    expect(daysOf('weds i think', '2026-11-25', 'umm next tues or weds', '2026-12-01')).toEqual(['2026-12-02']))

  it('stays in the week of a visit that is agreed for a later one', () =>
    expect(daysOf('eh thurs can? same time lah', '2026-11-26', undefined, '2026-12-02')).toEqual(['2026-12-03']))

  it('is the next one where the week that was meant is the coming one', () =>
    expect(daysOf('friday', '2026-11-27', 'saturday', '2026-11-28')).toEqual(['2026-11-27']))

  it('is the next one where it is to be brought forward', () =>
    expect(daysOf('prepone it to friday', '2026-11-27', undefined, '2026-12-02')).toEqual(['2026-11-27']))

  it('is what it says where it names its week', () =>
    expect(daysOf('this thursday', '2026-11-26', undefined, '2026-12-02')).toEqual(['2026-11-26']))
})

describe('days that were refused', () => {
  const notFriday = { dates: ['2026-11-24/..'], weekdays: [1, 2, 3, 4, 6, 7] }
  const notToday = { dates: ['2026-11-24/..'], except: ['2026-11-24'] }

  it('are all left out, one after the other', () =>
    expect(daysLeft(notFriday, notToday)).toEqual({ ...notFriday, except: ['2026-11-24'] }))

  it.each([
    [notFriday, true],
    [notToday, true],
    [{ dates: ['2026-11-27/..'] }, false],
    [{ dates: ['2026-11-27'] }, false],
    [{ dates: ['2026-11-24/..'], weekdays: [6, 7] }, false],
  ])('leave the others open: %j', (days, isOpen) => expect(leavesOthers(days)).toBe(isOpen))
})
