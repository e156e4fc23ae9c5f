import type { Outcome } from '#src/conversation/dialog.ts'
import { afterServiceMinutes } from '#src/domain/appointments/service-time.ts'
import { ANSWER_MINUTES } from '#src/domain/norms/staff-norms.ts'
import { freshId } from '#src/domain/shared/ids.ts'
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
  if (action === 'wrong_number') await openCorrection(ticket, desk)
  if (action === 'reached' && ticket.workOrderId !== undefined)
    await desk.needs.orders.leave(ticket.workOrderId, desk.now)
  return { kind: 'done', says: [{ id: 'matter-done' }] }
}

/** The number is somebody else's: nobody is written to there until the record is right (CT-7). */
async function openCorrection({ id, customerId, area }: Ticket, desk: Desk): Promise<void> {
  const correction: Ticket = {
    ...{ id: freshId('tkt'), kind: 'record_correction', severity: 'major', status: 'acknowledged' },
    description: 'The phone number on file is somebody else’s',
    context: { from: id },
    ...{ customerId, area, channel: undefined, person: undefined, createdAt: desk.now, updatedAt: desk.now },
    dueAt: afterServiceMinutes(desk.now, ANSWER_MINUTES.record_correction, desk.zone),
  }
  await desk.needs.tickets.insert(correction, desk.actor())
}
