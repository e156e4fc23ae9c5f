import { simplified } from '../normalise.ts'

/** What is open while a word comes: it may be an answer to it. */
export interface OpenPrompt {
  /** By text message, where carriers teach people words of their own. */
  readonly isTexting: boolean
  /** Whether a question waits for its answer. */
  readonly isAsked: boolean
  /** The choices as they are shown. */
  readonly labels: readonly string[]
  /** Whether we wrote first about it, unasked: whoever says stop to that means that. */
  readonly isUnasked: boolean
}

/** Words that stop what we send, whole messages only (reference/channels-and-rules.md §2.4 d). */
const STOPS = new Set([
  ...['T', 'TD', 'R', 'N', '退订', '取消订阅', '拒收', '不要再发', '别再发', '不要再发了', '别再发了'],
  ...['別再發', '別再發了', '不要再發', '不要再發了', '取消订閱'],
  ...['退订T', 'TD退订', 'T退订', '回T退订', '我要退订', '我要拒收', '请退订', '退订吧', '退订了'],
  ...['STOP', 'STOPALL', 'STOP ALL', 'UNSUBSCRIBE', 'END', 'QUIT', 'REVOKE', 'OPTOUT', 'OPT OUT', 'OPT-OUT', 'CANCEL'],
])
/** In small letters they end a talk, except where everybody means the messages by them. */
const ENDS_TALK = ['STOP', 'END', 'QUIT']
const RETURNS = new Set([
  ...['START', 'UNSTOP', 'RESUBSCRIBE', 'SUBSCRIBE', 'OPTIN', 'OPT IN', 'OPT-IN'],
  ...['恢复接收', '恢复订阅', '重新订阅', '订阅', '恢复发送', '继续接收'],
])

/** Whether a whole message is a word that stops what we send, and not an answer to what is open. */
export function isOptOutWord(text: string, open: OpenPrompt): boolean {
  const written = bare(text)
  const word = written.toUpperCase()
  if (!STOPS.has(word) || isShown(text, open)) return false
  if (word.length === 1) return !answersByLetter(word, open)
  if (word === 'CANCEL') return open.isTexting && !open.labels.some((label) => /cancel/i.test(label))
  return !ENDS_TALK.includes(word) || open.isTexting || open.isUnasked || written === word
}

/** START, 恢复接收. */
export const isReturnWord = (text: string, open: OpenPrompt): boolean =>
  RETURNS.has(bare(text).toUpperCase()) && !isShown(text, open)

/** What also opens a talk. */
export const isStart = (text: string): boolean => bare(text).toUpperCase() === 'START'

/** CANCEL stops messages at every carrier, and may have been meant for a visit. */
export const mayMeanVisit = (text: string): boolean => bare(text).toUpperCase() === 'CANCEL'

/** N says no to whatever is asked; another letter answers where it is offered. */
function answersByLetter(letter: string, { isAsked, labels }: OpenPrompt): boolean {
  if (letter === 'N' && isAsked) return true
  return labels.some((label) => new RegExp(`(?:^|[^A-Z])${letter}(?:[^A-Z]|$)`).test(label.toUpperCase()))
}

const isShown = (text: string, { labels }: OpenPrompt): boolean => labels.includes(text.trim())

/** NFKC, simplified, without the signs, emoji and courtesies around it, and without what a text message told to write before it: 回复TD, STOP please. */
function bare(text: string): string {
  const words = trimmed(simplified(text.slice(0, LONGEST_WORD_CHARACTERS).normalize('NFKC'))).replace(/\s+/g, ' ')
  const plain = trimmed(words.replace(COURTESIES, ''))
  const joined = plain.replaceAll(' ', '')
  return STOPS.has(joined.toUpperCase()) ? joined : plain
}

const trimmed = (text: string): string => text.replace(AROUND, '')

const AROUND = /^[\s\p{P}\p{Cf}\p{S}\p{M}]+|[\s\p{P}\p{Cf}\p{S}\p{M}]+$/gu
const COURTESIES =
  /^(?:(?:回复?|发送?|编辑)(?:短信)?[\s“"']*(?=(?:TD?|R|N|退订)(?:[”"']|$))|please )|(?<=..)(?: (?:please|pls|plz|thanks|thank you|now)|[，, ]*(?:谢谢你?们?|多谢|麻烦了|拜托))$/giu

const LONGEST_WORD_CHARACTERS = 40
