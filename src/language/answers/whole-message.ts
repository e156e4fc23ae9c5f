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

/**
 * The meanings of a message that consists of known words alone, in order; undefined as soon as one word is unknown.
 * A short answer is understood whole or not at all.
 */
export function meaningsOf<Meaning>(text: string, words: AnswerWords<Meaning>): Meaning[] | undefined {
  const plain = normalise(text)
  const meanings: Meaning[] = []
  let at = 0
  while (at < plain.length) {
    if (/[^\p{L}\p{N}\p{Extended_Pictographic}]/u.test(plain.charAt(at)) && !isPictograph(plain, at)) {
      at++
      continue
    }
    const word = longestWord(plain, at, words)
    if (word === undefined) return undefined
    const meaning = words.get(word)
    if (meaning !== undefined) meanings.push(meaning)
    at += word.length
  }
  return meanings
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
