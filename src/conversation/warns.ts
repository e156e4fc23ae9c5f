import { type Danger, readDanger } from '#src/language/answers/read-danger.ts'
import { openDialog } from './advance.ts'
import type { Heard } from './heard.ts'
import type { Talk } from './talk.ts'

/** As much as is kept of the words that tell of a danger. @unit characters */
const LONGEST_WORDS = 200

/** 光猫冒烟了, 明天上午来人: the danger is answered first, then what else the message wants. */
export async function warns(talk: Talk, { text }: Heard): Promise<Danger | undefined> {
  const danger = readDanger(text)
  if (!danger || !talk.needs.dialogs.find('danger')) return undefined
  await openDialog(talk, 'danger', { danger, words: text.slice(0, LONGEST_WORDS), ticket: talk.ticket })
  return danger
}
