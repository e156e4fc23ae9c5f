import { normalise } from '../normalise.ts'
import { isLatin } from '../time/lexicon.ts'

/** Words with the meaning they carry in an answer; `undefined` = politeness or particle, which carries none. */
export type AnswerWords<Meaning> = ReadonlyMap<string, Meaning | undefined>

/** Builds a word table from lines of words, written apart by bars. */
export function answerWords<Meaning>(
  entries: readonly (readonly [Meaning | undefined, string])[],
): AnswerWords<Meaning> {
  return new Map(entries.flatMap(([meaning, words]) => words.split('|').map((word) => [word, meaning] as const)))
}

const LONGEST_WORD_CHARACTERS = 24

/** A known word of a message. */
export interface AnswerWord<Meaning> {
  text: string
  meaning: Meaning | undefined
  /** Whether it follows the word before without a space or a stop. */
  isJoined: boolean
}

/**
 * The words of a message that consists of known ones alone, in order; undefined as soon as one is unknown.
 * A short answer is understood whole or not at all.
 */
export function wordsOf<Meaning>(text: string, table: AnswerWords<Meaning>): AnswerWord<Meaning>[] | undefined {
  const plain = normalise(text)
  const words: AnswerWord<Meaning>[] = []
  let at = 0
  let end = 0
  while (at < plain.length) {
    if (/[^\p{L}\p{N}\p{Extended_Pictographic}]/u.test(plain.charAt(at)) && !isPictograph(plain, at)) {
      at++
      continue
    }
    const word = longestWord(plain, at, table)
    if (word === undefined) return undefined
    words.push({ text: word, meaning: table.get(word), isJoined: words.length > 0 && at === end })
    at += word.length
    end = at
  }
  return words
}

/** The meanings of a message that consists of known words alone, in order. */
export function meaningsOf<Meaning>(text: string, table: AnswerWords<Meaning>): Meaning[] | undefined {
  return wordsOf(text, table)?.flatMap(({ meaning }) => (meaning === undefined ? [] : [meaning]))
}

const isPictograph = (text: string, at: number): boolean => /^\p{Extended_Pictographic}/u.test(text.slice(at, at + 2))

function longestWord<Meaning>(text: string, at: number, words: AnswerWords<Meaning>): string | undefined {
  for (let length = Math.min(LONGEST_WORD_CHARACTERS, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length)
    const isCut = isLatin(word.charAt(length - 1)) && isLatin(text.charAt(at + length))
    if (!isCut && words.has(word)) return word
  }
  return undefined
}

/** Particles and politeness of both languages, which change nothing in a short answer. */
export const POLITE_WORDS =
  '吧|啊|呀|哦|噢|呢|嘛|哈|的|了|啦|咯|呗|哟|喔|诶|哎|呃|额|嘞|那|那就|就|我|我们|你|您|请|麻烦|谢谢|谢谢你|谢谢您|谢了|多谢|感谢|辛苦|辛苦了|师傅|您好|你好|哈哈|嘿嘿|' +
  'please|pls|plz|thanks|thank you|thx|ty|cheers|mate|then|well|um|uh|er|hmm|oh|hi|hello|so|just|lah|la|sir|dear|bro'
