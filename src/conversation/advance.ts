import { RECAP_AFTER_MINUTES } from '#src/domain/norms/talk-norms.ts'
import type { Answers, Outcome, Question, Reading } from './dialog.ts'
import { dropErrands, dropMenus, dropOfVisit, dropOver } from './gives-way.ts'
import { keepLeft } from './left-lately.ts'
import { askedQuestion, nextQuestion, put, putInLanguage, shownAgain } from './put-question.ts'
import { asSaid } from './say.ts'
import { current, dialogOf, keepAnswers, type Talk, told } from './talk.ts'
import type { Frame } from './talk-state.ts'
import { minutesSince } from './time-of-talk.ts'

/** How deep purposes may be laid on top of each other. */
const DEEPEST = 4

/** Begins a dialog on top of what is open; menus give way, lasting ones to the menu alone. What this person has no dialog for leads to the menu. */
export async function openDialog(talk: Talk, name: string, answers: Answers = {}, occasion?: string): Promise<void> {
  dropMenus(talk, name)
  if (talk.left?.dialog === name) talk.left = undefined
  if (talk.needs.dialogs.find(name)?.isErrand) dropErrands(talk)
  if (talk.stack.length >= DEEPEST) talk.stack.shift()
  const dialog = talk.needs.dialogs.find(name) ? name : 'menu'
  talk.stack.push(frameOf({ dialog, answers, occasion }))
  await advance(talk)
}

function frameOf({ dialog, answers = {}, occasion }: Opening): Frame {
  const frame: Frame = { dialog, answers: {}, trail: [], occasion }
  keepAnswers(frame, answers)
  return frame
}

type Opening = Pick<Frame, 'dialog' | 'occasion'> & { readonly answers?: Answers }

/** Asks the next open question of the dialog on top, or lets it act. */
export async function advance(talk: Talk): Promise<void> {
  const now = current(talk)
  if (!now) return
  const { frame, dialog } = now
  if (dialog.needsCustomer && !talk.needs.isKnown()) return openDialog(talk, 'identify', told(talk, 'identify'))
  const refusal = await dialog.cannotOpen?.(frame.answers)
  if (refusal) return settle(talk, frame, refusal)
  const question = nextQuestion(dialog, frame)
  if (question) return askNext(talk, frame, question)
  await settle(talk, frame, await dialog.act(frame.answers))
}

async function askNext(talk: Talk, frame: Frame, question: Question<Answers>): Promise<void> {
  const recalled = (await question.recall?.(frame.answers)) ?? { kind: 'unclear' }
  if (await take(talk, frame, question, recalled)) return
  put(talk, frame, question, await question.ask(frame.answers))
}

/** Takes what a question made of a message. Gives back whether the message was understood. */
export async function take(
  talk: Talk,
  frame: Frame,
  question: Question<Answers>,
  reading: Reading<Answers>,
): Promise<boolean> {
  if (reading.kind === 'unclear') return false
  talk.says.push(...(reading.says ?? []))
  if (reading.kind === 'ask') {
    keepAnswers(frame, reading.keep ?? {})
    put(talk, frame, question, reading.prompt)
    return true
  }
  if (frame.occasion !== undefined) talk.answered.push(frame.occasion)
  const isTakenBack = Object.entries(reading.answers).some(
    ([id, value]) => value === undefined && frame.answers[id] !== undefined,
  )
  const before = isTakenBack ? { ...frame.answers } : undefined
  keepAnswers(frame, reading.answers)
  frame.before = before
  frame.trail = [...frame.trail.filter((id) => id !== question.id), question.id]
  await advance(talk)
  return true
}

async function settle(talk: Talk, frame: Frame, outcome: Outcome): Promise<void> {
  talk.says.push(...outcome.says)
  if (outcome.kind === 'again') {
    keepAnswers(frame, { ...Object.fromEntries(outcome.forget.map((id) => [id, undefined])), ...outcome.keep })
    const question = outcome.prompt && nextQuestion(dialogOf(talk, frame), frame)
    return question && outcome.prompt ? put(talk, frame, question, outcome.prompt) : advance(talk)
  }
  if (outcome.ticket !== undefined) talk.ticket = outcome.ticket
  if (outcome.about !== undefined) talk.about = outcome.about
  if (outcome.isStillUnclear) talk.isStillUnclear = true
  if (outcome.isLeft) keepLeft(talk, frame)
  for (const visit of outcome.endsVisits ?? []) dropOfVisit(talk, frame, visit)
  if (outcome.dropsRest) talk.stack.splice(0)
  else talk.stack.splice(talk.stack.indexOf(frame), 1)
  if (outcome.next && outcome.after) talk.stack.push(frameOf(outcome.after))
  const next = outcome.next ?? outcome.after ?? (isFree(talk) ? await outcome.besides?.() : undefined)
  if (next && !(talk.needs.dialogs.find(next.dialog)?.isMenu && current(talk)?.dialog.isVerbatim)) {
    const { dialog, answers, occasion } = next
    // "来不了，车坏了" chooses by its first words, and has told more than that.
    const more = isMenu(talk, frame) && talk.heard?.chosen?.isLoose ? told(talk, dialog) : {}
    return openDialog(talk, dialog, { ...more, ...answers }, occasion)
  }
  if (!outcome.leavesRest) return comeBack(talk)
  for (const below of talk.stack) below.isStale = true
}

/** Goes on with what lies below, with one line of recap where the person was in the middle of it; nobody is asked again what lasts. */
export async function comeBack(talk: Talk): Promise<void> {
  await dropOver(talk)
  const now = current(talk)
  if (now?.dialog.isLasting && now.frame.asked) return
  if (talk.stack.at(-1)?.asked) recap(talk)
  await repeat(talk)
}

/** Puts the open question again as it was put, with the same choices; asks it afresh when it never was. */
export async function repeat(talk: Talk): Promise<void> {
  const frame = talk.stack.at(-1)
  const asked = frame?.asked
  if (!asked || frame.isStale || talk.isLater || isOld(talk, asked)) return advance(talk)
  const dialog = dialogOf(talk, frame)
  if (dialog.isVerbatim) return advance(talk)
  const question = askedQuestion(dialog, frame)
  if (question && asked.language !== talk.needs.language)
    return (await endsNow(talk, frame)) ? undefined : putInLanguage(talk, frame, question)
  // What was read back in full stands there still.
  const shorter = question?.isLong ? (question.again ?? question.hint)(frame.answers) : undefined
  talk.prompt = { ask: shorter ?? asSaid(asked.text), choices: shownAgain(asked) }
}

/** What is asked afresh may have lost its object meanwhile: then that is said, and the dialog ends. Gives back whether it did. */
export async function endsNow(talk: Talk, frame: Frame): Promise<boolean> {
  const refusal = await dialogOf(talk, frame).cannotOpen?.(frame.answers)
  if (refusal) await settle(talk, frame, refusal)
  return refusal !== undefined
}

/** Says in one line what is being done. */
export function recap(talk: Talk): void {
  const now = current(talk)
  const line = now?.dialog.recap?.(now.frame.answers)
  if (line) talk.says.push(line)
}

/** Takes an answer back and asks for it again, openly: what was said before is not tried once more. */
export async function askAgain(talk: Talk, questionId: string): Promise<void> {
  const now = current(talk)
  const question = now?.dialog.questions.find(({ id }) => id === questionId)
  if (!now || !question) return repeat(talk)
  for (const id of [questionId, ...(question.forgets ?? [])]) delete now.frame.answers[id]
  put(talk, now.frame, question, await question.ask(now.frame.answers))
}

/** What was put so long ago may offer what is over, whatever was said in between. */
const isOld = ({ nowAt }: Talk, { at }: NonNullable<Frame['asked']>): boolean =>
  at !== undefined && minutesSince(at, nowAt) > RECAP_AFTER_MINUTES

/** Nothing that the person began waits for them. */
const isFree = (talk: Talk): boolean => talk.stack.every((frame) => isMenu(talk, frame))

const isMenu = (talk: Talk, frame: Frame): boolean => dialogOf(talk, frame).isMenu === true
