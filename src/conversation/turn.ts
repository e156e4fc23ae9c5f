import { DateTime } from 'luxon'
import { LAY_DOWN_AFTER_MINUTES, MISSES_BEFORE_HANDOVER, RECAP_AFTER_MINUTES } from '#src/domain/norms/talk-norms.ts'
import { type Heard, hear } from './heard.ts'
import { outranks } from './outranking.ts'
import type { Prompt, Say } from './say.ts'
import {
  advance,
  askedQuestion,
  comeBack,
  correctedQuestion,
  current,
  keepAnswers,
  openDialog,
  openTalk,
  putHint,
  recap,
  repeat,
  type Talk,
  type TalkNeeds,
  take,
} from './talk.ts'
import type { TalkState } from './talk-state.ts'

/** A message as a turn takes it. `nowAt` is the present in the customer's zone. */
export interface TurnMessage {
  readonly kind: 'text' | 'opened'
  readonly text: string
  readonly conversationId: string
  readonly nowAt: DateTime
}

/** What a turn comes to: the new state, and what is said. */
export interface Turn {
  readonly state: TalkState
  readonly says: readonly Say[]
  readonly prompt: Prompt | undefined
}

/**
 * Takes one message of a talk (design §4): what outranks everything, the open question, corrections, another
 * purpose, and at last one clarifying question. Nothing is sent and nothing is saved here.
 */
export async function takeTurn(state: TalkState, message: TurnMessage, needs: TalkNeeds): Promise<Turn> {
  const talk = openTalk(state, needs)
  const misses = message.kind === 'opened' ? await greet(talk, state) : await answer(talk, state, message)
  const { conversationId } = message
  const heardAt = message.kind === 'text' ? iso(message.nowAt) : state.heardAt
  return {
    state: { ...state, conversationId, heardAt, stack: talk.stack, misses },
    says: talk.says,
    prompt: talk.prompt,
  }
}

async function greet(talk: Talk, state: TalkState): Promise<number> {
  if (!current(talk)?.frame.asked) return openDialog(talk, 'menu').then(() => 0)
  talk.says.push({ id: 'common-hello' })
  await comeBack(talk)
  return state.misses
}

/** Gives back how many messages in a row were not understood, this one included. */
async function answer(talk: Talk, state: TalkState, message: TurnMessage): Promise<number> {
  const silenceMinutes = message.nowAt.diff(DateTime.fromISO(state.heardAt), 'minutes').minutes
  const before = current(talk)
  const isLaidDown = before !== undefined && silenceMinutes > LAY_DOWN_AFTER_MINUTES
  const heard = hear(message.text, isLaidDown ? [] : (before?.frame.asked?.choices ?? []), message.nowAt)
  if (isLaidDown) return pickUp(talk, heard)

  if (before?.frame.asked && silenceMinutes > RECAP_AFTER_MINUTES) recap(talk)
  const recapped = talk.says.length
  const isUnderstood =
    (await outranks(talk, heard)) ||
    (await answersQuestion(talk, heard)) ||
    (await corrects(talk, heard)) ||
    (await opensPurpose(talk, heard, state.conversationId !== message.conversationId))
  if (current(talk)?.frame !== before?.frame) talk.says.splice(0, recapped)
  return isUnderstood ? 0 : notUnderstood(talk, state.misses + 1)
}

/** After days of silence: another purpose drops the old one, everything else asks whether to go on with it. */
async function pickUp(talk: Talk, heard: Heard): Promise<number> {
  const purpose = talk.needs.dialogs.forPurpose(heard.purpose.purpose ?? '')
  if (!purpose) return openDialog(talk, 'resume').then(() => 0)
  talk.stack.splice(0)
  await opensPurpose(talk, heard, false)
  return 0
}

async function answersQuestion(talk: Talk, heard: Heard): Promise<boolean> {
  const now = current(talk)
  const question = now && askedQuestion(now.dialog, now.frame)
  if (!now || !question) return false
  const isOtherMatter = question.takesAnything && heard.chosen === undefined && otherPurpose(talk, heard) !== undefined
  if (isOtherMatter) return false
  return take(talk, now.frame, question, await question.read(heard, now.frame.answers))
}

async function corrects(talk: Talk, heard: Heard): Promise<boolean> {
  const now = current(talk)
  const question = now && correctedQuestion(now.dialog, now.frame, heard)
  if (!now || !question) return false
  return take(talk, now.frame, question, await question.read(heard, now.frame.answers))
}

async function opensPurpose(talk: Talk, heard: Heard, isElsewhere: boolean): Promise<boolean> {
  const name = talk.needs.dialogs.forPurpose(heard.purpose.purpose ?? '')
  if (!name) return false
  const answers = talk.needs.dialogs.find(name)?.begin?.(heard) ?? {}
  const open = talk.stack.findIndex((frame) => frame.dialog === name)
  const frame = talk.stack[open]
  if (frame && !isElsewhere) {
    keepAnswers(frame, answers)
    if (current(talk)?.frame === frame) await advance(talk)
    else await repeat(talk)
    return true
  }
  // The same purpose in a new conversation is begun anew: nobody picks up a form left open in another window.
  if (frame) talk.stack.splice(open)
  await openDialog(talk, name, answers)
  return true
}

function otherPurpose(talk: Talk, heard: Heard): string | undefined {
  const name = talk.needs.dialogs.forPurpose(heard.purpose.purpose ?? '')
  return name !== undefined && talk.stack.some((frame) => frame.dialog === name) ? undefined : name
}

async function notUnderstood(talk: Talk, misses: number): Promise<number> {
  const now = current(talk)
  if (misses >= MISSES_BEFORE_HANDOVER) {
    await openDialog(talk, 'handover', { reason: 'not_understood' })
    return 0
  }
  const question = now && !now.dialog.isMenu ? askedQuestion(now.dialog, now.frame) : undefined
  if (now && question) await putHint(talk, now.frame, question)
  else await openDialog(talk, 'menu', { isUnsure: true })
  return misses
}

function iso(instant: DateTime): string {
  return instant.toUTC().toISO() ?? ''
}
