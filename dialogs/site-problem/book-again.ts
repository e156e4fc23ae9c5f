import type { WorkOrder } from '#src/domain/orders/work-order.ts'
import { isOpenTicket } from '#src/domain/tickets/ticket.ts'
import type { Desk } from '../desk.ts'

/** The customer has agreed another time for an order that had come back: nobody needs to see to it any more. */
export async function bookedAfterReturn(order: WorkOrder | undefined, desk: Desk): Promise<void> {
  if (!order) return
  const returned = await desk.needs.tickets.listFor(order.id, 'order_returned')
  const open = returned.filter(isOpenTicket)
  if (open.length === 0) return
  for (const { id } of open)
    await desk.needs.tickets.resolve(id, 'another time is agreed', desk.actor(), desk.now, 'settled')
  await desk.needs.orders.release(order.id, desk.actor(), desk.now)
}
