import type { Now, Token } from './token.ts'

/** What a word of the lexicon stands for, given the instant of the message. */
type Meaning = (now: Now) => Token[]

/** Words of one meaning, written apart by bars, over several lines if they are many: `今天|今日|今儿`. */
export type Entry = readonly [words: string, meaning: Meaning]

interface Found {
  end: number
  tokens: Token[]
}

/** A dictionary that finds the longest of its words at a place of a text. */
interface Lexicon {
  find(text: string, at: number, now: Now): Found | undefined
}

type Word = readonly [word: string, meaning: Meaning]

export function lexicon(entries: readonly Entry[]): Lexicon {
  const byFirst = new Map<string, Word[]>()
  for (const [words, meaning] of entries) {
    for (const word of words.split(/\s*\|\s*/)) {
      const first = word.charAt(0)
      const alike = byFirst.get(first)
      if (alike) alike.push([word, meaning])
      else byFirst.set(first, [[word, meaning]])
    }
  }
  for (const words of byFirst.values()) words.sort(([left], [right]) => right.length - left.length)
  return {
    find(text, at, now) {
      const candidates = byFirst.get(text.charAt(at)) ?? []
      const hit = candidates.find(([word]) => text.startsWith(word, at) && endsAsAWord(text, at + word.length))
      return hit && { end: at + hit[0].length, tokens: hit[1](now) }
    },
  }
}

/** A word in Latin letters must not go on; one in ideographs may. */
function endsAsAWord(text: string, end: number): boolean {
  return !(isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end)))
}

export function isLatin(character: string): boolean {
  return character >= 'a' && character <= 'z'
}
