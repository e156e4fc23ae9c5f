import { asksForLanguage } from '#src/language/answers/asks-for-language.ts'
import { asksToWait } from '#src/language/answers/asks-to-wait.ts'
import { asksWhatIsMeant } from '#src/language/answers/asks-what-is-meant.ts'
import { isCourtesy } from '#src/language/answers/is-courtesy.ts'
import { saysBack } from '#src/language/answers/says-back.ts'
import { repeat } from './advance.ts'
import type { Heard } from './heard.ts'
import { askedQuestion, putHint } from './put-question.ts'
import { current, type Talk } from './talk.ts'

/** "等等，我看看": the question stands, and nobody is hurried. */
export function waits(talk: Talk, heard: Heard): boolean {
  const frame = current(talk)?.frame
  if (!frame?.asked || heard.chosen || heard.yesNo || !asksToWait(heard.text)) return false
  frame.isLeft = true
  // What is read at leisure stays as it was put, and is not sent once more.
  talk.says.push({ id: 'common-take-time' })
  return true
}

/** “ok back”, after a moment, and 在 to what was read back: they are here again, and have agreed to nothing. */
export async function comesBack(talk: Talk, { text, chosen }: Heard): Promise<boolean> {
  const now = current(talk)
  const question = now && askedQuestion(now.dialog, now.frame)
  if (!now || !question || chosen || !saysBack(text)) return false
  const isReadBack = READS_BACK.includes(now.dialog.name) && question.mayBeAgreed !== undefined
  if (!now.frame.isLeft && (!isReadBack || BACK_A_STEP.test(text))) return false
  if (now.frame.isLeft) talk.says.push({ id: 'common-welcome-back' })
  delete now.frame.isLeft
  await repeat(talk)
  return true
}

/** What is read back here asks for no presence: 在 is no yes to it. */
const READS_BACK = ['book', 'move']
/** It goes back a step, unless they have been away. */
const BACK_A_STEP = /^\s*back\W*$/i

/** “wdym”, 啥意思: what was asked is said in other words. */
export async function explains(talk: Talk, { text, chosen, yesNo }: Heard): Promise<boolean> {
  const now = current(talk)
  const question = now && askedQuestion(now.dialog, now.frame)
  if (!now || !question || now.dialog.isMenu || now.frame.isStale) return false
  if (chosen || yesNo || now.dialog.name === 'usage-notice' || !asksWhatIsMeant(text)) return false
  talk.says.push({ id: 'common-other-words' })
  await putHint(talk, now.frame, question)
  return true
}

/** “In English, please”: the talk goes on in it, and what is open is put once more. */
export async function goesOver(talk: Talk, { text }: Heard): Promise<boolean> {
  if (asksForLanguage(text) === undefined) return false
  talk.says.push({ id: 'common-language' })
  if (current(talk)?.frame.asked) await repeat(talk)
  return true
}

/** "好的" after everything is done is courtesy and gets some. */
export function nods(talk: Talk, heard: Heard): boolean {
  if (current(talk) || (heard.yesNo === undefined && !isCourtesy(heard.text))) return false
  talk.says.push({ id: 'common-ok' })
  return true
}
