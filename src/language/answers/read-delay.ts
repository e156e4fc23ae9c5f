import { normalise } from '../normalise.ts'
import { readNumeral } from '../numerals.ts'

export interface DelayReading {
  minutes: number
  /** The words beside the delay, which tell why; left out when there are none. */
  reason?: string
}

const N =
  '(?<![\\d.至-]|(?<![晚迟推后])到)(\\d{1,3}(?:\\.\\d)?|[一二两三四五六七八九十]{1,3}|an?|one|two|three|four|five|ten|fifteen|twenty|thirty|forty)'
const LENGTHS: readonly (readonly [RegExp, (count: number) => number])[] = [
  [
    new RegExp(`${N}个半(?:小时|钟头|钟)|${N} and a half hours?|${N} hours? and a half`, 'g'),
    (hours) => hours * 60 + 30,
  ],
  [/半个?(?:小时|钟头|钟|点)|half an hour|half hour/g, () => 30],
  [new RegExp(`${N}个?(?:小时|钟头)|${N}个钟|${N} ?(?:hours?|hrs?)(?![a-z])`, 'g'), (hours) => hours * 60],
  [new RegExp(`${N}刻钟?|(?:a )?quarter of an hour`, 'g'), (quarters) => quarters * 15],
  [new RegExp(`${N}来?分钟?|${N} ?(?:minutes?|mins?|min)(?![a-z])`, 'g'), (minutes) => minutes],
]
const ABOUT_THE_DELAY =
  /晚到?|迟到?|延后?|推迟|顺延|往后|大概|大约|估计|预计|可能|差不多|左右|会|要|得|还|再|才能|能到|后到|到(?!.)|吧|个|我|sorry|running|late|delay(?:ed)?|about|around|roughly|approximately|i'll be|i am|i'm|be there in|will be|by|another|need|more/g
const BEFORE_A_DELAY =
  /(?:晚到?|迟到?|推迟|延后|推后|顺延|还要|还得|再|late by|delayed|be|running)[ 个大概约差不多]{0,4}$/
const BEHIND_A_DELAY = /^ ?(?:后?到|才能?到|late|delay)/

interface Length {
  minutes: number
  from: number
  to: number
}

/**
 * The delay a message announces, in whole minutes, with the words that tell why.
 * A length counts when it is said to be the delay, or stands alone in its clause; undefined when none or several do.
 */
export function readDelay(text: string): DelayReading | undefined {
  const plain = normalise(text)
  const [delay, ...others] = lengthsIn(plain).filter((length) => isDelay(plain, length))
  if (!delay || others.length > 0) return undefined
  const reason = withoutDelayWords(`${plain.slice(0, delay.from)} ${plain.slice(delay.to)}`)
  return reason === '' ? { minutes: delay.minutes } : { minutes: delay.minutes, reason }
}

const withoutDelayWords = (words: string): string =>
  words
    .replace(ABOUT_THE_DELAY, ' ')
    .replace(/[\s,，。.!;]+/g, ' ')
    .trim()

/** Lengths of time in order; 1 小时 30 分钟 is one. */
function lengthsIn(plain: string): Length[] {
  const lengths: Length[] = []
  for (const next of simpleLengthsIn(plain).toSorted((left, right) => left.from - right.from)) {
    const last = lengths.at(-1)
    const goesOn = last && next.minutes < last.minutes && /^ ?(?:and )?零?$/.test(plain.slice(last.to, next.from))
    if (goesOn) lengths.splice(-1, 1, { minutes: last.minutes + next.minutes, from: last.from, to: next.to })
    else lengths.push(next)
  }
  return lengths
}

function simpleLengthsIn(plain: string): Length[] {
  const found: Length[] = []
  for (const [pattern, minutesOf] of LENGTHS) {
    for (const match of plain.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (found.some((length) => from < length.to && length.from < to)) continue
      const minutes = Math.round(minutesOf(countOf(match.slice(1).find((group) => group !== undefined))))
      if (!Number.isNaN(minutes)) found.push({ minutes, from, to })
    }
  }
  return found
}

function countOf(text = '1'): number {
  return /^\d+\.\d$/.test(text) ? Number(text) : (readNumeral(text) ?? Number.NaN)
}

function isDelay(plain: string, { from, to }: Length): boolean {
  const before = plain.slice(0, from)
  const behind = plain.slice(to)
  if (/^(?:到|至|-|前|之前|以前|或| or| to)(?=.)/.test(behind)) return false
  const clause = (before.split(/[,，。;；!]/).at(-1) ?? '') + (behind.split(/[,，。;；!]/)[0] ?? '')
  return BEFORE_A_DELAY.test(before) || BEHIND_A_DELAY.test(behind) || withoutDelayWords(clause) === ''
}
