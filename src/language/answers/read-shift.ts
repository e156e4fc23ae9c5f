import { normalise } from '../normalise.ts'
import { readNumeral } from '../numerals.ts'
import { mendSpelling } from '../time/misspellings.ts'

/** How far an agreed time is to be moved: calendar days and minutes, both negative towards earlier. */
export interface Shift {
  readonly days: number
  readonly minutes: number
}

const LATER = '推迟|延后|延迟|推后|往后推|往后挪|往后移|后移|后推|往后延|往后|顺延|延|推|再晚|晚|迟|拖后'
const EARLIER = '提前|提早|往前提|往前挪|往前移|往前|再早|早'
const COUNT = '\\d{1,2}(?:\\.5)?|[一二两三四五六七八九十]{1,2}|半'
const UNIT = '个半(?:小时|钟头|钟)|个?(?:小时|钟头)|个钟|分钟|天|日|个?(?:星期|礼拜|周)'
const CHINESE = new RegExp(`(?<![别不没])(${LATER}|(${EARLIER}))(?:个|上)?(${COUNT})(${UNIT})(?!内|之内|以内)`)
const ENGLISH_COUNT = '\\d{1,2}(?:\\.5)?|an?|one|two|three|four|five|six|half an|a couple of'
const ENGLISH_UNIT = 'hours?|hrs?|minutes?|mins?|days?|weeks?'
const ENGLISH_BEHIND = new RegExp(
  `(?<![\\w.])(${ENGLISH_COUNT}) ?(${ENGLISH_UNIT}) (later|back|earlier|sooner|forward)(?![a-z])`,
)
const ENGLISH_BEFORE = new RegExp(
  `(?:(?:push|move|put|delay|postpone|bring|shift)\\w*(?: it| that| the (?:visit|appointment)| my (?:visit|appointment))? ?(back|forward|earlier|later|up)?) (?:by )(${ENGLISH_COUNT}) ?(${ENGLISH_UNIT})(?![a-z])`,
)

/**
 * How far a message asks to move the time that is agreed: "推迟一小时", "提前两天", "an hour later".
 * Undefined when it names no such length. A time that is stated is for `readTime` to move.
 */
export function readShift(text: string): Shift | undefined {
  const plain = mendSpelling(normalise(text))
  const chinese = CHINESE.exec(plain)
  if (chinese) return shiftOf(chinese[3], chinese[4], chinese[2] !== undefined)
  const behind = ENGLISH_BEHIND.exec(plain)
  if (behind) return shiftOf(behind[1], behind[2], /earlier|sooner|forward/.test(behind[3] ?? ''))
  const before = ENGLISH_BEFORE.exec(plain)
  return before ? shiftOf(before[2], before[3], /forward|earlier|up/.test(before[1] ?? '')) : undefined
}

function shiftOf(count = '', unit = '', isEarlier: boolean): Shift | undefined {
  const amount = amountOf(count) * (isEarlier ? -1 : 1)
  const half = unit.startsWith('个半') ? 30 * Math.sign(amount) : 0
  if (!Number.isFinite(amount)) return undefined
  if (/分|min/.test(unit)) return { days: 0, minutes: amount }
  if (/小时|钟|hour|hr/.test(unit)) return { days: 0, minutes: amount * 60 + half }
  const days = amount * (/天|日|day/.test(unit) ? 1 : 7)
  return Number.isInteger(days) ? { days, minutes: 0 } : undefined
}

function amountOf(count: string): number {
  if (count === '半' || count === 'half an') return 0.5
  if (count === 'a couple of') return 2
  return /^\d+\.5$/.test(count) ? Number(count) : (readNumeral(count) ?? Number.NaN)
}
