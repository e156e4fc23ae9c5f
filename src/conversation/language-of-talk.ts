import { asksForLanguage } from '#src/language/answers/asks-for-language.ts'
import { isEnglishSentence, readLanguage } from '#src/language/read-language.ts'
import type { TalkState } from './talk-state.ts'

/** What a talk remembers of its language: the person's own, once it is clear; ours, of the last answer; and that their last message was in another. */
export type TalkLanguage = Pick<TalkState, 'language' | 'spoken' | 'leaning'>

/**
 * The language of a talk after a message of the person, or after none.
 *
 * A word of English in a Chinese talk changes nothing: a whole sentence does, or a second message in a row. Who has been answered
 * in one language, and writes what could be either, is answered in it.
 */
export function languageOfTalk(before: TalkLanguage, text: string | undefined): TalkLanguage {
  const said = text === undefined ? undefined : readLanguage(text)
  if (text === undefined) return before
  const wished = asksForLanguage(text)
  if (wished) return { language: wished, spoken: before.spoken, leaning: undefined }
  const isStray = said === 'en' && before.language === 'zh-CN' && before.leaning !== 'en' && !isEnglishSentence(text)
  if (isStray) return { ...before, leaning: 'en' }
  return { language: said ?? before.language, spoken: before.spoken, leaning: undefined }
}
