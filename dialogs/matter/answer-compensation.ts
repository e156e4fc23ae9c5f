import type { Outcome } from '#src/conversation/dialog.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import type { Desk } from '../desk.ts'
import type { MatterAnswers } from './open-matter.ts'

/** A supervisor approves the suggested sum, and the customer hears of it; or refuses it with a reason. */
export async function answerCompensation(
  ticket: Ticket,
  { action, note }: Partial<MatterAnswers>,
  desk: Desk,
): Promise<Outcome> {
  const { amountFen, paidWithinDays } = ticket.context
  const isApproved = action === 'approve'
  await desk.needs.tickets.resolve(
    ticket.id,
    isApproved ? 'approved' : `refused: ${note ?? ''}`,
    desk.actor(),
    desk.now,
    isApproved ? 'approved' : 'done',
  )
  if (isApproved && typeof amountFen === 'number' && amountFen > 0 && ticket.customerId !== undefined)
    await desk.needs.notices.put(
      [
        {
          occasion: `compensation:${ticket.id}`,
          recipient: `customer:${ticket.customerId}`,
          dialog: 'compensated',
          answers: { amountFen, ...(typeof paidWithinDays === 'number' && { paidWithinDays }) },
          subject: ticket.id,
          class: 'transactional',
          dueAt: desk.now,
        },
      ],
      desk.now,
    )
  return { kind: 'done', says: [{ id: isApproved ? 'matter-approved' : 'matter-done' }] }
}
