import type { Outcome } from '#src/conversation/dialog.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { reassignVisit, takeOffVisit } from '#src/domain/visits/give-up-visit.ts'
import { OFF_REASONS } from '#src/domain/visits/hindrance.ts'
import type { Desk } from '../desk.ts'
import { requestChoices } from './answer-request.ts'
import type { MatterAnswers } from './open-matter.ts'

/** A protected visit has lost its installer: somebody else keeps it, or a supervisor decides that it may go (AP-5, I9). */
export async function answerRisk(
  ticket: Ticket,
  { action, note }: Partial<MatterAnswers>,
  desk: Desk,
): Promise<Outcome> {
  const visit = await desk.needs.visits.lock(ticket.appointmentId ?? '')
  if (!visit) return { kind: 'done', says: [{ id: 'matter-gone' }] }
  const { window } = visit.appointment
  const actor = desk.actor()
  if (action === 'let_move') {
    const hindrance = OFF_REASONS.find((one) => one === ticket.context.hindrance) ?? 'emergency'
    const { kind } = await takeOffVisit({ visit, hindrance, actor, decidedBy: actor }, desk.needs)
    if (kind !== 'told' && kind !== 'missed') return { kind: 'done', says: [{ id: 'matter-gone' }] }
    await desk.needs.tickets.resolve(ticket.id, `may be moved: ${note ?? ''}`, actor, desk.now)
    return { kind: 'done', says: [{ id: kind === 'told' ? 'matter-let-moved' : 'matter-let-missed' }] }
  }
  const installerId = action?.slice('assign:'.length) ?? ''
  const isFree = (await requestChoices(ticket, desk)).some(({ value }) => value === action)
  const kind = isFree && (await reassignVisit({ visit, installerId, actor, note: undefined }, desk.needs))
  if (kind !== 'replaced') return { kind: 'again', says: [{ id: 'matter-taken' }], forget: ['action'] }
  await desk.needs.tickets.resolve(ticket.id, `assigned to ${installerId}`, actor, desk.now)
  return { kind: 'done', says: [{ id: 'matter-reassigned', facts: { window: desk.windowFact(window) } }] }
}
