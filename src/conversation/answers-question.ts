import { DateTime } from 'luxon'
import { EARLY_ANSWERS_SECONDS } from '#src/domain/norms/talk-norms.ts'
import { recap, repeat, take } from './advance.ts'
import type { Answers, Question } from './dialog.ts'
import type { Heard } from './heard.ts'
import { askedQuestion, correctedQuestion } from './put-question.ts'
import { current, dialogOf, keepAnswers, type Talk, told } from './talk.ts'
import type { Frame } from './talk-state.ts'
import { iso } from './time-of-talk.ts'

/** How much of a message is said back. @unit characters */
const QUOTED_CHARACTERS = 40

/** The open question is answered; what the words tell for a matter that waits below is kept for it. */
export async function answersQuestion(talk: Talk, heard: Heard): Promise<boolean> {
  const now = current(talk)
  const question = now && askedQuestion(now.dialog, now.frame)
  if (!now || !question) return false
  if (heard.chosen === undefined && isOtherMatter(talk, question, heard, now.frame.answers)) return false
  if (isFromBefore(talk, now.frame) && !(await question.isTakenAsWritten?.(heard, now.frame.answers)))
    return mayAnswer(heard) && (await askAfresh(talk, now.frame))
  if (now.frame.isStale && isNod(question, heard, now.frame)) return remind(talk)
  const reading = await question.read(heard, now.frame.answers)
  const waiting = talk.stack.at(-2)
  if (reading.kind !== 'unclear' && waiting && !waiting.asked)
    keepAnswers(waiting, told(talk, waiting.dialog, waiting.answers))
  return take(talk, now.frame, question, reading)
}

/** A yes that may be for anything that was said since the question. */
const isNod = (question: Question<Answers>, heard: Heard, { isInterrupted }: Frame): boolean =>
  heard.yesNo === 'yes' && heard.chosen === undefined && (isInterrupted === true || !question.isOwnWord?.(heard))

/**
 * Whether a message waited for the network since before the question was put: whoever wrote it agreed to something else, or to
 * nothing. Once it was said and time has gone by since, it is the sender's clock that is wrong.
 */
function isFromBefore({ saidAt, nowAt }: Talk, { asked, earlyAt }: Frame): boolean {
  if (saidAt >= nowAt || asked?.at === undefined || saidAt >= DateTime.fromISO(asked.at)) return false
  return earlyAt === undefined || nowAt.diff(DateTime.fromISO(earlyAt), 'seconds').seconds < EARLY_ANSWERS_SECONDS
}

/** Whether a message is for no other purpose than the open question's. */
const mayAnswer = ({ purpose }: Heard): boolean => purpose.purpose === undefined || purpose.mayAnswer === true

async function askAfresh(talk: Talk, frame: Frame): Promise<boolean> {
  const earlyAt = frame.earlyAt ?? iso(talk.nowAt)
  talk.says.push({
    id: 'common-written-before',
    facts: { words: talk.heard?.text.trim().slice(0, QUOTED_CHARACTERS) ?? '' },
  })
  await repeat(talk)
  frame.earlyAt = earlyAt
  return true
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

/** 改到下周一上午, over a menu that was opened in between: of what waits below it, where the time was read back. */
export async function correctsBelow(talk: Talk, heard: Heard): Promise<boolean> {
  const below = talk.stack.at(-2)
  const isOver = current(talk)?.dialog.isMenu === true && below?.asked !== undefined && heard.chosen === undefined
  if (!isOver || heard.times.length === 0 || !correctedQuestion(dialogOf(talk, below), below, heard)) return false
  talk.stack.pop()
  return corrects(talk, heard)
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
