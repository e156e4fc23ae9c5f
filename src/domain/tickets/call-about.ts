import type { DateTime } from 'luxon'
import { afterServiceMinutes } from '../appointments/service-time.ts'
import { ANSWER_MINUTES } from '../norms/staff-norms.ts'
import type { WaitingOrder } from '../orders/order-store.ts'
import { freshId } from '../shared/ids.ts'
import type { Ticket } from './ticket.ts'

/** The call about an order (AP-2): the one that is on the list already, else one that the customer makes at `now`, not kept yet. */
export function callAbout(
  { order, customer }: WaitingOrder,
  listed: readonly Ticket[],
  now: DateTime,
  zone: string,
): Ticket {
  const own = listed.find(({ kind, workOrderId }) => kind === 'call_task' && workOrderId === order.id)
  if (own) return own
  return {
    ...{ id: freshId('tkt'), kind: 'call_task', severity: 'minor', status: 'acknowledged' },
    description: 'The customer has called to agree a time for the visit',
    context: { reason: 'called' },
    ...{ customerId: order.customerId, workOrderId: order.id, area: customer.area },
    ...{ channel: undefined, person: undefined, createdAt: now, updatedAt: now },
    dueAt: afterServiceMinutes(now, ANSWER_MINUTES.call_task, zone),
  }
}
