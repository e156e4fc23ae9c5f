import { describe, expect, it } from 'vitest'
import { written } from './written-window.ts'

describe('a festival of the lunar calendar', () => {
  it.each([
    ['春节', '2027-02-06/2027-02-12 any'],
    ['春节后', '2027-02-13/.. any'],
    ['过完年再来', '2027-02-13/.. any'],
    ['年后吧', '2027-02-13/.. any'],
    ['春节前', '11-23/2027-02-05 any'],
    ['年前能装上吗', '11-23/2027-02-05 any'],
    ['除夕', '2027-02-05 any'],
    ['正月初八上午', '2027-02-13 08:00–12:00'],
    ['大年初三', '2027-02-08 any'],
    ['腊月初一', '2027-01-08 any'],
    ['腊月二十', '2027-01-27 any'],
    ['元宵节以后', '2027-02-21/.. any'],
    ['冬至那天', '12-22 any'],
    ['清明', '2027-04-05 any'],
    ['before Chinese New Year', '11-23/2027-02-05 any'],
    ['Mid-Autumn Festival', '2027-09-15 any'],
  ])('%s is found in the tables of the calendar', (phrase, meaning) => {
    expect(written(phrase)).toBe(meaning)
  })
})
