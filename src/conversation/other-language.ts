import { isInOtherLanguage } from '#src/language/read-other-language.ts'
import type { Heard } from './heard.ts'
import { smallTalk } from './outranking.ts'
import type { Talk } from './talk.ts'

/** wala kaming internet: which languages are read is said in both of them, and what is open is put once more. */
export async function isUnreadLanguage(talk: Talk, { text, chosen, purpose }: Heard): Promise<boolean> {
  const isCustomer = talk.needs.dialogs.forPurpose('book') !== undefined
  if (!isCustomer || chosen || purpose.purpose === 'thanks' || !isInOtherLanguage(text)) return false
  await smallTalk(talk, { id: 'common-languages-read' })
  return true
}
