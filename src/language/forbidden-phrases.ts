import type { Language } from '#src/domain/shared/language.ts'
import { simplified } from './normalise.ts'
import { FORBIDDEN_ZH } from './wording/forbidden-chinese.ts'
import { FORBIDDEN_EN } from './wording/forbidden-english.ts'
import type { ForbiddenPhrases } from './wording/forbidden-phrase.ts'
import { MONEY_EN, MONEY_ZH } from './wording/money-promises.ts'
import { RUDENESS_ZH } from './wording/rudeness-chinese.ts'

/** A phrase that a text must not hold. */
export interface Forbidden {
  /** As it stands in the text, NFKC. */
  readonly phrase: string
  /** The id of a message with what can be said instead. */
  readonly instead: string
  /** Of the phrase. */
  readonly language: Language
}

/** Every phrase that no text of ours, and nothing that one of us writes to a customer, may hold; English has a list of its own. */
export const FORBIDDEN: readonly (readonly [Language, readonly ForbiddenPhrases[]])[] = [
  ['zh-CN', [...FORBIDDEN_ZH, ...RUDENESS_ZH, MONEY_ZH]],
  ['en', [...FORBIDDEN_EN, MONEY_EN]],
]

/** The first forbidden phrase of a text of ours or of staff (CT-9), with what to say instead; undefined where it holds none. What customers write is never checked. */
export function forbiddenIn(text: string): Forbidden | undefined {
  const plain = plainly(text)
  for (const [language, phrases] of FORBIDDEN)
    for (const { instead, words } of phrases) {
      const found = words.map((each) => each.exec(plain)?.[0].trim()).find((each) => each !== undefined)
      if (found !== undefined) return { phrase: found, instead, language }
    }
  return undefined
}

/** The same, with the words of what to say instead, which `render` gives by its id in the language of the phrase. */
export const forbiddenWith =
  (render: (language: Language, id: string) => string) =>
  (text: string): Pick<Forbidden, 'phrase' | 'instead'> | undefined => {
    const found = forbiddenIn(text)
    return found && { phrase: found.phrase, instead: render(found.language, found.instead) }
  }

const INVISIBLE = /\p{Cf}|\uFE0E|\uFE0F/gu
/** 不 知 道: what is written apart, one by one. */
const APART = /(?<=(?<!\p{Script=Han})\p{Script=Han}) (?=\p{Script=Han}(?!\p{Script=Han}))/gu

/** Whoever writes 不 知 道, ＳＨＵＴ ＵＰ or 不關我的事 says the same. */
const plainly = (text: string): string =>
  simplified(
    text
      .normalize('NFKC')
      .replace(INVISIBLE, '')
      .replace(/[‘’´`′]/g, "'")
      .replace(/\s+/g, ' '),
  ).replace(APART, '')
