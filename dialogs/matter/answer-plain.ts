import type { Outcome } from '#src/conversation/dialog.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import type { Desk } from '../desk.ts'
import type { MatterAnswers } from './open-matter.ts'

/** How long a customer who was not reached is left alone. @unit hours */
const CALL_AGAIN_HOURS = 2

/** A call, a correction, whatever else a person does: its answer is kept. */
export async function answerPlain(
  ticket: Ticket,
  { action, note }: Partial<MatterAnswers>,
  desk: Desk,
): Promise<Outcome> {
  if (action === 'not_reached') {
    const dueAt = desk.now.plus({ hours: CALL_AGAIN_HOURS })
    await desk.needs.tickets.postpone(ticket.id, dueAt, desk.actor(), desk.now)
    return {
      kind: 'done',
      says: [{ id: 'matter-postponed', facts: { due: dueAt.setZone(desk.zone).toFormat('HH:mm') } }],
    }
  }
  await desk.needs.tickets.resolve(ticket.id, note ?? action ?? 'done', desk.actor(), desk.now)
  if (action === 'wrong_number')
    await desk.openTicket({
      kind: 'record_correction',
      severity: 'major',
      description: 'The phone number on file is somebody else’s',
      context: { from: ticket.id, customerId: ticket.customerId },
    })
  return { kind: 'done', says: [{ id: 'matter-done' }] }
}
