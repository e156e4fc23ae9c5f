import type { DateTime } from 'luxon'
import {
  ERRAND_LAPSES_AFTER_MINUTES,
  LAY_DOWN_AFTER_MINUTES,
  MISSES_BEFORE_HANDOVER,
  RECAP_AFTER_MINUTES,
} from '#src/domain/norms/talk-norms.ts'
import { beginsAnew } from './begins-anew.ts'
import { nods, waits } from './courtesies.ts'
import type { Answers, Question } from './dialog.ts'
import { dropErrands, dropGone, dropOverTalk } from './gives-way.ts'
import { type Heard, hear } from './heard.ts'
import type { NoticeToTell } from './message.ts'
import { makesSense, outranks } from './outranking.ts'
import type { Prompt, Say } from './say.ts'
import { isInTheMiddle, takesComing, takesIdle } from './takes-idle.ts'
import {
  advance,
  askedQuestion,
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
  told,
} from './talk.ts'
import type { TalkState } from './talk-state.ts'
import { greet, holdsNoMore, keptTold, tell } from './tell.ts'
import { keptTicket, ticketAtHand } from './ticket-at-hand.ts'
import { iso, minutesSince } from './time-of-talk.ts'
import { joined, waitsForRest } from './unread.ts'

/** A message as a turn takes it. `nowAt` is the present in the customer's zone. */
export interface TurnMessage {
  readonly kind: 'text' | 'opened' | 'notice'
  readonly notice?: NoticeToTell
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
  const { conversationId, nowAt } = message
  if (message.notice && (await holdsNoMore(message.notice, needs))) return { state, says: [], prompt: undefined }
  const silenceMinutes = minutesSince(state.heardAt, nowAt)
  const talk = openTalk(state, needs, {
    isLater: silenceMinutes > RECAP_AFTER_MINUTES,
    nowAt,
    ticket: ticketAtHand(state, message, needs),
  })
  if (!message.notice && minutesSince(state.wroteAt ?? state.heardAt, nowAt) > ERRAND_LAPSES_AFTER_MINUTES)
    dropErrands(talk)
  const isLongAgo = silenceMinutes > LAY_DOWN_AFTER_MINUTES
  const isLaidDown = isLongAgo && isInTheMiddle(talk)
  const misses = await (message.notice
    ? tell(talk, message.notice)
    : message.kind === 'opened'
      ? isLaidDown
        ? layDown(talk)
        : greet(talk, isLongAgo ? { ...state, told: undefined } : state)
      : answer(talk, state, message, isLaidDown))
  return {
    state: {
      ...state,
      conversationId,
      heardAt: iso(nowAt),
      wroteAt: message.notice ? state.wroteAt : iso(nowAt),
      stack: talk.stack,
      misses,
      unread: talk.unread === undefined ? undefined : { text: talk.unread, at: iso(nowAt) },
      told: message.notice ? keptTold(talk, message.notice) : message.kind === 'opened' ? state.told : undefined,
      ticket: keptTicket(talk, state, message),
    },
    says: talk.says,
    prompt: talk.prompt,
  }
}

/** Gives back how many messages in a row were not understood, this one included. */
async function answer(talk: Talk, state: TalkState, message: TurnMessage, isLaidDown: boolean): Promise<number> {
  const relayed = await talk.needs.relay(message.text)
  if (relayed === 'ended') talk.says.push({ id: 'relay-back' })
  if (relayed) return state.misses
  await dropGone(talk)
  const before = current(talk)
  const choices = isLaidDown ? [] : (before?.frame.asked?.choices ?? [])
  const hearAs = (text: string) => hear(text, choices, message.nowAt, talk.needs.dialogs.readPurpose)
  const all = joined(talk, state, hearAs(message.text), hearAs)
  const { besides } = all.purpose
  const heard = besides ? hearAs(besides) : all
  talk.heard = heard
  if (isLaidDown) return pickUp(talk, heard)

  if (before?.frame.asked && talk.isLater) recap(talk)
  const recapped = talk.says.length
  if (all.purpose.purpose === 'no_human') await withdrawHandover(talk)
  dropOverTalk(talk, heard)
  const isVerbatim = current(talk)?.dialog.isVerbatim === true
  const isUnderstood =
    heard.purpose.purpose === 'no_human' ||
    (isVerbatim && (await answersQuestion(talk, heard))) ||
    (await outranks(talk, heard)) ||
    (await waits(talk, heard)) ||
    (await beginsAnew(talk, heard)) ||
    (await answersQuestion(talk, heard)) ||
    (await corrects(talk, heard)) ||
    (await takesComing(talk, heard)) ||
    (await opensPurpose(talk, heard, state.conversationId !== message.conversationId)) ||
    (await overhears(talk)) ||
    (await takesIdle(talk, heard)) ||
    (await makesSense(talk, heard)) ||
    nods(talk, heard)
  if (current(talk)?.frame !== before?.frame || isSaidAgain(talk, recapped)) talk.says.splice(0, recapped)
  if (all.purpose.purpose === 'anger' && besides !== undefined && !talk.says.some(({ id }) => id === 'common-regret'))
    talk.says.unshift({ id: 'common-regret' })
  if (isUnderstood) return 0
  return waitsForRest(talk, heard) ? state.misses : notUnderstood(talk, state.misses + 1)
}

/** Whether what was recapped first is recapped once more after an answer in between. */
const isSaidAgain = ({ says }: Talk, recapped: number): boolean =>
  says.slice(0, recapped).some(({ id }) => says.slice(recapped).some((later) => later.id === id))

/** 不要人工了: the colleague need not look at it any more, and what is open is answered. */
async function withdrawHandover(talk: Talk): Promise<void> {
  await openDialog(talk, 'handover', { reason: 'withdrawn', ticket: talk.ticket })
  talk.ticket = undefined
}

/** After days of silence another purpose drops the old one and a time goes on with it; everything else is asked about. */
async function pickUp(talk: Talk, heard: Heard): Promise<number> {
  const { purpose } = heard.purpose
  if (purpose === 'greet') return layDown(talk)
  if (talk.needs.dialogs.forPurpose(purpose ?? '')) {
    talk.stack.splice(0)
    await opensPurpose(talk, heard, false)
    return 0
  }
  if (await outranks(talk, heard)) return 0
  recap(talk)
  if (heard.times.length > 0 && ((await answersQuestion(talk, heard)) || (await corrects(talk, heard)))) return 0
  talk.says.splice(0)
  return layDown(talk)
}

async function layDown(talk: Talk): Promise<number> {
  for (const frame of talk.stack) frame.isStale = true
  await openDialog(talk, 'resume')
  return 0
}

async function answersQuestion(talk: Talk, heard: Heard): Promise<boolean> {
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

/** A nod long after the question, or after a goodbye, may be mere politeness: it is shown again what it would agree to. */
async function remind(talk: Talk): Promise<boolean> {
  if (!talk.isLater) recap(talk)
  await repeat(talk)
  return true
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
  const open = talk.stack.findIndex((frame) => frame.dialog === name)
  const found = talk.stack[open]
  // An errand that lies below is done with: the same one begins anew.
  const isDone = talk.needs.dialogs.find(name)?.isErrand && current(talk)?.frame !== found
  const frame = isDone ? undefined : found
  const answers = told(talk, name, isElsewhere ? {} : frame?.answers)
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

/** Whether a message that could be any answer is for a dialog that isn't open yet. */
function isOtherMatter(talk: Talk, question: Question<Answers>, heard: Heard, answers: Answers): boolean {
  const name = talk.needs.dialogs.forPurpose(heard.purpose.purpose ?? '')
  if (name === undefined || talk.stack.some((frame) => frame.dialog === name)) return false
  return question.isOtherMatter?.(heard, answers) === true
}

/** What is told for the matter that waits below ("周六上午" instead of the phone number) is kept, and not asked again. */
async function overhears(talk: Talk): Promise<boolean> {
  const below = talk.stack.at(-2)
  const answers = below ? told(talk, below.dialog, below.answers) : {}
  if (!below || Object.keys(answers).length === 0) return false
  keepAnswers(below, answers)
  talk.says.push(talk.needs.dialogs.find(below.dialog)?.noted?.(answers) ?? { id: 'common-noted' })
  await repeat(talk)
  return true
}

async function notUnderstood(talk: Talk, misses: number): Promise<number> {
  const now = current(talk)
  if (misses >= MISSES_BEFORE_HANDOVER) {
    await openDialog(talk, 'handover', { reason: 'not_understood', ticket: talk.ticket })
    return 0
  }
  const question = now && askedQuestion(now.dialog, now.frame)
  if (now && question) await putHint(talk, now.frame, question)
  else await openDialog(talk, 'menu', { tone: 'unsure', ...told(talk, 'menu') })
  return misses
}
