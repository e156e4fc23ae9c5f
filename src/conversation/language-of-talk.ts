import { asksForLanguage } from '#src/language/answers/asks-for-language.ts'
import { isAddressAlone } from '#src/language/answers/is-address-alone.ts'
import { isCourtesy } from '#src/language/answers/is-courtesy.ts'
import { readYesNo } from '#src/language/answers/read-yes-no.ts'
import { readPurpose } from '#src/language/purposes.ts'
import { mixesLanguages, readLanguage } from '#src/language/read-language.ts'
import type { TalkState } from './talk-state.ts'

/**
 * What a talk remembers of its language: the person's own, once it is clear; the one they began in; ours, of the last answer; and
 * that their last clear message was in another.
 */
export type TalkLanguage = Pick<TalkState, 'language' | 'began' | 'spoken' | 'leaning'>

/**
 * The language of a talk after a message of the person, or after none.
 *
 * Their first clear message decides. From then on it takes the wish for the other language, or two clear messages in it in a
 * row: one may be a word they know, or what a device shows. Back to what they began in, or have just left, leads one. Numbers,
 * addresses, sentences in both and such say nothing; manners, which people know in both, decide until something clear is said.
 */
export function languageOfTalk(before: TalkLanguage, text: string | undefined): TalkLanguage {
  if (text === undefined) return before
  const { language, spoken } = before
  const wished = asksForLanguage(text)
  if (wished) return { language: wished, began: wished, spoken, leaning: undefined }
  const said = readLanguage(text)
  if (said === undefined || (language && isAddressAlone(text))) return before
  if (language && said !== language && mixesLanguages(text)) return before
  if (isMannersAlone(text) && said !== language && said !== before.began)
    return language ? before : { ...before, language: said, leaning: OTHER[said] }
  const isStray = language !== undefined && language !== said && ![before.leaning, before.began].includes(said)
  if (isStray) return { ...before, leaning: said }
  const left = language === said ? undefined : language
  return { language: said, began: before.began ?? said, spoken, leaning: left }
}

const OTHER = { en: 'zh-CN', 'zh-CN': 'en' } as const

/** 你好, yes please, thank you. */
function isMannersAlone(text: string): boolean {
  const { purpose = '', isWhole } = readPurpose(text)
  const isPolite = isWhole && ['thanks', 'bye', 'greet'].includes(purpose)
  return isPolite || isCourtesy(text) || readYesNo(text) !== undefined
}
