import { describe, expect, it } from 'vitest'
import { bringsForward, namesBareWeekday, namesLaterWeek } from '#src/language/answers/bare-weekday.ts'

describe('a weekday', () => {
  it.each([
    ['weds i think', true],
    ['eh thurs can? same time lah', true],
    ['周三吧', true],
    ['next tues', false],
    ['this friday', false],
    ['friday the 4th', false],
    ['下周三', false],
    ['tomorrow', false],
  ])('is said bare, or with its week: %s', (text, isBare) => expect(namesBareWeekday(text)).toBe(isBare))

  it.each([
    ['umm next tues or weds', true],
    ['下周二', true],
    ['tues', false],
  ])('is of a later week, or not: %s', (text, isLater) => expect(namesLaterWeek(text)).toBe(isLater))

  it.each([
    ['Kindly prepone to Thursday', true],
    ['提前到周四', true],
    ['move it to Thursday', false],
  ])('is wished before the time that is spoken of, or not: %s', (text, isForward) =>
    expect(bringsForward(text)).toBe(isForward),
  )
})
