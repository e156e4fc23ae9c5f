import type { Appointment } from '../appointments/appointment.ts'
import type { VisitKind, WorkOrder } from './work-order.ts'

/**
 * The open orders that wait for a visit, of one kind or of all: those which no confirmed appointment is for. In the
 * order in which they should be used: first whichever is due first, those without a limit last, then as they came in.
 *
 * @param orders a customer's
 * @param appointments the same customer's; those that are not confirmed say nothing
 */
export function waitingOrders(
  orders: readonly WorkOrder[],
  appointments: readonly Pick<Appointment, 'workOrderId' | 'status'>[],
  kind?: VisitKind,
): readonly WorkOrder[] {
  const promised = appointments.filter(({ status }) => status === 'confirmed')
  const agreed = new Set(promised.map(({ workOrderId }) => workOrderId))
  return orders
    .filter((order) => order.status === 'open' && (kind === undefined || order.kind === kind) && !agreed.has(order.id))
    .toSorted((one, other) => dueMs(one) - dueMs(other) || +one.receivedAt - +other.receivedAt)
}

/** Far away for an order without a limit; a number, so that two such orders can be subtracted. */
function dueMs({ dueAt }: WorkOrder): number {
  return dueAt?.toMillis() ?? Number.MAX_SAFE_INTEGER
}
