import type { Dialog, Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Choice } from '#src/conversation/say.ts'
import { asksSomething } from '#src/language/answers/asks-something.ts'
import { asksWhetherDone } from '#src/language/answers/asks-whether-done.ts'
import { cancelsAll, cancelsBoth, namedAsWell, saysAllAlone } from '#src/language/answers/cancels-all.ts'
import { deniesOrdering } from '#src/language/answers/denies-ordering.ts'
import { keepsOrder } from '#src/language/answers/keeps-order.ts'
import { keepsVisit } from '#src/language/answers/keeps-visit.ts'
import { mayMeanUnneeded } from '#src/language/answers/may-mean-unneeded.ts'
import { tellsCause } from '#src/language/answers/tells-cause.ts'
import { waitingOrders } from '../book/book-answers.ts'
import type { Desk } from '../desk.ts'
import { keepWish } from '../visit-time/visit-time.ts'
import {
  changeableAppointments,
  chosenAppointment,
  isOnFile,
  namedAppointment,
  otherAppointment,
  whichAppointmentQuestion,
  whyNothingChangeable,
} from '../which-appointment.ts'
import { CancelAnswers } from './cancel-answers.ts'
import { ofVisits } from './cancel-says.ts'
import { makeCancellation, tooNearToCancel } from './make-cancellation.ts'
import { kindOfNone, noneOfKindSay, orderOfWords } from './none-of-kind.ts'
import { noneOfThingSay, thingOfNone } from './none-of-thing.ts'
import { reasonsOf, toldReason } from './told-reason.ts'

/** How much of what the customer says is kept. @unit characters */
const WORDS_CHARACTERS = 200

/** 取消上门: asks why, and whether the order behind it stays open; nothing is taken back before that is answered. */
export function cancelDialog(desk: Desk): Dialog<CancelAnswers> {
  return {
    name: 'cancel',
    answers: CancelAnswers,
    needsCustomer: true,
    recap: () => ({ id: 'cancel-recap' }),
    async cannotOpen(answers) {
      const { order, words, noneOf, noneOfThing } = answers
      if (noneOf) return { kind: 'done', says: [noneOfKindSay(noneOf, desk)] }
      if (noneOfThing) return { kind: 'done', says: [noneOfThingSay(noneOfThing, desk)] }
      if (order !== undefined)
        return { kind: 'done', says: [], next: { dialog: 'withdraw', answers: { order, words } } }
      const why = whyNothingChangeable(desk, answers)
      if (!why) return undefined
      if (why.kind === 'none' && !answers.reason && waitingOrders(desk).length > 0)
        return { kind: 'done', says: [], next: { dialog: 'withdraw', answers: { words } } }
      if (why.kind === 'none')
        return answers.reason
          ? { kind: 'done', says: [{ id: 'cancel-changed-meanwhile' }] }
          : { kind: 'done', says: [{ id: 'cancel-nothing' }], dropsRest: true }
      const { window } = why
      if (why.kind === 'begun') return { kind: 'done', says: [{ id: 'cancel-begun', facts: { window } }] }
      return tooNearToCancel(why.appointment, answers, desk)
    },
    takesVisit: (appointment) => isOnFile(desk, appointment),
    begin: (heard) => told(heard, desk),
    questions: [visitQuestion(desk), reasonQuestion(desk), endQuestion(desk)],
    act: (answers) => makeCancellation(answers, desk),
  }
}

function told(heard: Heard, desk: Desk): Partial<CancelAnswers> {
  const words = heard.text.trim().slice(0, WORDS_CHARACTERS)
  const order = orderOfWords(words, desk)
  const noneOf = order === undefined ? kindOfNone(heard, desk) : undefined
  const noneOfThing = (order ?? noneOf) === undefined && deniesOrdering(words) ? thingOfNone(words, desk) : undefined
  if (order ?? noneOf ?? noneOfThing) return { words, order, noneOf, noneOfThing }
  const named = namedAppointment(desk, heard) ?? namedAppointment(desk, heard, desk.file()?.appointments)
  const all = named ? undefined : everyVisit(words, desk)
  const isThere = whyNothingChangeable(desk, {}) === undefined
  const end = cancelsBoth(words) ? { end: 'close_order' as const } : undefined
  const reason = isThere ? (toldReason(words) ?? (tellsCause(words) ? words : undefined)) : undefined
  return { words, ...(named && { appointment: named.id }), ...all, ...(reason && { reason }), ...end }
}

/** 俩都不要, where several visits are agreed: all of them, the soonest first. */
function everyVisit(words: string, desk: Desk): Pick<CancelAnswers, 'appointment' | 'also'> | undefined {
  const [first, ...rest] = changeableAppointments(desk).map(({ id }) => id)
  return rest.length > 0 && cancelsAll(words) ? { appointment: first, also: rest } : undefined
}

function visitQuestion(desk: Desk): Question<CancelAnswers> & { readonly id: 'appointment' } {
  const question = whichAppointmentQuestion(desk)
  return {
    ...question,
    async read(heard, answers) {
      const all = everyVisit(heard.text, desk)
      return all ? { kind: 'answers', answers: all } : await question.read(heard, answers)
    },
  }
}

function reasonQuestion(desk: Desk): Question<CancelAnswers> {
  return {
    id: 'reason',
    ask: (answers) => ({
      ask: ofVisits('ask-reason', answers, desk),
      choices: reasonsOf(chosenAppointment(desk, answers)?.kind),
    }),
    hint: () => ({ id: 'cancel-hint-reason' }),
    isOtherMatter: ({ purpose }) => purpose.isWhole && purpose.purpose !== 'move',
    read(heard, answers) {
      const { chosen, text, purpose, times, yesNo } = heard
      // 唔系呢张，系八点嗰张 is no reason.
      if (isOfOther(heard, answers, desk)) return { kind: 'unclear' }
      if (purpose.purpose === 'wait_earlier')
        return { kind: 'answers', answers: { reason: 'time', end: 'wait_earlier' } }
      // "改到周日吧" is the better end of it, and has said when already.
      if (!chosen && purpose.purpose === 'move')
        return { kind: 'answers', answers: { reason: 'time', end: 'move', ...wished(times, text) } }
      if (!chosen && keepsVisit(text)) return { kind: 'answers', answers: { reason: 'unsaid', end: 'nothing' } }
      // 都, before it was shown what can be cancelled, takes nothing back.
      if (!chosen && saysAllAlone(text)) return { kind: 'answers', answers: { reason: 'unsaid' } }
      if (!chosen && cancelsAll(text)) {
        const said = tellsCause(text) ? text.trim().slice(0, WORDS_CHARACTERS) : 'unsaid'
        return { kind: 'answers', answers: { reason: said, end: 'close_order' } }
      }
      // YES, to “May I ask why?”, only says once more what is wanted.
      if (!chosen && yesNo === 'yes') return { kind: 'answers', answers: { reason: 'unsaid' } }
      const reason = typeof chosen?.value === 'string' ? chosen.value : text.trim().slice(0, WORDS_CHARACTERS)
      // 取消要不要钱 asks, and is no reason.
      return reason === '' || (!chosen && asksSomething(text))
        ? { kind: 'unclear' }
        : { kind: 'answers', answers: { reason } }
    },
  }
}

/** Another visit is named instead of the one that is talked of, and not beside it. */
const isOfOther = (heard: Heard, answers: Partial<CancelAnswers>, desk: Desk): boolean =>
  namedAsWell(heard.text) === undefined && otherAppointment(desk, heard, answers) !== undefined

function wished(times: Heard['times'], text: string): Pick<CancelAnswers, 'wish'> {
  return times.length > 0 ? { wish: keepWish(times, text) } : {}
}

/** The last question is the confirmation too: each choice says what will be the case afterwards. */
const WITHOUT_MOVE = ['close_order', 'keep_order', 'nothing'] as const

/** Several visits are moved one by one. */
const endsOf = ({ reason, also = [] }: Partial<CancelAnswers>): readonly string[] =>
  reason === 'time' && also.length === 0 ? ['move', 'keep_order', 'close_order', 'nothing'] : WITHOUT_MOVE

const choiceOf =
  ({ also = [] }: Partial<CancelAnswers>) =>
  (end: string): Choice => {
    const action = end.replaceAll('_', '-')
    const isOfSeveral = also.length > 0 && end !== 'nothing'
    return { value: end, label: { id: isOfSeveral ? `cancel-several-end-${action}` : `cancel-end-${action}` } }
  }

function endQuestion(desk: Desk): Question<CancelAnswers> {
  return {
    id: 'end',
    ask: (answers) => ({
      ask: ofVisits('ask-end', answers, desk),
      choices: endsOf(answers).map(choiceOf(answers)),
    }),
    hint: () => ({ id: 'cancel-hint-end' }),
    read(heard, answers) {
      const { chosen, yesNo, purpose, times, text } = heard
      if (isOfOther(heard, answers, desk)) return { kind: 'unclear' }
      if (purpose.purpose === 'wait_earlier') return { kind: 'answers', answers: { end: 'wait_earlier' } }
      // 别来了 begins like “don't cancel” and wants the contrary.
      if (chosen?.isLoose !== false && purpose.purpose === 'cancel' && !cancelsAll(text) && !keepsOrder(text))
        return askOrder(answers)
      const end = CancelAnswers.shape.end.safeParse(chosen?.value)
      // "我要约" shares words with a choice and wants the contrary: what takes a visit back is not guessed.
      const isGuessed = chosen?.isLoose === true && purpose.purpose === 'book'
      if (!isGuessed && end.success && end.data) return { kind: 'answers', answers: { end: end.data } }
      if (cancelsAll(text))
        return { kind: 'answers', answers: { end: 'close_order', ...besides(heard, answers, desk) } }
      if (keepsOrder(text)) return { kind: 'answers', answers: { end: 'keep_order' } }
      if (yesNo === 'yes' || asksWhetherDone(text)) return askOrder(answers)
      if (purpose.purpose === 'move') return { kind: 'answers', answers: { end: 'move', ...wished(times, text) } }
      if (mayMeanUnneeded(text))
        return {
          kind: 'ask',
          prompt: { ask: { id: 'cancel-ask-unneeded' }, choices: WITHOUT_MOVE.map(choiceOf(answers)) },
        }
      if (yesNo === 'no' || keepsVisit(text)) return { kind: 'answers', answers: { end: 'nothing' } }
      return { kind: 'unclear' }
    },
  }
}

/** 别来了, sure: that it is off is clear, and whether the order is as well is asked. */
const askOrder = (answers: Partial<CancelAnswers>): Reading<CancelAnswers> => ({
  kind: 'ask',
  prompt: { ask: { id: 'cancel-ask-order' }, choices: WITHOUT_MOVE.map(choiceOf(answers)) },
})

/** 全退了，还有明儿十点半那个也退: one more visit, changeable or not. */
function besides(
  { text, nowAt }: Heard,
  answers: Partial<CancelAnswers>,
  desk: Desk,
): Pick<CancelAnswers, 'also'> | undefined {
  const more = namedAsWell(text)
  const others = desk.file()?.appointments.filter(({ id }) => id !== chosenAppointment(desk, answers)?.id)
  const one = more === undefined ? undefined : namedAppointment(desk, { text: more, nowAt }, others)
  return one && { also: [one.id] }
}
