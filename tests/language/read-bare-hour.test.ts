import { describe, expect, it } from 'vitest'
import { readBareHour } from '#src/language/answers/read-bare-hour.ts'

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

  it.each(['5 people', 'no', 'not 5', '60', 'flat 201', 'it costs 5', 'friday', '0', '5 or 6', ''])(
    'is none in %s',
    (text) => expect(readBareHour(text)).toBeUndefined(),
  )
})
