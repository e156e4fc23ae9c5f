import { asksForLanguage } from '#src/language/answers/asks-for-language.ts'
import { asksToWait, isCalledAway, thinksItOver } from '#src/language/answers/asks-to-wait.ts'
import { asksWhatIsMeant } from '#src/language/answers/asks-what-is-meant.ts'
import { isChatter } from '#src/language/answers/is-chatter.ts'
import { isCourtesy } from '#src/language/answers/is-courtesy.ts'
import { isNod } from '#src/language/answers/is-nod.ts'
import { isNoteForVisit } from '#src/language/answers/read-note.ts'
import { saysBack } from '#src/language/answers/says-back.ts'
import { saysWrong } from '#src/language/answers/says-wrong.ts'
import { goesOnAfterAll, wantsToGoOn } from '#src/language/answers/wants-to-go-on.ts'
import { openDialog, recap, repeat } from './advance.ts'
import type { Heard } from './heard.ts'
import { takeUpLeft } from './left-lately.ts'
import { smallTalk } from './outranking.ts'
import { askedQuestion, putHint, shownAgain } from './put-question.ts'
import { isInTheMiddle } from './takes-idle.ts'
import { current, type Talk, toldOfVisit } from './talk.ts'

/** "等等，我看看", "我可能值班，我想想": the question stands, and nobody is hurried. */
export function waits(talk: Talk, heard: Heard): boolean {
  const frame = current(talk)?.frame
  if (heard.chosen || heard.yesNo) return false
  // What is read at leisure stays as it was put, and is not sent once more.
  if (frame?.asked && (asksToWait(heard.text) || thinksItOver(heard.text))) {
    frame.isLeft = true
    talk.says.push({ id: 'common-take-time' })
    return true
  }
  const isCustomer = talk.needs.dialogs.forPurpose('book') !== undefined
  const isAsking = heard.purpose.purpose === undefined && heard.times.length === 0 && !isNoteForVisit(heard.text)
  const isAway = isCustomer && isAsking && isCalledAway(heard.text)
  if (isAway) talk.says.push({ id: 'common-see-to-it' })
  return isAway
}

/** 接着办: what was left lying is put again; 算了还是约吧: what was left is gone on with. */
export async function takesUp(talk: Talk, { text, chosen }: Heard): Promise<boolean> {
  const { left } = talk
  if (left && !isInTheMiddle(talk) && !chosen && goesOnAfterAll(text)) {
    const taken = takeUpLeft(talk, left.dialog)
    if (Object.keys(taken).length > 0)
      return openDialog(talk, left.dialog, { ...taken, ...toldOfVisit(talk, left.dialog, taken) }).then(() => true)
  }
  const frame = current(talk)?.frame
  if (!frame?.asked || !frame.isStale || chosen || !wantsToGoOn(text)) return false
  recap(talk)
  await repeat(talk)
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

/** 笑死, yyds: nothing is answered by it and nothing is missed. */
export async function chats(talk: Talk, { text, chosen }: Heard): Promise<boolean> {
  if (chosen || !isChatter(text)) return false
  await smallTalk(talk, { id: 'common-go-on' })
  return true
}

/** "好的" after everything is done is courtesy and gets some; to a question that no nod answers it gets that question, shorter. 不对 is shown what stands. */
export async function nods(talk: Talk, heard: Heard): Promise<boolean> {
  const now = current(talk)
  if (now) return asksOn(talk, heard)
  if (saysWrong(heard.text) && talk.needs.dialogs.forPurpose('book') !== undefined) {
    talk.says.push({ id: 'common-what-is-wrong' })
    await openDialog(talk, 'show')
    return true
  }
  if (heard.yesNo === undefined && !isCourtesy(heard.text)) return false
  talk.says.push({ id: 'common-ok' })
  return true
}

function asksOn(talk: Talk, { text, chosen }: Heard): boolean {
  const now = current(talk)
  const asked = now?.frame.asked
  const again = now && askedQuestion(now.dialog, now.frame)?.again?.(now.frame.answers)
  if (!now || !asked || !again || chosen || now.dialog.isMenu || now.frame.isStale || !isNod(text)) return false
  talk.prompt = { ask: again, choices: shownAgain(asked) }
  return true
}
