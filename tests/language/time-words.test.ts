import { describe, expect, it } from 'vitest'
import { written } from './written-window.ts'

describe('a slip of the pen', () => {
  it.each([
    ['今碗七点', '11-23 @19:00'],
    ['后田下午两店半', '11-25 @14:30'],
    ['星期而早上九典', '11-24 @09:00'],
    ['12月8好下午三点一课', '12-08 @15:15'],
    ['下周武', '12-04 any'],
    ['fridy befor 12', '11-27 <12:00'],
    ['thurdsay betwen 2 and 4', '11-26 14:00–16:00'],
    ['noveember 30 arund 3', '11-30 ~15:00'],
    ['five fifteen p m on friday', '11-27 @17:15'],
  ])('is read as what was meant: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })

  it('is not seen where the word is right', () => {
    expect(written('我说明玩具到了')).toBe('none')
    expect(written('moving the router')).toBe('none')
  })
})

describe('a word of a dialect or of the street', () => {
  it.each([
    ['后儿个晌头', '11-25 11:00–13:00'],
    ['明朝上半日', '11-24 08:00–12:00'],
    ['外后天头午', '11-26 08:00–12:00'],
    ['礼拜日下昼', '11-29 12:00–18:00'],
    ['Friday would be grand', '11-27 any'],
    ["Thursday's ideal", '11-26 any'],
    ['下个礼拜天天都在', '11-30/12-06 any'],
  ])('is known: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })
})

describe('a figure', () => {
  it.each([
    ['月底吧 手头宽一点', '11-26/11-30 any'],
    ['上午八点到十点一起弄', '- 08:00–10:00'],
    ['下午一点', '- @13:00'],
    ['1430 hrs on Thursday', '11-26 @14:30'],
    ['dec 10 but not before 2', '12-10 >14:00'],
    ['the twenty second please', '12-22 any'],
    ['10.30', '- @10:30'],
    ['12.5', '12-05 any'],
    ['4 instead of 3', '- @16:00'],
    ['Flat 5, block 10, thursday after 6', '11-26 >18:00'],
  ])('is read by what stands beside it: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })

  it.each([
    '我提三点意见',
    '两点建议：先打电话',
    '再便宜一点就好了',
    'order number 20261130-07',
    '订单号20261126088',
    'unit 12-05, tower 3',
    'next to the 7-Eleven',
    'the third one',
  ])('that counts or names something is no time: %s', (message) => {
    expect(written(message)).toBe('none')
  })
})

describe('days told by a holiday', () => {
  it.each([
    ['春节前一周', '2027-01-30/2027-02-05 any'],
    ['元旦前三天', '12-29/12-31 any'],
    ['国庆第一天', '2027-10-01 any'],
    ['国庆第二天', '2027-10-02 any'],
    ['春节最后一天', '2027-02-12 any'],
    ['春节后第一周', '2027-02-13/2027-02-19 any'],
    ['国庆前一天', '2027-09-30 any'],
    ['下下周前两天', '12-07/12-08 any'],
    ['12月的前三天', '12-01/12-03 any'],
    ['the week after Christmas', '12-28/2027-01-03 any'],
    ['Christmas week', '12-21/12-27 any'],
    ['the week of December 7', '12-07/12-13 any'],
    ['要到12月10号才能装', '12-10/.. any'],
  ])('are counted from it: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })
})
