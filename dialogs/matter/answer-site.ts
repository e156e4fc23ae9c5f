import type { Outcome } from '#src/conversation/dialog.ts'
import { closeOrder } from '#src/domain/orders/close-order.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { canGoOnNotice } from '#src/domain/visits/problem-notices.ts'
import type { Desk } from '../desk.ts'
import type { MatterAnswers } from './open-matter.ts'

/** No line, or an order that came back from its customer's place: a visit can be made now, and its customer is asked for a time; or the order ends. */
export async function answerSite(
  ticket: Ticket,
  { action, note }: Partial<MatterAnswers>,
  desk: Desk,
): Promise<Outcome> {
  const { tickets, orders, visits, notices } = desk.needs
  const order = await orders.lock(ticket.workOrderId ?? '')
  const visit = await visits.find(String(ticket.context.appointment ?? ''))
  if (action === 'order_over' && order) {
    const closing = { order, fate: 'cancelled', reason: note, actor: desk.actor() } as const
    const { kind } = await closeOrder(closing, desk.needs)
    if (kind !== 'closed') return { kind: 'done', says: [{ id: 'matter-order-stays' }] }
  }
  if (action === 'visit_again' && order && visit) {
    await orders.release(order.id, desk.actor(), desk.now)
    await notices.put([canGoOnNotice(visit, ticket.id, desk.now)], desk.now)
  }
  await tickets.resolve(ticket.id, note ?? action ?? 'done', desk.actor(), desk.now)
  return { kind: 'done', says: [{ id: action === 'order_over' ? 'matter-order-over' : 'matter-visit-again' }] }
}
