import type { DateTime } from 'luxon'
import {
  ERRAND_LAPSES_AFTER_MINUTES,
  LAY_DOWN_AFTER_MINUTES,
  MISSES_BEFORE_HANDOVER,
  RECAP_AFTER_MINUTES,
} from '#src/domain/norms/talk-norms.ts'
import { complainsInAnger } from '#src/language/answers/read-complaint.ts'
import { comeBack, endsNow, openDialog, recap } from './advance.ts'
import { answersInPassing } from './answers-in-passing.ts'
import { asksWhichIsMeant, chosenAfterGuess } from './asks-which-is-meant.ts'
import type { Answers } from './dialog.ts'
import { dropErrands, dropGone, dropOverTalk, dropUnwanted } from './gives-way.ts'
import type { Guess } from './guess.ts'
import type { Heard } from './heard.ts'
import { listen } from './listen.ts'
import type { NoticeToTell, SentPhotos } from './message.ts'
import { putInOtherWords } from './other-words.ts'
import { smallTalk } from './outranking.ts'
import { layDown, pickUp } from './pick-up.ts'
import { askedQuestion, put, putHint } from './put-question.ts'
import { regret, regretsAlone } from './regret.ts'
import type { Prompt, Say } from './say.ts'
import { stopsMessages } from './stops-messages.ts'
import { takePhotos, tellsOfPhotos } from './take-photos.ts'
import { isInTheMiddle } from './takes-idle.ts'
import { current, openTalk, type Talk, told } from './talk.ts'
import type { TalkNeeds } from './talk-needs.ts'
import type { Frame, TalkState } from './talk-state.ts'
import { greet, holdsNoMore, keptTold, tell } from './tell.ts'
import { keptTicket, ticketAtHand } from './ticket-at-hand.ts'
import { iso, minutesSince } from './time-of-talk.ts'
import { openUnasked, type UnaskedTaken, unaskedTaken, withUnasked } from './unasked.ts'
import { understand } from './understand.ts'
import { waitsForRest } from './unread.ts'

/** A message as a turn takes it. `nowAt` is the present in the customer's zone. */
export interface TurnMessage {
  readonly kind: 'text' | 'opened' | 'notice'
  readonly notice?: NoticeToTell
  readonly text: string
  readonly photos?: SentPhotos
  readonly conversationId: string
  readonly nowAt: DateTime
  readonly delaySeconds?: number | undefined
}

/** What a turn comes to: the new state, and what is said. */
export interface Turn {
  readonly state: TalkState
  readonly says: readonly Say[]
  readonly prompt: Prompt | undefined
  readonly unasked?: UnaskedTaken
  /** What no rule understood of it. */
  readonly guess?: Guess
}

/**
 * Takes one message of a talk (design §4): what outranks everything, the open question, corrections, another
 * purpose, and at last one clarifying question. Nothing is sent and nothing is saved here.
 */
export async function takeTurn(before: TalkState, message: TurnMessage, needs: TalkNeeds): Promise<Turn> {
  const { conversationId, nowAt } = message
  if (message.notice && (await holdsNoMore(message.notice, needs)))
    return { state: before, says: [], prompt: undefined }
  const state = message.notice ? before : await withUnasked(before, nowAt, needs)
  const silenceMinutes = minutesSince(state.heardAt, nowAt)
  const talk = openTalk(state, needs, {
    isLater: silenceMinutes > RECAP_AFTER_MINUTES,
    isElsewhere: state.conversationId !== conversationId,
    isFirstReply: !message.notice && isFirstReply(state, needs),
    nowAt,
    saidAt: nowAt.minus({ seconds: message.delaySeconds ?? 0 }),
    ticket: ticketAtHand(state, message, needs),
    ...(silenceMinutes <= RECAP_AFTER_MINUTES && { about: state.about, regrets: state.regrets }),
    ...(silenceMinutes <= LAY_DOWN_AFTER_MINUTES && { left: state.left }),
  })
  if (!message.notice && minutesSince(state.wroteAt ?? state.heardAt, nowAt) > ERRAND_LAPSES_AFTER_MINUTES)
    dropErrands(talk)
  const misses = await begin(talk, state, message, silenceMinutes > LAY_DOWN_AFTER_MINUTES)
  putInOtherWords(talk, state)
  return {
    state: {
      ...state,
      // What is told where they were before does not bring them back there: the page that they opened since is the one they read.
      conversationId: message.notice ? state.conversationId : conversationId,
      heardAt: iso(nowAt),
      // Whoever opens the page that we wrote of has not written yet.
      wroteAt: message.notice || (message.kind === 'opened' && talk.isFirstReply) ? state.wroteAt : iso(nowAt),
      stack: talk.stack,
      misses,
      unread: talk.unread === undefined ? undefined : { text: talk.unread, at: iso(nowAt) },
      told: message.notice
        ? keptTold(talk, message.notice, state.told)
        : message.kind === 'opened'
          ? state.told
          : undefined,
      ticket: keptTicket(talk, state, message),
      about: talk.about,
      left: talk.left,
      guessed: message.notice ? state.guessed : talk.guessed,
      regrets: talk.regrets || undefined,
    },
    says: talk.says,
    prompt: talk.prompt,
    ...(!message.notice && unaskedTaken(talk, state)),
    ...(talk.guess && { guess: talk.guess }),
  }
}

/** Whether we wrote last, and nothing lies open that the person was asked before. */
function isFirstReply({ told, wroteAt, stack }: TalkState, { openedUnasked, dialogs }: TalkNeeds): boolean {
  const unaskedAt = openedUnasked?.()?.at
  const isJoined = stack.some(({ occasion, asked }) => occasion !== undefined && (asked?.at ?? '') > (wroteAt ?? ''))
  const hasWritten = told !== undefined || isJoined || (unaskedAt !== undefined && iso(unaskedAt) > (wroteAt ?? ''))
  const isTheirs = ({ dialog, asked, isStale }: Frame) =>
    !isStale && !dialogs.find(dialog)?.isMenu && asked?.at !== undefined && asked.at <= (wroteAt ?? '')
  return hasWritten && !stack.some(isTheirs)
}

/** The turn begins with what is to be told, a page that was opened, or a message. Gives back how many messages in a row were not understood, this one included. */
async function begin(talk: Talk, state: TalkState, message: TurnMessage, isLongAgo: boolean): Promise<number> {
  if (message.notice) return tell(talk, message.notice)
  const isLaidDown = isLongAgo && isInTheMiddle(talk)
  if (message.kind !== 'opened') return answer(talk, state, message, isLaidDown)
  return isLaidDown ? layDown(talk) : greet(talk, isLongAgo ? { ...state, told: undefined } : state)
}

/** What is said of being written to is kept first; then what the message says besides is answered. */
async function answer(talk: Talk, state: TalkState, message: TurnMessage, isLaidDown: boolean): Promise<number> {
  const rest = await stopsMessages(talk, message.text)
  if (rest === undefined) return await answerRest(talk, state, message, isLaidDown)
  if (rest === '' && !message.photos) return 0
  const kept = talk.says.splice(0)
  talk.prompt = undefined
  const misses = await answerRest(talk, state, { ...message, text: rest }, isLaidDown)
  talk.says.unshift(...kept)
  return misses
}

async function answerRest(talk: Talk, state: TalkState, message: TurnMessage, isLaidDown: boolean): Promise<number> {
  if (message.photos && message.text.trim() === '') return await answerPhotos(talk, state, message, message.photos)
  const relayed = await talk.needs.relay(message.text)
  if (relayed === 'ended') await openDialog(talk, 'handed-back')
  if (relayed) return state.misses
  await dropGone(talk)
  const before = current(talk)?.frame
  const { all, heard, isSworn } = listen(talk, state, message, isLaidDown)
  talk.heard = heard
  if (isLaidDown) return pickUp(talk, heard)

  const asked = before?.asked?.question
  if (before?.asked && talk.isLater) recap(talk)
  const recapped = talk.says.length
  if (all.purpose.purpose === 'no_human') await withdrawHandover(talk, all.purpose.besides)
  if (all.purpose.purpose === 'no_bill_doubt') await openDialog(talk, 'standing-doubt', { isOff: true })
  dropOverTalk(talk, heard)
  if (message.photos && tellsOfPhotos(talk)) return await answerPhotos(talk, state, message, message.photos)
  const unwanted = dropUnwanted(talk, all, heard)
  if (unwanted && heard.purpose.purpose === 'no_booking') return await saysUnwanted(talk, unwanted)
  const isUnderstood = await understand(talk, heard)
  keepGuess(talk, before, isUnderstood)
  if (message.photos) return takePhotos(talk, message.photos, isUnderstood).then(() => 0)
  const now = current(talk)?.frame
  // What is left as it is is not gone on with: 门口的人不姓李, in the middle of a booking.
  if (now !== before || now?.isStale || isSaidAgain(talk, recapped)) talk.says.splice(0, recapped)
  // What was asked in passing is answered first, and then what is gone on with is named.
  else if (before?.asked?.question === asked) talk.says.push(...talk.says.splice(0, recapped))
  const isNew = talk.regrets === 0 || (complainsInAnger(message.text) && talk.regrets < REGRETS_AT_MOST)
  const isFirstOath = isSworn && isUnderstood && talk.says.length === 0 && isNew
  if (isFirstOath || (all.purpose.purpose === 'anger' && all.purpose.besides !== undefined)) regret(talk)
  const answers = answersInPassing(talk, heard)
  if (isUnderstood) talk.says.unshift(...answers)
  else if (answers.length > 0) return smallTalk(talk, ...answers).then(() => 0)
  if (isUnderstood || (await openUnasked(talk))) return talk.isStillUnclear ? state.misses : 0
  if (isSworn) return regretsAlone(talk).then(() => 0)
  return waitsForRest(talk, heard) ? state.misses : notUnderstood(talk, heard, state.misses + 1)
}

/** Nothing else was said than that what was begun isn't wanted. */
async function saysUnwanted(talk: Talk, unwanted: Say): Promise<number> {
  talk.says.splice(0, talk.says.length, unwanted)
  await comeBack(talk)
  return 0
}

/** Who threatens again and again is told so often that we are sorry, in other words each time. */
const REGRETS_AT_MOST = 3

/** What the model made of words is kept where nothing else understood them, or where it is told now what they had meant. */
function keepGuess(talk: Talk, before: Frame | undefined, isUnderstood: boolean): void {
  const chosen = before && chosenAfterGuess(before)
  if (chosen) talk.guess = chosen
  else if (isUnderstood && !talk.guessed && !talk.guess?.chosen) delete talk.guess
}

/** Photos, and words only for them. */
async function answerPhotos(talk: Talk, state: TalkState, message: TurnMessage, photos: SentPhotos): Promise<number> {
  talk.heard ??= listen(talk, state, message, false).heard
  await takePhotos(talk, photos, false)
  return 0
}

/** Whether what was recapped first is recapped once more after an answer in between. */
const isSaidAgain = ({ says }: Talk, recapped: number): boolean =>
  says.slice(0, recapped).some(({ id }) => says.slice(recapped).some((later) => later.id === id))

/** 不要人工了: the colleague need not look at it any more, and what is open is answered. */
async function withdrawHandover(talk: Talk, besides = ''): Promise<void> {
  const said = talk.says.length
  await openDialog(talk, 'handover', { reason: 'withdrawn', ticket: talk.ticket })
  if (besides !== '') talk.says.splice(said + 1)
  if (besides !== '') talk.prompt = undefined
  talk.ticket = undefined
}

/** Whoever can arrive somewhere is one of ours. */
const isAtWork = (talk: Talk): boolean => talk.needs.dialogs.forPurpose('arrived') !== undefined

/** Whoever has matters of others to see to is the colleague themselves: nobody else is called for them. */
const isStaff = (talk: Talk): boolean => talk.needs.dialogs.forPurpose('queue') !== undefined

/** What is picked of all that can be done here tells what the words had meant. */
const unsureOf = ({ guess }: Talk): Answers => (guess ? { guess: { ...guess } } : {})

async function notUnderstood(talk: Talk, heard: Heard, misses: number): Promise<number> {
  const now = current(talk)
  const question = now && askedQuestion(now.dialog, now.frame)
  // Whoever stands at a door asks for no colleague: the question is put once more as it was, before one is called.
  const isKept = now?.dialog.neverHandsOver || isStaff(talk) || (misses === MISSES_BEFORE_HANDOVER && isAtWork(talk))
  // ？？ only asks for an answer in other words.
  const isMute = !/[\p{L}\p{N}]/u.test(heard.text) && misses === MISSES_BEFORE_HANDOVER
  if (misses >= MISSES_BEFORE_HANDOVER && now && question && (isKept || isMute)) {
    talk.says.push({ id: isStaff(talk) ? 'common-other-way-staff' : 'common-other-way' })
    put(talk, now.frame, question, await question.ask(now.frame.answers))
    return misses
  }
  if (misses >= MISSES_BEFORE_HANDOVER && !isStaff(talk) && !isMute) {
    await openDialog(talk, 'handover', { reason: 'not_understood', ticket: talk.ticket })
    return 0
  }
  if (await asksWhichIsMeant(talk, heard)) return misses
  if (now && question) {
    const isInOtherLanguage = now.frame.asked?.language !== talk.needs.language
    if (!(isInOtherLanguage && (await endsNow(talk, now.frame)))) await putHint(talk, now.frame, question)
  } else await openDialog(talk, 'menu', { tone: 'unsure', ...unsureOf(talk), ...told(talk, 'menu') })
  return misses
}
