import { type Outcome, type Question, yesOrNoChoices } from '#src/conversation/dialog.ts'
import type { Prompt } from '#src/conversation/say.ts'
import { bookVisit } from '#src/domain/appointments/book-visit.ts'
import { afterServiceMinutes } from '#src/domain/appointments/service-time.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import { ANSWER_MINUTES } from '#src/domain/norms/staff-norms.ts'
import { closeOrder } from '#src/domain/orders/close-order.ts'
import { freshId } from '#src/domain/shared/ids.ts'
import { callAgainAt } from '#src/domain/tickets/call-again.ts'
import { TICKET_OUTCOMES, type TicketOutcome } from '#src/domain/tickets/outcome.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { installerNotice, nearVisitNotice } from '#src/domain/visits/tell-installer.ts'
import { asksForList } from '#src/language/answers/asks-for-list.ts'
import type { Desk } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { kindSay, numberSay, workSay } from '../visit-kind.ts'
import { timeForCustomer } from '../visit-time/time-for-customer.ts'
import { KeptWindow, keepWindow, keptWindow } from '../visit-time/visit-time.ts'
import { type MatterAnswers, openMatter } from './open-matter.ts'
import { subjectOf } from './subject-of.ts'
import { tellDecision } from './tell-decision.ts'

/** The time that was agreed on the telephone, in the caller's words; where it is full, what is nearest while both are on the line. */
export function agreedTimeQuestion(desk: Desk): Question<MatterAnswers> {
  const find = async (wishes: readonly VisitWish[], answers: Partial<MatterAnswers>) => {
    const ticket = await openMatter(desk, answers)
    const subject = ticket && (await subjectOf(ticket, desk))
    return subject ? timeForCustomer(wishes, subject.search, desk) : ({ kind: 'unclear' } as const)
  }
  return {
    id: 'window',
    isOpen: ({ action, window }) => action === 'agreed' && window === undefined,
    recall: ({ wish, ...answers }) => find((wish?.wishes ?? []) as VisitWish[], answers),
    ask: () => ({ ask: { id: 'matter-ask-agreed' } }),
    hint: () => ({ id: 'matter-hint-times' }),
    isOtherMatter: ({ text }) => asksForList(text),
    read({ chosen, times }, answers) {
      const window = KeptWindow.safeParse(chosen?.value).data
      return window ? { kind: 'answers', answers: { window } } : find(times, answers)
    },
    corrects: ({ times, text }, { action, window }) =>
      action === 'agreed' && window !== undefined && times.length > 0 && !asksForList(text),
  }
}

/** Read back before anything is written (CT-4): the time to the customer, an order that isn't wanted to whoever tells of it. */
export function readBackQuestion(desk: Desk): Question<MatterAnswers> {
  return {
    id: 'sure',
    isOpen: ({ action, sure }) => (action === 'agreed' || action === 'unwanted') && sure === undefined,
    async ask(answers) {
      const ticket = await openMatter(desk, answers)
      const prompt = answers.action === 'unwanted' ? askUnwanted(ticket, desk) : askAgreed(ticket, answers, desk)
      return (await prompt) ?? { ask: { id: 'matter-gone' } }
    },
    hint: () => ({ id: 'matter-hint' }),
    read({ chosen, yesNo, times }, { action }) {
      // 不对，客户说周一上午: the other time is for the question about the time.
      if (times.length > 0) return { kind: 'unclear' }
      const said = yesNo === undefined ? undefined : yesNo === 'yes'
      const isRight = typeof chosen?.value === 'boolean' ? chosen.value : said
      if (isRight === undefined) return { kind: 'unclear' }
      const again = action === 'unwanted' ? { action: undefined } : { window: undefined, wish: undefined }
      return { kind: 'answers', answers: isRight ? { sure: true } : again }
    },
  }
}

async function askAgreed(
  ticket: Ticket | undefined,
  { window }: Partial<MatterAnswers>,
  desk: Desk,
): Promise<Prompt | undefined> {
  const subject = ticket && (await subjectOf(ticket, desk))
  if (!subject || !window) return undefined
  const { customer, kind, address } = subject
  const about = { name: calledSay(customer), kind: kindSay(kind), address }
  const facts = { ...about, window: desk.windowFact(keptWindow(window)) }
  return { ask: { id: 'matter-read-back', facts }, choices: yesOrNoChoices({ id: 'matter-yes' }, { id: 'matter-no' }) }
}

async function askUnwanted(ticket: Ticket | undefined, desk: Desk): Promise<Prompt | undefined> {
  const order = await desk.needs.orders.find(ticket?.workOrderId ?? '')
  if (!order) return undefined
  return {
    ask: { id: 'matter-read-back-unwanted', facts: { work: workSay(order), number: numberSay(order.id) } },
    choices: yesOrNoChoices({ id: 'matter-unwanted-yes' }, { id: 'matter-unwanted-no' }),
  }
}

/** What came of a call about an order (AP-2): a time, nothing yet, nobody, a wrong number, an order that isn't wanted any more. */
export async function answerCall(ticket: Ticket, answers: Partial<MatterAnswers>, desk: Desk): Promise<Outcome> {
  const { action } = answers
  if (action === 'agreed') return await bookAgreed(ticket, answers, desk)
  if (action === 'unwanted') return await withdraw(ticket, desk)
  await keepCall(ticket, desk)
  if (action === 'not_reached') {
    const dueAt = callAgainAt(desk.now, await limitsOf(ticket, desk))
    await desk.needs.tickets.postpone(ticket.id, dueAt, desk.actor(), desk.now)
    return {
      kind: 'done',
      says: [{ id: 'matter-postponed', facts: { due: dueAt.setZone(desk.zone).toFormat('HH:mm') } }],
    }
  }
  await desk.needs.tickets.resolve(ticket.id, action ?? 'done', desk.actor(), desk.now, outcomeOf(action))
  if (action === 'wrong_number') await openCorrection(ticket, desk)
  if (action === 'told') await noteToldByCall(ticket, desk)
  if (action === 'reached' && ticket.workOrderId !== undefined)
    await desk.needs.orders.leave(ticket.workOrderId, desk.now)
  return { kind: 'done', says: [{ id: 'matter-done' }] }
}

/** By when the customer must have been reached: their visit begins, the order is due. */
async function limitsOf({ appointmentId, workOrderId }: Ticket, { needs }: Desk) {
  const visit = appointmentId === undefined ? undefined : await needs.visits.find(appointmentId)
  const order = workOrderId === undefined ? undefined : await needs.orders.find(workOrderId)
  return [visit?.appointment.window.opensAt, order?.dueAt]
}

/** When the customer was told in fact (AP-4); whoever is late hears that they know. */
async function noteToldByCall({ id, appointmentId, context }: Ticket, desk: Desk): Promise<void> {
  const visit = await desk.needs.visits.find(appointmentId ?? '')
  if (!visit) return
  const { appointment } = visit
  const minutesAhead = Math.floor(appointment.window.opensAt.diff(desk.now, 'minutes').minutes)
  const note = `${context.tell}, told ${minutesAhead} min ahead`
  const event = { at: desk.now, type: 'appointment.told_by_call', actor: desk.actor(), note } as const
  await desk.needs.appointments.record(appointment, event)
  if (context.tell === 'delay')
    await desk.needs.notices.put(installerNotice(appointment, 'told_by_call', desk.now, id), desk.now)
}

const outcomeOf = (action: string | undefined): TicketOutcome =>
  TICKET_OUTCOMES.find((outcome) => outcome === action) ?? 'done'

/** A call that a customer has made is kept with what came of it; until then it is none, and the order's contact goes on (AP-2). */
async function keepCall(ticket: Ticket, desk: Desk): Promise<void> {
  if (!(await desk.needs.tickets.find(ticket.id))) await desk.needs.tickets.insert(ticket, desk.actor())
}

async function bookAgreed(ticket: Ticket, { window }: Partial<MatterAnswers>, desk: Desk): Promise<Outcome> {
  const subject = await subjectOf(ticket, desk)
  const order = await desk.needs.orders.find(ticket.workOrderId ?? '')
  if (!subject || !order || !window) return { kind: 'done', says: [{ id: 'matter-gone' }] }
  const { customer, kind } = subject
  const about = { customer, kind, window: keptWindow(window), order, description: order.description, words: undefined }
  const booking = await bookVisit({ ...about, actor: desk.actor() }, desk.needs)
  if (booking.kind !== 'booked' && booking.kind !== 'window_taken' && booking.kind !== 'past')
    return { kind: 'done', says: [{ id: 'matter-gone' }] }
  if (booking.kind !== 'booked')
    return { kind: 'again', says: [{ id: 'matter-time-gone' }], forget: ['window', 'wish', 'sure'] }
  await keepCall(ticket, desk)
  await desk.needs.tickets.resolve(ticket.id, 'agreed on the telephone', desk.actor(), desk.now, 'agreed')
  const told = { granted: true, ...keepWindow(booking.appointment.window) }
  await tellDecision({ ...ticket, context: { ...ticket.context, kind } }, told, desk)
  await desk.needs.notices.put(nearVisitNotice(booking.appointment, desk.now), desk.now)
  return { kind: 'done', says: [{ id: 'matter-agreed', facts: { window: desk.windowFact(keptWindow(window)) } }] }
}

async function withdraw(ticket: Ticket, desk: Desk): Promise<Outcome> {
  const order = await desk.needs.orders.find(ticket.workOrderId ?? '')
  const reason = 'not wanted any more, said on the telephone'
  if (!order) return { kind: 'done', says: [{ id: 'matter-gone' }] }
  const closing = { order, fate: 'cancelled', reason, actor: desk.actor(), isWished: true } as const
  const { kind } = await closeOrder(closing, desk.needs)
  if (kind !== 'closed') return { kind: 'done', says: [{ id: 'matter-gone' }] }
  await keepCall(ticket, desk)
  await desk.needs.tickets.resolve(ticket.id, reason, desk.actor(), desk.now, 'unwanted')
  return { kind: 'done', says: [{ id: 'matter-withdrawn', facts: { kind: kindSay(order.kind) } }] }
}

/** The number is somebody else's: nobody is written to there until the record is right (CT-7). */
async function openCorrection({ id, customerId, area }: Ticket, desk: Desk): Promise<void> {
  const correction: Ticket = {
    ...{ id: freshId('tkt'), kind: 'record_correction', severity: 'major', status: 'acknowledged' },
    description: 'The phone number on file is somebody else’s',
    context: { from: id, why: 'number_changed' },
    ...{ customerId, area, channel: undefined, person: undefined, createdAt: desk.now, updatedAt: desk.now },
    dueAt: afterServiceMinutes(desk.now, ANSWER_MINUTES.record_correction, desk.zone),
  }
  await desk.needs.tickets.insert(correction, desk.actor())
}
