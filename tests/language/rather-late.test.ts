import { describe, expect, it } from 'vitest'
import { readThan } from '#src/language/answers/about-the-time.ts'
import { besidesShift, hourTold, ratherLate } from '#src/language/answers/rather-late.ts'
import { refusesTheseDays } from '#src/language/answers/refuses-these-days.ts'
import { written } from './written-window.ts'

describe('how late a visit may be', () => {
  it.each([
    'late as poss',
    'as late as you can',
    'friday as late as possible',
    'the later the better',
    'whats the latest you can do',
    '越晚越好',
    '周五尽量晚',
    '能多晚就多晚',
    '最晚能约到几点',
    'not early, as late as you can',
    '尽量往后排',
  ])('is as late as can be in “%s”', (text) => expect(ratherLate(text)).toBe('latest'))

  it.each([
    'JUST NOT EARLY',
    'not too early pls',
    'nothing early',
    "don't send him early",
    '别太早就行',
    '不要太早',
    '周六，别来太早',
    '早上起不来',
  ])('is only not early in “%s”', (text) => expect(ratherLate(text)).toBe('not_early'))

  it.each([
    '太早了',
    '太晚了',
    '晚一点',
    '最好晚上',
    '别早于三点',
    '不早了',
    'too late',
    'by 5 at the latest',
    'no later than noon',
    'not early december',
    'sooner or later',
    '越早越好',
    '不要最晚的',
    '别给我安排最晚的',
    'not the latest slot',
    'not as late as possible',
    'anything but the last slot of the day',
    "that's not early enough",
  ])('is not said in “%s”', (text) => expect(ratherLate(text)).toBeUndefined())

  it.each([
    ...['not too early', 'not too late pls', '别太早', '不算太晚', '有点早，不过可以'],
    ...["that's a bit early but fine", '8 is quite early but works'],
  ])('“%s” finds nothing too early or too late', (text) => {
    expect(readThan(text)).toBeUndefined()
  })
})

describe('the end of a shift', () => {
  it.each([
    'after my shift',
    'when my shift ends',
    'once im off shift',
    '等我下了夜班',
    '早班结束以后',
    'after my night shift',
  ])('is an hour that only they know: %s', (text) => expect(besidesShift(text)).toBeDefined())

  it('leaves the day that is named with it', () => {
    expect(written(besidesShift('after my shift on thursday') ?? '')).toBe('11-26 any')
  })

  it.each(['after work', '下班以后', 'my shift is horrible', '我上夜班'])('is not said in “%s”', (text) => {
    expect(besidesShift(text)).toBeUndefined()
  })

  it.each([
    ['it ends at 5', '5'],
    ['5.30pm', '5.30pm'],
    ['half five', 'half five'],
    ['下午四点半下班', '下午四点半'],
    ['dunno yet', undefined],
  ] as const)('is told by “%s”', (text, hour) => expect(hourTold(text)).toBe(hour))
})

describe('days that were offered', () => {
  it.each([
    'not them days',
    'none of those days',
    "those days don't work for me",
    'those days dont work for me either',
    "can't do any of those days",
    '那几天都不行',
    '这几天我没空',
    '这两天不方便',
  ])('are refused by “%s”', (text) => expect(refusesTheseDays(text)).toBe(true))

  it.each([
    'those days are fine',
    '这几天都行',
    '网这几天都不行',
    '那几天都不行吗',
    'not today',
    '周六不行',
    'these days the wifi is slow',
  ])('are not refused by “%s”', (text) => expect(refusesTheseDays(text)).toBe(false))
})

describe('a time of day that is named by what people do then', () => {
  it.each([
    ['tea time', '- 17:00–19:00'],
    ['thurs arvo late', '11-26 15:00–18:00'],
    ['sat midday', '11-28 11:00–13:00'],
    ['周六晌午', '11-28 11:00–13:00'],
    ['晚饭点', '- 17:00–19:00'],
    ['等我下班', '- >18:00'],
    ['when i finish work', '- >18:00'],
    ['thursday after i get off work', '11-26 >18:00'],
  ])('%s', (message, meaning) => expect(written(message)).toBe(meaning))
})
