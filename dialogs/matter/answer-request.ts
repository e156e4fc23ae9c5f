import type { Outcome, Question, Reading } from '#src/conversation/dialog.ts'
import type { Choice } from '#src/conversation/say.ts'
import type { VisitWindow } from '#src/domain/appointments/appointment.ts'
import { type Assignable, assignable } from '#src/domain/appointments/assignable.ts'
import { bookVisit } from '#src/domain/appointments/book-visit.ts'
import { findOffer } from '#src/domain/appointments/find-offer.ts'
import { moveVisit } from '#src/domain/appointments/move-visit.ts'
import type { VisitSearch } from '#src/domain/appointments/visit-search.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import type { Customer } from '#src/domain/customers/customer.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { goneNews, newVisitFor } from '#src/domain/visits/tell-installer.ts'
import type { Desk } from '../desk.ts'
import { installerChoices } from '../installer-choices.ts'
import { staffMember } from '../staff-member.ts'
import { keepWindow, keptWindow } from '../visit-time/visit-time.ts'
import { offerTimes } from './offer-times.ts'
import { type MatterAnswers, openMatter } from './open-matter.ts'
import { type Subject, subjectOf } from './subject-of.ts'
import { tellDecision } from './tell-decision.ts'

/** Whom the dispatcher can send, other times, or, for a protected visit, a supervisor's decision that it may go. */
export async function requestChoices(ticket: Ticket, desk: Desk): Promise<readonly Choice[]> {
  const subject = await subjectOf(ticket, desk)
  const isRisk = ticket.kind === 'protected_at_risk'
  const others = subject?.window
    ? assignable(subject.search, subject.window).filter(
        ({ installerId }) => !isRisk || installerId !== subject.moving?.installerId,
      )
    : []
  if (!isRisk) return whomToSend(others)
  const member = await staffMember(desk)
  return [...assigning(others), ...(member?.role === 'supervisor' ? ['let_move'] : []).map(doing)]
}

/** Whom the dispatcher can send at a wished time, or what else the customer is told. */
export const whomToSend = (installers: readonly Assignable[]): readonly Choice[] => [
  ...assigning(installers),
  ...['other_times', 'nothing'].map(doing),
]

const doing = (value: string): Choice => ({ value, label: { id: `matter-do-${value}` } })

const assigning = (installers: readonly Assignable[]): readonly Choice[] =>
  installerChoices(installers, (installerId) => `assign:${installerId}`)

/** Other times, in the dispatcher's own words; each is looked up like a customer's. */
export function timesQuestion(desk: Desk): Question<MatterAnswers> {
  const find = async (
    times: readonly VisitWish[],
    answers: Partial<MatterAnswers>,
  ): Promise<Reading<MatterAnswers>> => {
    const ticket = await openMatter(desk, answers)
    const subject = ticket && (await subjectOf(ticket, desk))
    if (!subject || times.length === 0) return { kind: 'unclear' }
    const windows = times.flatMap((time) => windowsFor(time, subject.search))
    if (windows.length === 0) return { kind: 'ask', prompt: { ask: { id: 'matter-times-full' } } }
    return { kind: 'answers', answers: { offered: windows.map(keepWindow) } }
  }
  return {
    id: 'offered',
    isOpen: ({ action, offered }) => action === 'other_times' && offered === undefined,
    recall: ({ wish, ...answers }) => find((wish?.wishes ?? []) as VisitWish[], answers),
    ask: () => ({ ask: { id: 'matter-ask-times' } }),
    hint: () => ({ id: 'matter-hint-times' }),
    read: ({ times }, answers) => find(times, answers),
  }
}

function windowsFor(wish: VisitWish, search: VisitSearch): readonly VisitWindow[] {
  const offer = findOffer([wish], search)
  return offer.kind === 'free' ? [offer.window] : []
}

/** The dispatcher's answer to a wish: somebody goes, or the customer hears other times (AP-1). */
export async function answerRequest(ticket: Ticket, answers: Partial<MatterAnswers>, desk: Desk): Promise<Outcome> {
  const subject = await subjectOf(ticket, desk)
  if (!subject) return { kind: 'done', says: [{ id: 'matter-gone' }] }
  const installerId = answers.action?.startsWith('assign:') ? answers.action.slice('assign:'.length) : undefined
  const window = answers.window ? keptWindow(answers.window) : subject.window
  if (installerId !== undefined) return await assign(ticket, { ...subject, window }, installerId, desk)
  return await offerTimes(ticket, subject, answers, desk)
}

async function assign(ticket: Ticket, subject: Subject, installerId: string, desk: Desk): Promise<Outcome> {
  const { customer, kind, moving, window } = subject
  const taken = { kind: 'again', says: [{ id: 'matter-taken' }], forget: ['action', 'window'] } as const
  if (!window) return taken
  const words = typeof ticket.context.words === 'string' ? ticket.context.words : undefined
  const how = { customer, window, words, actor: desk.actor(), installerId, isSettled: true } as const
  const order = await desk.needs.orders.find(ticket.workOrderId ?? '')
  const outcome = moving
    ? await moveVisit({ ...how, ...wishOf(customer), appointment: moving }, desk.needs)
    : await bookVisit({ ...how, kind, order, description: '' }, desk.needs)
  if (outcome.kind !== 'booked' && outcome.kind !== 'moved') return taken
  await desk.needs.tickets.resolve(ticket.id, `assigned to ${installerId}`, desk.actor(), desk.now)
  const { id: appointmentId } = outcome.appointment
  await tellDecision({ ...ticket, appointmentId }, { granted: true, ...keepWindow(window) }, desk)
  const change = moving && { before: moving, after: outcome.appointment, actor: desk.actor() }
  const news = [newVisitFor(installerId, outcome.appointment, desk.now), ...(change ? goneNews(change, desk.now) : [])]
  await desk.needs.notices.put(news, desk.now)
  return { kind: 'done', says: [{ id: 'matter-assigned', facts: { window: desk.windowFact(window) } }] }
}

/** What the customer insists on is no time of our choosing, and theirs to decide (AP-1, I9). */
const wishOf = ({ id }: Customer) => ({ isWished: true, reason: 'asked', decidedBy: `customer:${id}` }) as const
