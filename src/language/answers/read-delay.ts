import { type Length, lengthsIn } from '../lengths.ts'
import { normalise } from '../normalise.ts'
import { readNumeral } from '../numerals.ts'

export interface DelayReading {
  minutes: number
  /** The words beside the delay, which tell why; left out when there are none. */
  reason?: string
}

const ABOUT_THE_DELAY =
  /晚到?|迟到?|延后?|推迟|顺延|往后|大概|大约|估计|预计|可能|差不多|左右|会|要|得|还|再|才能|能到|后到|到(?=$|[\s,，。.!;])|吧|过|个|我|sorry|running|late|delay(?:ed)?|about|around|roughly|approximately|i'll be|i am|i'm|be there in|will be|by|another|need|more|make (?:that|it)|gonna/g
const BEFORE_A_DELAY =
  /(?:晚到?|迟到?|推迟|延后|推后|顺延|还要|还得|再|late by|delayed|be|running)[ 个大概约差不多]{0,4}$/
const BEHIND_A_DELAY = /^ ?(?:后?到|才能?到|late|delay)/
/** 20-30分钟, half an hour or so before: no one length, or one that lies before something. */
const GOES_ON = /^(?:到(?=[\d一二两三四五六七八九十半])|至|-|前(?!头|面|边|一?[家单户个])|之前|以前|或| or| to)(?=.)/
const EARLY_BEFORE = /(?:提前|提早|早)[ 个到大概约差不多]{0,4}$/
const EARLY_BEHIND = /^ ?(?:early|ahead|earlier)/
/** 晚15: what a colleague in a hurry leaves out; 今晚19 is an hour. */
const BARE_MINUTES =
  /(?:(?<![今明后昨当早每日号\d一二三四五六天末])晚到?|迟到?)(?:大概|大约)?\d{2}(?=$|[,，。 ])|\bmake (?:that|it) (?:about )?\d{2}(?=$|[,.])|(?<![\d:])\b\d{2}(?= late\b)/
const DENIED =
  /(?:没有?|不会?|未|不用|别)再?(?:晚|迟|耽误|延)到?[ 个大概约]{0,3}$|\b(?:not|won't be|wasn't|isn't|never)(?: \w+)? $/

/**
 * The delay a message announces, in whole minutes, with the words that tell why; of 两三分钟 the longer.
 * A length counts when it is said to be the delay, or stands alone in its clause; undefined when none or several do,
 * when it is denied, and when somebody comes early by it.
 */
export function readDelay(text: string): DelayReading | undefined {
  const plain = normalise(text).replace(BARE_MINUTES, '$&分钟')
  const [delay, ...others] = lengthsIn(plain).filter((length) => length.days === 0 && isDelay(plain, length))
  if (!delay || others.length > 0) return undefined
  const before = plain.slice(0, delay.from)
  const behind = plain.slice(delay.to)
  if (EARLY_BEFORE.test(before) || EARLY_BEHIND.test(behind) || DENIED.test(before)) return undefined
  const reason = withoutDelayWords(`${before} ${behind}`)
  return reason === '' ? { minutes: delay.minutes } : { minutes: delay.minutes, reason }
}

/** 30, 二十分钟, 晚半小时: the minutes that somebody will be late, asked for them. */
export const readMinutesLate = (text: string): number | undefined =>
  readDelay(text)?.minutes ?? readNumeral(text.trim().replace(/分钟?$/, ''))

const withoutDelayWords = (words: string): string =>
  words
    .replace(ABOUT_THE_DELAY, ' ')
    .replace(/[\s,，。.!;]+/g, ' ')
    .trim()

function isDelay(plain: string, { from, to }: Length): boolean {
  const before = plain.slice(0, from)
  const behind = plain.slice(to)
  if (GOES_ON.test(behind)) return false
  const clause = (before.split(/[,，。;；!]/).at(-1) ?? '') + (behind.split(/[,，。;；!]/)[0] ?? '')
  return BEFORE_A_DELAY.test(before) || BEHIND_A_DELAY.test(behind) || withoutDelayWords(clause) === ''
}
