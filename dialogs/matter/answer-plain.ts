import type { Outcome } from '#src/conversation/dialog.ts'
import { handedBackNotices } from '#src/domain/tickets/tell-customer.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import type { Desk } from '../desk.ts'
import type { MatterAnswers } from './open-matter.ts'

/** A correction, a talk, whatever else a person does: its answer is kept. */
export async function answerPlain(
  ticket: Ticket,
  { action, note }: Partial<MatterAnswers>,
  desk: Desk,
): Promise<Outcome> {
  await desk.needs.tickets.resolve(ticket.id, note ?? action ?? 'done', desk.actor(), desk.now)
  const owner = await desk.needs.staff.find(ticket.ownerId ?? '')
  await desk.needs.notices.put(handedBackNotices(ticket, owner, desk.now), desk.now)
  return { kind: 'done', says: [{ id: 'matter-done' }] }
}
