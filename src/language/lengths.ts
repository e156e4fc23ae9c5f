import { readNumeral } from './numerals.ts'

/** A length of time in a text: whole calendar days, or minutes, and its place; `isRough`: 两三天, the larger is taken. */
export interface Length {
  readonly days: number
  readonly minutes: number
  readonly isRough: boolean
  readonly from: number
  readonly to: number
}

const ENGLISH_COUNT =
  'twenty[- ]five|thirty[- ]five|forty[- ]five|fifty[- ]five|fifteen|twenty|thirty|forty|fifty|ninety|ten|an?|one|two|three|four|five|six|seven|eight|nine|a couple of'
// The second number of a range (20-30分钟, 10到15分钟) is no length by itself, nor are the minutes of a clock (2点20分).
const N = `(?<![\\d.至点时-]|(?<![晚迟推后])到)(\\d{1,3}(?:\\.\\d)?|[一二两三四五六七八九十]{1,3}|(?<![a-z])(?:${ENGLISH_COUNT}))`
const MORE = '(?:零?(\\d{1,2}|[二三四五]?十[一二三四五六七八九]?)(?:分钟?)?(?![\\d点号个天日周月:]))'

const DAY_MINUTES = 24 * 60
const UNITS: readonly (readonly [RegExp, (count: number, more: number) => number])[] = [
  [
    new RegExp(`${N}个半(?:小时|钟头|钟)|${N} and a half hours?|${N} hours? and a half`, 'g'),
    (hours) => hours * 60 + 30,
  ],
  [new RegExp(`${N}个?(?:小时|钟头)半|${N}个钟半`, 'g'), (hours) => hours * 60 + 30],
  [/(?:a )?quarter of an hour/g, () => 15],
  [/半个?(?:小时|钟头|钟|点)|half an hour|half hour/g, () => 30],
  [new RegExp(`${N}个?(?:小时|钟头)${MORE}`, 'g'), (hours, minutes) => hours * 60 + minutes],
  [
    new RegExp(`${N} ?(?:hours?|hrs?|h),?(?: and)? ?(\\d{1,2}|${ENGLISH_COUNT}) ?(?:minutes?|mins?|m)(?![a-z])`, 'g'),
    (hours, minutes) => hours * 60 + minutes,
  ],
  [new RegExp(`${N}个?(?:小时|钟头)|${N}个钟|${N} ?(?:hours?|hrs?)(?![a-z])`, 'g'), (hours) => hours * 60],
  [new RegExp(`${N}刻钟?`, 'g'), (quarters) => quarters * 15],
  [new RegExp(`${N}来?分钟?|${N} ?(?:minutes?|mins?|min)(?![a-z])`, 'g'), (minutes) => minutes],
  [new RegExp(`${N}个?(?:星期|礼拜|周)|${N} ?weeks?(?![a-z])`, 'g'), (weeks) => weeks * 7 * DAY_MINUTES],
  [new RegExp(`${N}(?:天|日)|${N} ?days?(?![a-z])`, 'g'), (days) => days * DAY_MINUTES],
]

/** The lengths of time in a normalised text, in order: 一个半小时, 1小时20, 两天, "2 hours 30 minutes", "twenty five minutes". */
export function lengthsIn(plain: string): Length[] {
  const found: Length[] = []
  for (const [unit, minutesOf] of UNITS) {
    for (const match of plain.matchAll(unit)) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (found.some((length) => from < length.to && length.from < to)) continue
      const [count = '1', more = '0'] = match.slice(1).filter((group) => group !== undefined)
      const minutes = Math.round(minutesOf(countOf(count), countOf(more)))
      if (Number.isNaN(minutes)) continue
      const isWholeDays = /天|日|周|星期|礼拜|day|week/.test(match[0])
      if (isWholeDays && minutes % DAY_MINUTES !== 0) continue
      const length = isWholeDays ? { days: minutes / DAY_MINUTES, minutes: 0 } : { days: 0, minutes }
      found.push({ ...length, isRough: twoDigits(count) !== undefined, from, to })
    }
  }
  return found.toSorted((one, other) => one.from - other.from)
}

function countOf(count: string): number {
  if (/^\d+\.\d$/.test(count)) return Number(count)
  if (count === 'a couple of') return 2
  return twoDigits(count) ?? readNumeral(count) ?? Number.NaN
}

/** 两三, 七八: two numbers for one that is not quite known; the larger. */
const twoDigits = (count: string): number | undefined =>
  /^[一二两三四五六七八九]{2}$/.test(count) ? readNumeral(count.charAt(1)) : undefined
