import { readNumeral } from '../numerals.ts'

/** The hours as words. */
export const NUMBER_WORD = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'

/** An hour, or a day of the month. */
export const N = `(?:\\d{1,2}|${NUMBER_WORD})`

/** How many. */
export const COUNT = `(?:\\d{1,3}(?:\\.5)?|${NUMBER_WORD}|thirteen|fourteen|fifteen|twenty five|twenty|thirty|forty five|forty-five|forty|fifty|sixty|ninety|an|a)`

/** A word ends here. */
export const END = '(?![a-z])'

/** The weekdays, also short. */
export const WEEKDAY =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?'

/** The months, also short. */
export const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

const WEEKDAY_PREFIXES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

const MONTH_PREFIXES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

export const number = (text: string | undefined): number =>
  readNumeral(text ?? '') ?? (/^\d+\.5$/.test(text ?? '') ? Number(text) : Number.NaN)

export const weekdayNumber = (text = ''): number => WEEKDAY_PREFIXES.indexOf(text.slice(0, 3)) + 1

export const monthNumber = (text = ''): number => MONTH_PREFIXES.indexOf(text.slice(0, 3)) + 1
