import { normalise } from '../normalise.ts'
import { readNumeral } from '../numerals.ts'

export interface DelayReading {
  minutes: number
  /** The words beside the delay, which tell why; left out when there are none. */
  reason?: string
}

const N = '(\\d{1,3}|[一二两三四五六七八九十]{1,3}|an?|one|two|three|four|five|ten|fifteen|twenty|thirty|forty)'
const LENGTHS: readonly (readonly [RegExp, (count: number) => number])[] = [
  [new RegExp(`${N}个半(?:小时|钟头|钟)|${N} and a half hours?|${N} hours? and a half`), (hours) => hours * 60 + 30],
  [/半个?(?:小时|钟头|钟|点)|half an hour|half hour/, () => 30],
  [new RegExp(`${N}个?(?:小时|钟头)|${N}个钟|${N} ?(?:hours?|hrs?)(?![a-z])`), (hours) => hours * 60],
  [new RegExp(`${N}刻钟?|(?:a )?quarter of an hour`), (quarters) => quarters * 15],
  [new RegExp(`${N}来?分钟?|${N} ?(?:minutes?|mins?|min)(?![a-z])`), (minutes) => minutes],
]
const ABOUT_THE_DELAY =
  /晚到?|迟到?|延后?|推迟|顺延|往后|大概|大约|估计|预计|可能|差不多|左右|会|要|得|还|再|才能|能到|后到|到(?!.)|吧|我|sorry|running|late|delay(?:ed)?|about|around|roughly|approximately|i'll be|i am|i'm|be there in|will be|by|another|need|more/g

/** The delay a message announces, in minutes, with the words that tell why; undefined without a length of time. */
export function readDelay(text: string): DelayReading | undefined {
  const plain = normalise(text)
  for (const [pattern, minutesOf] of LENGTHS) {
    const match = pattern.exec(plain)
    if (!match) continue
    const count = match.slice(1).find((group) => group !== undefined)
    const minutes = minutesOf(count === undefined ? 1 : (readNumeral(count) ?? Number.NaN))
    if (Number.isNaN(minutes)) continue
    const reason = plain
      .replace(match[0], ' ')
      .replace(ABOUT_THE_DELAY, ' ')
      .replace(/[\s,，。.!;]+/g, ' ')
      .trim()
    return reason === '' ? { minutes } : { minutes, reason }
  }
  return undefined
}
