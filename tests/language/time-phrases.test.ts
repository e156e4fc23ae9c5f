import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { datesOf } from '#src/language/time/time-wish.ts'
import { written } from './written-window.ts'

describe('a time said in Chinese', () => {
  it.each([
    ['明儿下午三四点吧', '11-24 15:00–16:00'],
    ['后儿头晌', '11-25 08:00–12:00'],
    ['听日下昼三点得唔得', '11-24 @15:00'],
    ['明日下晝三點', '11-24 @15:00'],
    ['明儿后晌俺在家', '11-24 12:00–18:00'],
    ['除了周三都行', '11-23/.. w124567 any'],
    ['除了周二和周四', '11-23/.. w13567 any'],
    ['下周除了周三都行', '11-30/12-06 x 12-02 any'],
    ['下下周一上午或者周五晚上', '12-07 08:00–12:00 + 12-11 18:00–22:00'],
    ['12月第一个周六', '12-05 any'],
    ['两周之后的周三', '12-09 any'],
    ['1月5号、7号', '2027-01-05 2027-01-07 any'],
    ['三四号吧', '12-03 12-04 any'],
    ['四五天以后', '11-27/11-28 any'],
    ['最早也要十点以后', '- >10:00'],
    ['周三四点', '11-25 @16:00'],
    ['周四五点', '11-26 @17:00'],
    ['上午十来点', '- ~10:00'],
    ['11月31号', 'none'],
    ['五一路12号', 'none'],
    ['周三下午在家，其他时间要上班', '11-25 12:00–18:00'],
    ['中午十二点到一点休息，其他时间都行', '- <12:00 + - >13:00'],
  ])('%s', (phrase, meaning) => {
    expect(written(phrase)).toBe(meaning)
  })
})

describe('a time said in English', () => {
  it.each([
    ['wensday arvo', '11-25 12:00–18:00'],
    ['tmrw mornin', '11-24 08:00–12:00'],
    ['before noon on the 3rd, not the weekend', '12-03 <12:00'],
    ['the Monday after next', '12-07 any'],
    ['a week on Friday', '12-04 any'],
    ['the day before Christmas', '12-24 any'],
    ['half four', '- @16:30'],
    ['ten past three', '- @15:10'],
    ['between half nine and eleven', '- 09:30–11:00'],
    ['December 10 or 11', '12-10 12-11 any'],
    ['any day next week apart from Tuesday', '11-30/12-06 x 12-01 any'],
    ['Thursday before 11 or after 4', '11-26 <11:00 + 11-26 >16:00'],
    ['not tomorrow, the day after', '11-25 any'],
    ["I can't do mornings this week, afternoons only", '11-23/11-29 12:00–18:00'],
    ['I get home at 6, so anytime after that', '- >18:00'],
    ['does 11 work?', '- @11:00'],
    ['next周三下午', '12-02 12:00–18:00'],
  ])('%s', (phrase, meaning) => {
    expect(written(phrase)).toBe(meaning)
  })
})

describe('a message that only tells something', () => {
  it.each([
    '你们师傅说好周三来的，结果没来',
    '我从上周一等到现在',
    '一到晚上就卡得不行',
    '我的合约12月31号到期',
    '约的两点，现在都三点半了',
    '今天的师傅态度很好',
    '你们周末上班吗',
    'I was told someone would come on Tuesday',
    'wifi drops every evening around 8',
    'my bill is due on the 5th',
    'number 2 please',
    'see you tomorrow',
    '13812345678',
    '',
  ])('offers no time: %s', (message) => {
    expect(written(message)).toBe('none')
  })
})

describe('a window', () => {
  it('names its days within a search, weekdays kept and exceptions taken away', () => {
    const window = {
      dates: ['2026-11-23/..'],
      weekdays: [1, 3],
      except: ['2026-11-25'],
      start: null,
      end: null,
    } as const
    const days = datesOf(
      { ...window, constraint: 'any', dates: [...window.dates], weekdays: [1, 3], except: ['2026-11-25'] },
      '2026-11-23',
      '2026-12-03',
    )
    expect(days).toEqual(['2026-11-23', '2026-11-30', '2026-12-02'])
  })

  it('without a day fits any', () => {
    expect(datesOf({ dates: null, start: '09:00', end: null, constraint: 'at' }, '2026-11-23', '2026-12-03')).toBeNull()
  })
})

describe('the instant of the message', () => {
  it('is taken in the zone of the customer', () => {
    const lateInLondon = DateTime.fromISO('2026-11-23T23:30Z').setZone('Asia/Shanghai')
    expect(written('明天', lateInLondon)).toBe('11-25 any')
  })

  it.each([
    ['2026-12-31T09:00', '明天', '2027-01-01 any'],
    ['2028-02-28T09:00', '明天', '2028-02-29 any'],
    ['2027-01-05T09:00', '12月20号', '12-20 any'],
    ['2027-01-31T09:00', '30号', '2027-03-30 any'],
    ['2026-11-30T09:00', '月底', '11-26/11-30 any'],
    ['2026-11-29T09:00', '下周一', '11-30 any'],
    ['2026-11-29T09:00', '周末', '11-28/11-29 any'],
    ['2026-11-23T23:30', '一小时后', '11-24 @00:30'],
  ])('on %s %s is %s', (ref, phrase, meaning) => {
    expect(written(phrase, DateTime.fromISO(ref, { zone: 'Asia/Shanghai' }))).toBe(meaning)
  })
})
