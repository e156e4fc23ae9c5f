import { asksForLanguage } from '#src/language/answers/asks-for-language.ts'
import { asksToWait } from '#src/language/answers/asks-to-wait.ts'
import { isCourtesy } from '#src/language/answers/is-courtesy.ts'
import { wantsToGoOn } from '#src/language/answers/wants-to-go-on.ts'
import { recap, repeat } from './advance.ts'
import type { Heard } from './heard.ts'
import { current, type Talk } from './talk.ts'

/** "等等，我看看": the question stands, and nobody is hurried. */
export function waits(talk: Talk, heard: Heard): boolean {
  const isAsked = current(talk)?.frame.asked !== undefined
  if (!isAsked || heard.chosen || heard.yesNo || !asksToWait(heard.text)) return false
  // What is read at leisure stays as it was put, and is not sent once more.
  talk.says.push({ id: 'common-take-time' })
  return true
}

/** 接着办: what was left lying is put again. */
export async function takesUp(talk: Talk, { text, chosen }: Heard): Promise<boolean> {
  const frame = current(talk)?.frame
  if (!frame?.asked || !frame.isStale || chosen || !wantsToGoOn(text)) return false
  recap(talk)
  await repeat(talk)
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
