import { recap, repeat, take } from './advance.ts'
import type { Answers, Question } from './dialog.ts'
import type { Heard } from './heard.ts'
import { askedQuestion, correctedQuestion } from './put-question.ts'
import { current, keepAnswers, type Talk, told } from './talk.ts'

/** The open question is answered; what the words tell for a matter that waits below is kept for it. */
export async function answersQuestion(talk: Talk, heard: Heard): Promise<boolean> {
  const now = current(talk)
  const question = now && askedQuestion(now.dialog, now.frame)
  if (!now || !question) return false
  if (heard.chosen === undefined && isOtherMatter(talk, question, heard, now.frame.answers)) return false
  if (now.frame.isStale && heard.yesNo === 'yes' && heard.chosen === undefined) return remind(talk)
  const reading = await question.read(heard, now.frame.answers)
  const waiting = talk.stack.at(-2)
  if (reading.kind !== 'unclear' && waiting && !waiting.asked)
    keepAnswers(waiting, told(talk, waiting.dialog, waiting.answers))
  return take(talk, now.frame, question, reading)
}

/** Where every word is for the open question, even what would outrank one. */
export async function answersVerbatim(talk: Talk, heard: Heard): Promise<boolean> {
  return current(talk)?.dialog.isVerbatim === true && (await answersQuestion(talk, heard))
}

/** Another answer than the one that is asked for is given, or taken back: "不对，是下午". */
export async function corrects(talk: Talk, heard: Heard): Promise<boolean> {
  const now = current(talk)
  const question = now && correctedQuestion(now.dialog, now.frame, heard)
  if (!now || !question) return false
  return take(talk, now.frame, question, await question.read(heard, now.frame.answers))
}

/** Whether a message that could be any answer is for a dialog that isn't open yet. */
function isOtherMatter(talk: Talk, question: Question<Answers>, heard: Heard, answers: Answers): boolean {
  const name = talk.needs.dialogs.forPurpose(heard.purpose.purpose ?? '')
  if (name === undefined || talk.stack.some((frame) => frame.dialog === name)) return false
  return question.isOtherMatter?.(heard, answers) === true
}

/** A nod long after the question, or after a goodbye, may be mere politeness: it is shown again what it would agree to. */
async function remind(talk: Talk): Promise<boolean> {
  if (!talk.isLater) recap(talk)
  await repeat(talk)
  return true
}
