import type { Outcome } from '#src/conversation/dialog.ts'
import { moveVisit } from '#src/domain/appointments/move-visit.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { newVisitFor, takeOffVisit } from '#src/domain/visits/give-up-visit.ts'
import { HINDRANCES } from '#src/domain/visits/hindrance.ts'
import { type Desk, visitNeeds } from '../desk.ts'
import { subjectOf } from './answer-request.ts'
import type { MatterAnswers } from './open-matter.ts'

/** A protected visit has lost its installer: somebody else keeps it, or a supervisor decides that it may go (AP-5, I9). */
export async function answerRisk(
  ticket: Ticket,
  { action, note }: Partial<MatterAnswers>,
  desk: Desk,
): Promise<Outcome> {
  const subject = await subjectOf(ticket, desk)
  const moving = subject?.moving
  if (!subject || !moving) return { kind: 'done', says: [{ id: 'matter-gone' }] }
  const { customer } = subject
  const decidedBy = desk.actor()
  if (action === 'let_move') {
    const visit = await desk.needs.visits.find(moving.id)
    const hindrance = HINDRANCES.find((one) => one === ticket.context.hindrance) ?? 'emergency'
    const outcome = visit && (await takeOffVisit({ visit, hindrance, actor: decidedBy, decidedBy }, visitNeeds(desk)))
    if (outcome?.kind !== 'told') return { kind: 'done', says: [{ id: 'matter-gone' }] }
    await desk.needs.tickets.resolve(ticket.id, `may be moved: ${note ?? ''}`, decidedBy, desk.now)
    return { kind: 'done', says: [{ id: 'matter-let-moved' }] }
  }
  const installerId = action?.slice('assign:'.length) ?? ''
  const how = { appointment: moving, customer, window: moving.window, words: moving.words, isSettled: true } as const
  const outcome = await moveVisit({ ...how, installerId, actor: decidedBy, decidedBy }, desk.needs)
  if (outcome.kind !== 'moved') return { kind: 'again', says: [{ id: 'matter-taken' }], forget: ['action'] }
  await desk.needs.tickets.resolve(ticket.id, `assigned to ${installerId}`, decidedBy, desk.now)
  await desk.needs.notices.put([newVisitFor(installerId, outcome.appointment, desk.now)], desk.now)
  return { kind: 'done', says: [{ id: 'matter-assigned', facts: { window: desk.windowFact(moving.window) } }] }
}
