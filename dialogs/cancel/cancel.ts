import { z } from 'zod'
import type { Dialog, Outcome, Question } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Choice } from '#src/conversation/say.ts'
import { cancelVisit } from '#src/domain/appointments/cancel-visit.ts'
import { installerNotice } from '#src/domain/visits/tell-installer.ts'
import { isUnsuitable } from '#src/language/answers/about-the-time.ts'
import { asksSomething } from '#src/language/answers/asks-something.ts'
import { keepsOrder } from '#src/language/answers/keeps-order.ts'
import { keepsVisit } from '#src/language/answers/keeps-visit.ts'
import { mayMeanUnneeded } from '#src/language/answers/may-mean-unneeded.ts'
import { readChangeReason } from '#src/language/answers/read-change-reason.ts'
import { readPatience } from '#src/language/answers/read-patience.ts'
import { waitingOrders } from '../book/book-answers.ts'
import { waitsAfterAll } from '../delay/accept-delay.ts'
import { type Desk, knownFile } from '../desk.ts'
import { kindSay } from '../visit-kind.ts'
import { KeptWish, keepWish } from '../visit-time/visit-time.ts'
import {
  chosenAppointment,
  isOnFile,
  namedAppointment,
  whichAppointmentQuestion,
  whyNothingChangeable,
} from '../which-appointment.ts'

const CancelAnswers = z.object({
  appointment: z.string().optional(),
  reason: z.string().optional(),
  /** The new time, where the customer would rather move the visit. */
  wish: KeptWish.optional(),
  end: z.enum(['move', 'wait_earlier', 'keep_order', 'close_order', 'nothing']).optional(),
})
type CancelAnswers = z.infer<typeof CancelAnswers>

const REASONS: readonly Choice[] = ['solved', 'time', 'unwanted', 'unsaid'].map((reason) => ({
  value: reason,
  label: { id: `cancel-reason-${reason}` },
}))

/** 取消上门: asks why, and whether the order behind it stays open; nothing is taken back before that is answered. */
export function cancelDialog(desk: Desk): Dialog<CancelAnswers> {
  return {
    name: 'cancel',
    answers: CancelAnswers,
    needsCustomer: true,
    recap: () => ({ id: 'cancel-recap' }),
    async cannotOpen(answers) {
      const why = whyNothingChangeable(desk, answers)
      if (!why) return undefined
      if (why.kind === 'none' && !answers.reason && waitingOrders(desk).length > 0)
        return { kind: 'done', says: [], next: { dialog: 'withdraw' } }
      if (why.kind === 'none')
        return answers.reason
          ? { kind: 'done', says: [{ id: 'cancel-changed-meanwhile' }] }
          : { kind: 'done', says: [{ id: 'cancel-nothing' }], dropsRest: true }
      const id = why.kind === 'begun' ? 'cancel-begun' : 'cancel-too-late'
      return { kind: 'done', says: [{ id, facts: { window: why.window } }] }
    },
    takesVisit: (appointment) => isOnFile(desk, appointment),
    begin(heard) {
      const named = namedAppointment(desk, heard)
      const reason = whyNothingChangeable(desk, {}) ? undefined : toldReason(heard.text)
      return { ...(named && { appointment: named.id }), ...(reason && { reason }) }
    },
    questions: [whichAppointmentQuestion(desk), reasonQuestion(desk), endQuestion(desk)],
    act: (answers) => act(answers, desk),
  }
}

/** "不用来了，网好了" has said why, and isn't asked (CT-8); so has whoever will wait no longer. */
export function toldReason(text: string): 'solved' | 'time' | undefined {
  if (readChangeReason(text) === 'solved') return 'solved'
  return isUnsuitable(text) || readPatience(text) === 'cannot_wait' ? 'time' : undefined
}

function reasonQuestion(desk: Desk): Question<CancelAnswers> {
  return {
    id: 'reason',
    ask(answers) {
      const appointment = chosenAppointment(desk, answers)
      const facts = appointment && {
        window: desk.windowFact(appointment.window),
        kind: kindSay(appointment.kind),
      }
      return { ask: { id: 'cancel-ask-reason', ...(facts && { facts }) }, choices: REASONS }
    },
    hint: () => ({ id: 'cancel-hint-reason' }),
    isOtherMatter: ({ purpose }) => purpose.isWhole && purpose.purpose !== 'move',
    read({ chosen, text, purpose, times }) {
      if (purpose.purpose === 'wait_earlier')
        return { kind: 'answers', answers: { reason: 'time', end: 'wait_earlier' } }
      // "改到周日吧" is the better end of it, and has said when already.
      if (!chosen && purpose.purpose === 'move')
        return { kind: 'answers', answers: { reason: 'time', end: 'move', ...wished(times, text) } }
      if (!chosen && keepsVisit(text)) return { kind: 'answers', answers: { reason: 'unsaid', end: 'nothing' } }
      const reason = typeof chosen?.value === 'string' ? chosen.value : text.trim().slice(0, 200)
      // 取消要不要钱 asks, and is no reason.
      return reason === '' || (!chosen && asksSomething(text))
        ? { kind: 'unclear' }
        : { kind: 'answers', answers: { reason } }
    },
  }
}

function wished(times: Heard['times'], text: string): Pick<CancelAnswers, 'wish'> {
  return times.length > 0 ? { wish: keepWish(times, text) } : {}
}

/** The last question is the confirmation too: each choice says what will be the case afterwards. */
const WITHOUT_MOVE = ['close_order', 'keep_order', 'nothing'] as const

function endQuestion(desk: Desk): Question<CancelAnswers> {
  const choice = (end: string): Choice => ({ value: end, label: { id: `cancel-end-${end.replaceAll('_', '-')}` } })
  return {
    id: 'end',
    ask({ reason, ...answers }) {
      const appointment = chosenAppointment(desk, answers)
      const facts = appointment && {
        window: desk.windowFact(appointment.window),
        kind: kindSay(appointment.kind),
      }
      const ends = reason === 'time' ? ['move', 'keep_order', 'close_order', 'nothing'] : WITHOUT_MOVE
      return { ask: { id: 'cancel-ask-end', ...(facts && { facts }) }, choices: ends.map(choice) }
    },
    hint: () => ({ id: 'cancel-hint-end' }),
    read({ chosen, yesNo, purpose, times, text }) {
      if (purpose.purpose === 'wait_earlier') return { kind: 'answers', answers: { end: 'wait_earlier' } }
      const end = CancelAnswers.shape.end.safeParse(chosen?.value)
      // "我要约" shares words with a choice and wants the contrary: what takes a visit back is not guessed.
      const isGuessed = chosen?.isLoose === true && purpose.purpose === 'book'
      if (!isGuessed && end.success && end.data) return { kind: 'answers', answers: { end: end.data } }
      if (keepsOrder(text)) return { kind: 'answers', answers: { end: 'keep_order' } }
      if (purpose.purpose === 'move') return { kind: 'answers', answers: { end: 'move', ...wished(times, text) } }
      if (mayMeanUnneeded(text))
        return { kind: 'ask', prompt: { ask: { id: 'cancel-ask-unneeded' }, choices: WITHOUT_MOVE.map(choice) } }
      if (yesNo === 'no' || keepsVisit(text)) return { kind: 'answers', answers: { end: 'nothing' } }
      return { kind: 'unclear' }
    },
  }
}

async function act(answers: Partial<CancelAnswers>, desk: Desk): Promise<Outcome> {
  const appointment = chosenAppointment(desk, answers)
  if (!appointment) return { kind: 'done', says: [{ id: 'cancel-nothing' }] }
  const facts = { window: desk.windowFact(appointment.window), kind: kindSay(appointment.kind) }
  if (answers.end === 'move')
    return {
      kind: 'done',
      says: [],
      next: { dialog: 'move', answers: { appointment: appointment.id, wish: answers.wish } },
    }
  if (answers.end === 'wait_earlier')
    return { kind: 'done', says: [], next: { dialog: 'wait-earlier', answers: { appointment: appointment.id } } }
  if (answers.end === 'nothing')
    return { kind: 'done', says: [{ id: 'cancel-kept', facts }, ...(await waitsAfterAll(appointment.id, desk))] }
  const { customer } = knownFile(desk.file())
  const order = answers.end === 'close_order' ? 'cancel' : 'keep'
  const cancelled = await cancelVisit(
    { appointment, order, reason: answers.reason, actor: `customer:${customer.id}` },
    desk.needs,
  )
  if (cancelled.kind === 'too_late') return { kind: 'done', says: [{ id: 'cancel-too-late', facts }] }
  if (cancelled.kind !== 'cancelled') return { kind: 'done', says: [{ id: 'cancel-changed-meanwhile' }] }
  desk.remember(cancelled.appointment)
  await desk.needs.notices.put(installerNotice(appointment, 'cancelled', desk.now), desk.now)
  const says = [{ id: cancelled.orderOpen ? 'cancel-done-order-open' : 'cancel-done', facts }]
  return { kind: 'done', says, endsVisit: { appointment: appointment.id, kind: appointment.kind } }
}
