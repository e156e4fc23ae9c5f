import type { Language } from '#src/domain/shared/language.ts'
import { isNumberBeyond } from '#src/language/answers/read-choice.ts'
import type { Answers, Dialog, DialogBook, Outcome, Question, Reading } from './dialog.ts'
import type { Heard } from './heard.ts'
import type { Choice, Prompt, Say } from './say.ts'
import type { Frame, TalkState } from './talk-state.ts'

/** How deep purposes may be laid on top of each other. */
const DEEPEST = 4

/** What a talk needs from outside for one turn. */
export interface TalkNeeds {
  readonly dialogs: DialogBook
  readonly language: Language
  /** Whether the person is known (CT-2). */
  isKnown(): boolean
  /** Passes the words on to a colleague who has taken the talk over; undefined when nobody has. */
  relay(text: string): Promise<'relayed' | 'ended' | undefined>
  /** The words of a text in the person's language. */
  phrase(say: Say): string
}

/** A talk during one turn: the dialogs that are open, the last one on top, and what has been said so far. */
export interface Talk {
  readonly needs: TalkNeeds
  readonly stack: Frame[]
  readonly says: Say[]
  prompt: Prompt | undefined
  /** So much time has gone by that an open question is put afresh instead of as it was. */
  readonly isLater: boolean
  /** The ticket that a colleague has of this conversation. */
  ticket: string | undefined
  /** Words of this turn that were not understood. */
  unread?: string
  /** The message of this turn; none when the page was opened. */
  heard?: Heard
}

/** Begins a turn on a copy of `state`. */
export function openTalk(state: TalkState, needs: TalkNeeds, at: Pick<Talk, 'isLater' | 'ticket'>): Talk {
  return { needs, stack: structuredClone(state.stack), says: [], prompt: undefined, ...at }
}

/** The dialog that is being talked about, with its frame. */
export function current(talk: Talk): { frame: Frame; dialog: Dialog } | undefined {
  const frame = talk.stack.at(-1)
  return frame && { frame, dialog: dialogOf(talk, frame) }
}

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

/** What the message of this turn tells for a dialog (CT-8), in the light of what was told `before`. */
export function told(talk: Talk, name: string, before: Answers = {}): Answers {
  return (talk.heard && talk.needs.dialogs.find(name)?.begin?.(talk.heard, before)) ?? {}
}

async function askNext(talk: Talk, frame: Frame, question: Question<Answers>): Promise<void> {
  const recalled = (await question.recall?.(frame.answers)) ?? { kind: 'unclear' }
  if (await take(talk, frame, question, recalled)) return
  put(talk, frame, question, await question.ask(frame.answers))
}

/** Takes an answer back and asks for it again, openly: what was said before is not tried once more. */
export async function askAgain(talk: Talk, questionId: string): Promise<void> {
  const now = current(talk)
  const question = now?.dialog.questions.find(({ id }) => id === questionId)
  if (!now || !question) return repeat(talk)
  for (const id of [questionId, ...(question.forgets ?? [])]) delete now.frame.answers[id]
  put(talk, now.frame, question, await question.ask(now.frame.answers))
}

/** Takes what a question made of a message. Gives back whether the message was understood. */
export async function take(
  talk: Talk,
  frame: Frame,
  question: Question<Answers>,
  reading: Reading<Answers>,
): Promise<boolean> {
  if (reading.kind === 'unclear') return false
  if (reading.kind === 'ask') {
    keepAnswers(frame, reading.keep ?? {})
    talk.says.push(...(reading.says ?? []))
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

/** Sets answers, and takes back those that are given as undefined. */
export function keepAnswers(frame: Frame, answers: Answers): void {
  for (const [id, value] of Object.entries(answers)) {
    if (value === undefined) delete frame.answers[id]
    else frame.answers[id] = value
  }
}

/** Goes on with what lies below, with one line of recap where the person was in the middle of it; nobody is asked again what lasts. */
export async function comeBack(talk: Talk): Promise<void> {
  while (current(talk)?.dialog.isOver?.(talk.stack.at(-1)?.answers ?? {})) talk.stack.pop()
  if (current(talk)?.dialog.isLasting) return
  if (talk.stack.at(-1)?.asked) recap(talk)
  await repeat(talk)
}

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

/** Puts the open question again in the words that show how to answer it; the choices stay those that were shown. */
export async function putHint(talk: Talk, frame: Frame, question: Question<Answers>): Promise<void> {
  const asked = frame.asked
  const count = asked?.choices.length ?? 0
  const isBeyond = talk.heard !== undefined && isNumberBeyond(talk.heard.text, count)
  const ask = isBeyond ? { id: 'common-only-so-many', facts: { count } } : question.hint(frame.answers)
  if (asked?.language === talk.needs.language) talk.prompt = { ask, choices: shownAgain(asked) }
  else put(talk, frame, question, { ...(await question.ask(frame.answers)), ask })
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

async function settle(talk: Talk, frame: Frame, outcome: Outcome): Promise<void> {
  talk.says.push(...outcome.says)
  if (outcome.kind === 'again') {
    keepAnswers(frame, { ...Object.fromEntries(outcome.forget.map((id) => [id, undefined])), ...outcome.keep })
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

const isMenu = (talk: Talk, frame: Frame): boolean => dialogOf(talk, frame).isMenu === true

function put(talk: Talk, frame: Frame, question: Question<Answers>, prompt: Prompt): void {
  talk.prompt = prompt
  delete frame.isStale
  const choices = (prompt.choices ?? []).map(({ value, label }) => ({ value, label: talk.needs.phrase(label) }))
  frame.asked = { question: question.id, language: talk.needs.language, text: talk.needs.phrase(prompt.ask), choices }
}

function shownAgain(asked: NonNullable<Frame['asked']>): readonly Choice[] {
  return asked.choices.map(({ value, label }) => ({ value, label: asSaid(label) }))
}

function asSaid(text: string): Say {
  return { id: 'common-as-said', facts: { text } }
}

function dialogOf(talk: Talk, frame: Frame): Dialog {
  const dialog = talk.needs.dialogs.find(frame.dialog)
  if (!dialog) throw new Error(`no dialog is called ${frame.dialog}`)
  return dialog
}

/** The first question of `dialog` that is still open. */
function nextQuestion(dialog: Dialog, frame: Frame): Question<Answers> | undefined {
  return dialog.questions.find((question) =>
    question.isOpen ? question.isOpen(frame.answers) : frame.answers[question.id] === undefined,
  )
}

/** The question that was put last in `frame`. */
export function askedQuestion(dialog: Dialog, frame: Frame): Question<Answers> | undefined {
  return dialog.questions.find(({ id }) => id === frame.asked?.question)
}

/** The question, other than the one being asked, that `heard` corrects or answers before it is asked. */
export function correctedQuestion(dialog: Dialog, frame: Frame, heard: Heard): Question<Answers> | undefined {
  return dialog.questions.find(
    ({ id, corrects }) => id !== frame.asked?.question && corrects?.(heard, frame.answers) === true,
  )
}
