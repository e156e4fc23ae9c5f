import type { Outcome, Question, Reading } from '#src/conversation/dialog.ts'
import type { Choice } from '#src/conversation/say.ts'
import type { Appointment, VisitWindow } from '#src/domain/appointments/appointment.ts'
import { type Assignable, assignable, firstWindow } from '#src/domain/appointments/assignable.ts'
import { bookVisit } from '#src/domain/appointments/book-visit.ts'
import { findOffer } from '#src/domain/appointments/find-offer.ts'
import { moveVisit } from '#src/domain/appointments/move-visit.ts'
import type { VisitSearch } from '#src/domain/appointments/visit-search.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import type { Customer } from '#src/domain/customers/customer.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { goneNews, newVisitFor } from '#src/domain/visits/tell-installer.ts'
import type { Desk } from '../desk.ts'
import { installerChoices } from '../installer-choices.ts'
import { staffMember } from '../staff-member.ts'
import { searchFor } from '../visit-time/search-for.ts'
import { keepWindow, keptWindow } from '../visit-time/visit-time.ts'
import { offerTimes } from './offer-times.ts'
import { type MatterAnswers, openMatter } from './open-matter.ts'

/** What a matter about a time is about, looked up. */
export interface Subject {
  readonly customer: Customer
  /** Where the work is. */
  readonly address: string
  readonly kind: VisitKind
  readonly moving: Appointment | undefined
  readonly window: VisitWindow | undefined
  /** What the customer insists on. */
  readonly wishes: readonly VisitWish[] | undefined
  readonly search: VisitSearch
}

/** Looks up what a matter about a time is about: the wish, or the visit that is at risk. */
export async function subjectOf(ticket: Ticket, desk: Desk): Promise<Subject | undefined> {
  const customer = await desk.needs.customers.find(ticket.customerId ?? '')
  if (!customer) return undefined
  const moving =
    ticket.appointmentId === undefined ? undefined : await desk.needs.appointments.find(ticket.appointmentId)
  const order = ticket.workOrderId === undefined ? undefined : await desk.needs.orders.find(ticket.workOrderId)
  const kind = (moving?.kind ?? order?.kind ?? ticket.context.kind ?? 'repair') as VisitKind
  const search = await searchFor(customer, { kind, moving }, desk)
  const wishes = ticket.context.wishes as readonly VisitWish[] | undefined
  const window = wishes ? firstWindow(wishes, search) : moving?.window
  return { customer, address: order?.address ?? customer.address, kind, moving, window, wishes, search }
}

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
  await answerCustomer({ ...ticket, appointmentId }, { granted: true, ...keepWindow(window) }, desk)
  const change = moving && { before: moving, after: outcome.appointment, actor: desk.actor() }
  const news = [newVisitFor(installerId, outcome.appointment, desk.now), ...(change ? goneNews(change, desk.now) : [])]
  await desk.needs.notices.put(news, desk.now)
  return { kind: 'done', says: [{ id: 'matter-assigned', facts: { window: desk.windowFact(window) } }] }
}

/** What the customer insists on is no time of our choosing, and theirs to decide (AP-1, I9). */
const wishOf = ({ id }: Customer) => ({ isWished: true, reason: 'asked', decidedBy: `customer:${id}` }) as const

/** The customer hears what became of their request. */
export async function answerCustomer(
  { id, customerId, workOrderId, appointmentId, context }: Ticket,
  answers: Record<string, string | boolean>,
  desk: Desk,
): Promise<void> {
  await desk.needs.notices.put(
    [
      {
        occasion: `request:${id}`,
        recipient: `customer:${customerId ?? ''}`,
        dialog: 'answered',
        answers: {
          ...answers,
          kind: String(context.kind ?? 'repair'),
          ...(workOrderId !== undefined && { order: workOrderId }),
          ...(appointmentId !== undefined && { appointment: appointmentId }),
        },
        subject: id,
        class: 'transactional',
        dueAt: desk.now,
      },
    ],
    desk.now,
  )
}
