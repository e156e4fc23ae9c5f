import { hasLostDigits } from './clean-cell.ts'
import { type Reading, refused } from './reason.ts'

/** Everything that people write between the digits of a number. */
const PUNCTUATION = /[\s\-–—().（）]/g

/** 1[3-9] and nine digits; the demo's 199 numbers too. */
const MOBILE = /^1[3-9]\d{9}$/

/** Area code (010, 02x, 03xx–09xx) and seven or eight digits. */
const LANDLINE = /^0(?:10|2\d|[3-9]\d{2})[1-9]\d{6,7}$/

/** E.164: a country code and a number, 8 to 15 digits altogether. */
const INTERNATIONAL = /^\+[1-9]\d{7,14}$/

/**
 * Reads a telephone number: a mainland mobile number, a landline with its area code, or an international one.
 *
 * @returns digits only as dialled inside the country; a foreign number with its `+`
 */
export function readPhone(cell: string): Reading<string> {
  if (hasLostDigits(cell)) return refused('digits_lost')
  const dialled = cell
    .replace(PUNCTUATION, '')
    .replace(/^00(?=[1-9])/, '+')
    .replace(/^\+?86(?=1\d{10}$)/, '')
  const domestic = dialled.replace(/^\+860?(?=\d{9,11}$)/, '0')
  if (MOBILE.test(domestic) || LANDLINE.test(domestic)) return { value: domestic }
  if (INTERNATIONAL.test(dialled) && !dialled.startsWith('+86')) return { value: dialled }
  return refused('phone_malformed')
}
