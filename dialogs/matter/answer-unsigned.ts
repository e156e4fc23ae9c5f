import type { Outcome } from '#src/conversation/dialog.ts'
import { closeVisit } from '#src/domain/appointments/close-visit.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { closedByUsNotice } from '#src/domain/visits/closing-notices.ts'
import type { Desk } from '../desk.ts'
import type { MatterAnswers } from './open-matter.ts'

/** A visit that its customer could not sign: a dispatcher who has asked the customer closes it in their own name, with what they said, or leaves it open. */
export async function answerUnsigned(
  { id, appointmentId = '' }: Ticket,
  { action, note = '' }: Partial<MatterAnswers>,
  desk: Desk,
): Promise<Outcome> {
  const { tickets, visits, notices } = desk.needs
  const visit = action === 'close_visit' ? await visits.lock(appointmentId) : undefined
  if (visit) {
    const { appointment, cameLate } = visit
    const closing = { appointment, cameLate, outcome: 'completed', reason: note, actor: desk.actor() } as const
    const { kind } = await closeVisit(closing, desk.needs)
    if (kind !== 'closed') return { kind: 'done', says: [{ id: 'matter-gone' }] }
    await notices.put([closedByUsNotice(visit, desk.now)], desk.now)
  }
  await tickets.resolve(id, note, desk.actor(), desk.now)
  return { kind: 'done', says: [{ id: visit ? 'matter-visit-closed' : 'matter-visit-left-open' }] }
}
