import type { RecordedOrder } from '../../storage/work-order-reader.ts'
import { APPOINTMENT_PATH } from './appointment-resource.ts'
import { writeInstant } from './read-instant.ts'

/** Where the work orders of TMF697 are. */
export const WORK_ORDER_PATH = '/tmf-api/workOrderManagement/v4/workOrder'

/**
 * A work order as TMF697 shows it. `state`: acknowledged until a visit is agreed, then pending, unless the back office
 * set another; completed or cancelled in the end.
 */
export function workOrderResource(recorded: RecordedOrder, publicUrl: string): object {
  const { order, external, appointmentId, closedAt, stateAt } = recorded
  const { state, stateSetAt, cancellationReason, relatedParty, ...kept } = external
  const isSet = typeof state === 'string' && stateSetAt !== undefined
  const isCancelled = order.status === 'cancelled'
  return {
    '@type': 'WorkOrder',
    workOrderItem: [{ id: '1', action: 'add', description: order.description }],
    priority: order.priority,
    ...kept,
    id: order.id,
    href: `${publicUrl}${WORK_ORDER_PATH}/${order.id}`,
    category: order.kind,
    description: order.description,
    state: stateOf(recorded),
    orderDate: writeInstant(order.receivedAt),
    stateChangeDate: closedAt ? writeInstant(closedAt) : isSet ? stateSetAt : writeInstant(stateAt),
    ...(order.dueAt && { requestedCompletionDate: writeInstant(order.dueAt) }),
    ...(order.address !== undefined && !('place' in kept) && { place: { name: order.address, role: 'site' } }),
    ...(order.status === 'done' && closedAt && { completionDate: writeInstant(closedAt) }),
    ...(isCancelled && closedAt && { cancellationDate: writeInstant(closedAt) }),
    ...(isCancelled && typeof cancellationReason === 'string' && { cancellationReason }),
    ...(appointmentId && {
      appointment: { id: appointmentId, href: `${publicUrl}${APPOINTMENT_PATH}/${appointmentId}` },
    }),
    relatedParty: [
      { id: order.customerId, role: 'customer', '@referredType': 'Customer' },
      ...(Array.isArray(relatedParty) ? relatedParty : []),
    ],
  }
}

const FINAL = { done: 'completed', cancelled: 'cancelled' } as const

/** The state of TMF697 that an order is in. */
export function stateOf({
  order,
  external,
  appointmentId,
}: Pick<RecordedOrder, 'order' | 'external' | 'appointmentId'>): string {
  if (order.status !== 'open') return FINAL[order.status]
  if (typeof external.state === 'string') return external.state
  return appointmentId ? 'pending' : 'acknowledged'
}
