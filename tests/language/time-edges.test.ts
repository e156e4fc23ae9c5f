import { describe, expect, it } from 'vitest'
import { MONDAY_AT_TEN, written } from './written-window.ts'

describe('a day that no calendar has', () => {
  it.each(['feb 30', '30 feb', '2026-13-01', '31/11', 'the 31st of november', '11月31号', '2026年2月29日'])(
    'is no time, nor is a part of it: %s',
    (phrase) => expect(written(phrase)).toBe('none'),
  )
})

describe('a range that falls', () => {
  it.each([
    ['下周三到下周一', '12-02/12-07 any'],
    ['20号到10号', '12-20/2027-01-10 any'],
    ['22:00-02:00', '- 22:00–23:59'],
    ['12月5日到12月1日', 'none'],
  ])('runs on to the next such day or the end of its night, or is none: %s', (phrase, windows) =>
    expect(written(phrase)).toBe(windows),
  )
})

describe('the same day of another month or year', () => {
  it.each([
    ['下个月今天', '12-23 any'],
    ['明年今天', '2027-11-23 any'],
  ])('is counted by the calendar: %s', (phrase, windows) => expect(written(phrase)).toBe(windows))

  it('is the last one where that month is shorter', () =>
    expect(written('a month ago', MONDAY_AT_TEN.set({ month: 12, day: 31 }))).toBe('11-30 any'))
})

describe('a denial', () => {
  it.each([
    ['明天也不是不行', '11-24 any'],
    ['不是明天是后天', '11-25 any'],
    ['不是周六，是周日下午', '11-29 12:00–18:00'],
    ['是不是明天来', '11-24 any'],
  ])('that denies nothing of what it names or corrects it leaves what is meant: %s', (phrase, windows) =>
    expect(written(phrase)).toBe(windows),
  )
})

describe('hours of one day taken out of a week', () => {
  it.each([
    ['下周除了周二上午都行', '11-30/12-06 x 12-01 any + 12-01 >12:00'],
    ['下周除了周三晚上都可以', '11-30/12-06 x 12-02 any + 12-02 <18:00'],
    ['下周除了周二都行', '11-30/12-06 x 12-01 any'],
  ])('leave its other hours and the other days: %s', (phrase, windows) => expect(written(phrase)).toBe(windows))
})
