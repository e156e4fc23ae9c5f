import { describe, expect, it } from 'vitest'
import { isOnlyNumbers, readBareHour } from '#src/language/answers/read-bare-hour.ts'

describe('an hour by its number alone', () => {
  it.each([
    ['5', '17:00'],
    ['9', '09:00'],
    ['no actually hmm 5', '17:00'],
    ['wait no i mean 5', '17:00'],
    ['omg no i said 5 not 430', '17:00'],
    ['hmm can we make it 4 instead', '16:00'],
    ['430 pls', '16:30'],
    ['不对，我说的是9', '09:00'],
    ['18', '18:00'],
  ])('is read from %s', (text, hour) => expect(readBareHour(text)).toBe(hour))

  it.each([
    '5 people',
    'no',
    'not 5',
    '60',
    'flat 201',
    'it costs 5',
    'friday',
    '0',
    '5 or 6',
    '',
    '1501',
    '1003',
    '2004',
    '10-12',
    '9-11',
    '3号楼1501',
  ])('is none in %s', (text) => expect(readBareHour(text)).toBeUndefined())

  it.each(['1030', '10-12', '1501室'])('is none where a door is asked for: %s', (text) =>
    expect(isOnlyNumbers(text)).toBe(true),
  )
  it.each(['10:30', '10点', '周六10-12', '-', ''])('may be one there all the same: %s', (text) =>
    expect(isOnlyNumbers(text)).toBe(false),
  )
})
