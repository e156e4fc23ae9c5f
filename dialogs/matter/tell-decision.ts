import type { Ticket } from '#src/domain/tickets/ticket.ts'
import type { Desk } from '../desk.ts'

/** The customer hears what became of their request. */
export async function tellDecision(
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
