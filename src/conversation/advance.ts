import type { Answers, Outcome, Question, Reading } from './dialog.ts'
import type { Heard } from './heard.ts'
import { nextQuestion, put, shownAgain } from './put-question.ts'
import { asSaid } from './say.ts'
import { current, dialogOf, keepAnswers, type Talk, told } from './talk.ts'
import type { Frame } from './talk-state.ts'

/** How deep purposes may be laid on top of each other. */
const DEEPEST = 4

/** Begins a dialog on top of what is open; menus give way, lasting ones to the menu alone. What this person has no dialog for leads to the menu. */
export async function openDialog(talk: Talk, name: string, answers: Answers = {}): Promise<void> {
  dropMenus(talk, name !== 'menu')
  if (talk.stack.length >= DEEPEST) talk.stack.shift()
  const dialog = talk.needs.dialogs.find(name) ? name : 'menu'
  const frame: Frame = { dialog, answers: {}, trail: [] }
  keepAnswers(frame, answers)
  talk.stack.push(frame)
  await advance(talk)
}

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
    for (const id of outcome.forget) delete frame.answers[id]
    const question = outcome.prompt && nextQuestion(dialogOf(talk, frame), frame)
    return question && outcome.prompt ? put(talk, frame, question, outcome.prompt) : advance(talk)
  }
  if (outcome.ticket !== undefined) talk.ticket = outcome.ticket
  if (outcome.dropsRest) talk.stack.splice(0)
  else talk.stack.splice(talk.stack.indexOf(frame), 1)
  if (outcome.next && !(talk.needs.dialogs.find(outcome.next.dialog)?.isMenu && current(talk)?.dialog.isVerbatim)) {
    const { dialog, answers } = outcome.next
    // "来不了，车坏了" chooses by its first words, and has told more than that.
    const more = isMenu(talk, frame) && talk.heard?.chosen?.isLoose ? told(talk, dialog) : {}
    return openDialog(talk, dialog, { ...more, ...answers })
  }
  if (!outcome.leavesRest) return comeBack(talk)
  for (const below of talk.stack) below.isStale = true
}

/** Goes on with what lies below, with one line of recap where the person was in the middle of it; nobody is asked again what lasts. */
export async function comeBack(talk: Talk): Promise<void> {
  while (isGone(current(talk))) talk.stack.pop()
  if (current(talk)?.dialog.isLasting) return
  if (talk.stack.at(-1)?.asked) recap(talk)
  await repeat(talk)
}

const isGone = (open: ReturnType<typeof current>): boolean =>
  open !== undefined &&
  (open.dialog.isOver?.(open.frame.answers) === true || open.dialog.isOutdated?.(open.frame.answers) === true)

/** Puts the open question again as it was put, with the same choices; asks it afresh when it never was. */
export async function repeat(talk: Talk): Promise<void> {
  const frame = talk.stack.at(-1)
  const asked = frame?.asked
  if (!asked || frame.isStale || talk.isLater || asked.language !== talk.needs.language) return advance(talk)
  if (dialogOf(talk, frame).isVerbatim) return advance(talk)
  talk.prompt = { ask: asSaid(asked.text), choices: shownAgain(asked) }
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

/** What is over elsewhere, and a question of ours that has no object any more (the visit is off): nobody has to answer it. */
export async function dropGone(talk: Talk): Promise<void> {
  const now = current(talk)
  if (now?.dialog.isOver?.(now.frame.answers)) {
    talk.stack.pop()
    return dropGone(talk)
  }
  const refusal = now?.dialog.isMenu ? await now.dialog.cannotOpen?.(now.frame.answers) : undefined
  if (refusal?.kind !== 'done' || refusal.says.length > 0 || refusal.next) return
  talk.stack.pop()
  await dropGone(talk)
}

/** A menu that lies over a talk in which every word counts gives way to words that choose nothing of it. */
export function dropMenuOverTalk(talk: Talk, heard: Heard): void {
  const [below, top] = [talk.stack.at(-2), talk.stack.at(-1)]
  const isOver = below && top && dialogOf(talk, below).isVerbatim && dialogOf(talk, top).isMenu
  if (isOver && heard.chosen === undefined) talk.stack.pop()
}

/** Takes menus off the stack: they are over as soon as somebody says what they want. A lasting one waits where nothing else does. */
function dropMenus(talk: Talk, mayLast: boolean): void {
  const [first] = talk.stack
  const lasting = mayLast && first?.asked && dialogOf(talk, first).isLasting ? first : undefined
  if (lasting) lasting.isStale = true
  const kept = talk.stack.filter((frame) => frame === lasting || !dialogOf(talk, frame).isMenu)
  talk.stack.splice(0, talk.stack.length, ...kept)
}

const isMenu = (talk: Talk, frame: Frame): boolean => dialogOf(talk, frame).isMenu === true
