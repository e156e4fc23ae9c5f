import type { Dialog, Question } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { cancelsAll, cancelsBoth } from '#src/language/answers/cancels-all.ts'
import { deniedIn, deniesOrdering } from '#src/language/answers/denies-ordering.ts'
import { waitingOrders } from '../book/book-answers.ts'
import type { Desk } from '../desk.ts'
import {
  changeableAppointments,
  isOnFile,
  namedAppointment,
  whichAppointmentQuestion,
  whyNothingChangeable,
} from '../which-appointment.ts'
import { CancelAnswers, inBrief } from './cancel-answers.ts'
import { endQuestion } from './end-question.ts'
import { makeCancellation, tooNearToCancel } from './make-cancellation.ts'
import { kindOfNone, noneOfKindSay, orderOfWords } from './none-of-kind.ts'
import { noneOfThingSay, thingOfNone } from './none-of-thing.ts'
import { reasonQuestion } from './reason-question.ts'
import { reasonIn } from './told-reason.ts'

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

function told(said: Heard, desk: Desk): Partial<CancelAnswers> {
  // 为什么又装机? 只要维修，装机不要了: the clause that denies names what is not wanted.
  const heard = { text: deniedIn(said.text) ?? said.text, nowAt: said.nowAt }
  const words = inBrief(heard.text)
  const order = orderOfWords(words, desk)
  const noneOf = order === undefined ? kindOfNone(heard, desk) : undefined
  const noneOfThing = (order ?? noneOf) === undefined && deniesOrdering(words) ? thingOfNone(words, desk) : undefined
  if (order ?? noneOf ?? noneOfThing) return { words, order, noneOf, noneOfThing }
  const named = namedAppointment(desk, heard) ?? namedAppointment(desk, heard, desk.file()?.appointments)
  const all = named ? undefined : everyVisit(words, desk)
  const isThere = whyNothingChangeable(desk, {}) === undefined
  const end = cancelsBoth(words) ? { end: 'close_order' as const } : undefined
  const reason = isThere ? reasonIn(words) : undefined
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
