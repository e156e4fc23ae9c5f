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
    ['周六，不要周日', '11-28 any'],
    ['周六上午来，不是周日', '11-28 08:00–12:00'],
    ['周六，不，周日', '11-29 any'],
    ['九点来，不要九点半', '- @09:00'],
    ['是不是明天来', '11-24 any'],
    ['next Tuesday not this one', '12-01 any'],
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

describe('days of the week named within a longer stretch', () => {
  it.each([
    ['12月5号以后的周末', '12-06/.. w67 any'],
    ['这个月下旬的工作日', '11-21/11-30 w12345 any'],
    ['下周周末', '11-30/12-06 w67 any'],
    ['mid December, weekdays', '12-11/12-20 w12345 any'],
    ['12月中旬，工作日上午', '12-11/12-20 w12345 08:00–12:00'],
    ['这个月底，工作日', '11-26/11-30 w12345 any'],
    ['next month on weekends', '12-01/12-31 w67 any'],
  ])('are those of the stretch: %s', (phrase, windows) => expect(written(phrase)).toBe(windows))
})

describe('the hour at which somebody comes home or stops work', () => {
  it.each([
    ['我六点才下班', 'none'],
    ['我晚上八点才到家', 'none'],
    ['晚上七点以后我才到家', '- >19:00'],
    ['明天六点半到家以后', '11-24 >18:30'],
    ['周六下午我到家，来吧', '11-28 12:00–18:00'],
  ])('is no wish by itself: %s', (phrase, windows) => expect(written(phrase)).toBe(windows))
})

describe('a holiday that is over, and hours taken out of days', () => {
  it.each([
    ['过完元旦', '2027-01-02/.. any'],
    ['明后两天除了中午', '11-24 11-25 <11:00 + 11-24 11-25 >13:00'],
    ['noonish', '- ~12:00'],
  ])('%s', (phrase, windows) => expect(written(phrase)).toBe(windows))
})

describe('words that a neighbour gives their meaning', () => {
  it.each([
    ['下个星期三或者四', '12-02 12-03 any'],
    ['周三或者四点', '11-25 @16:00'],
    ['推后到下周四', '12-03 any'],
    ['一天都没网了', 'none'],
    ['周六整天没人', '11-23/.. w123457 any'],
  ])('%s', (phrase, windows) => expect(written(phrase)).toBe(windows))
})

describe('days of one month from one to another', () => {
  it.each([
    ['10-12 December', '12-10/12-12 any'],
    ['Dec 10th to 12th', '12-10/12-12 any'],
    ['the 10th to the 12th of December', '12-10/12-12 any'],
    ['Dec 5 10-12', '12-05 10:00–12:00'],
    ['30-31 november', 'none'],
  ])('are all between: %s', (phrase, windows) => expect(written(phrase)).toBe(windows))
})

describe('English that binds a time to what was said before', () => {
  it.each([
    ["I'm at work till 5 tomorrow, so after that", '11-24 >17:00'],
    ['on or after the 10th', '12-10/.. any'],
    ['on or before Friday', '11-23/11-27 any'],
    ['not tuesday pls, wed n thurs ok', '11-25 11-26 any'],
    ['I live on 5th floor', 'none'],
  ])('%s', (phrase, windows) => expect(written(phrase)).toBe(windows))
})
