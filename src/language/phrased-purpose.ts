import { COLLOQUIAL_PHRASES } from './colloquial-phrases.ts'
import { MANNERS } from './manners.ts'
import { plainWords } from './plain-words.ts'
import { PLAIN_PHRASES, WHOLE_PHRASES } from './purpose-phrases.ts'
import type { Purpose } from './purposes.ts'

/** Phrases inside longer messages, each with its purpose, in the order in which they are looked for. */
export const PURPOSE_PHRASES = [...COLLOQUIAL_PHRASES, ...PLAIN_PHRASES]

/** The purpose whose phrase a message is or holds, the first that is found counting, whatever else the message says. */
export function phrasedPurpose(text: string): Purpose | undefined {
  const plain = plainWords(text)
  return wholePhrase(plain) ?? heldPhrase(plain)?.[0]
}

/** The purpose of a message that is nothing but its phrase, politeness apart. */
export const wholePhrase = (plain: string): Purpose | undefined =>
  WHOLE_PHRASES.get(plain) ?? WHOLE_PHRASES.get(core(plain))

/** Without the phrases that are English alone: reading them takes most of a start's time. */
const PHRASES_IN_CHINESE = PURPOSE_PHRASES.map(
  ([purpose, phrases]) => [purpose, phrases.filter(({ source }) => /\p{Script=Han}/u.test(source))] as const,
)

export const heldPhrase = (plain: string): (typeof PURPOSE_PHRASES)[number] | undefined =>
  (/[a-z]/.test(plain) ? PURPOSE_PHRASES : PHRASES_IN_CHINESE).find(([, phrases]) =>
    phrases.some((phrase) => phrase.test(plain)),
  )

export const core = (plain: string): string => plain.replace(MANNERS, '').trim()
