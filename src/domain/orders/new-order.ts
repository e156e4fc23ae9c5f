import type { DateTime } from 'luxon'
import { REPAIR_LIMIT_HOURS } from '../norms/order-norms.ts'
import { freshId } from '../shared/ids.ts'
import type { VisitKind, WorkOrder } from './work-order.ts'

/** What a customer's own request says; `description` is what is wrong, `address` undefined means the one on file. */
interface OrderRequest {
  readonly customerId: string
  readonly kind: VisitKind
  readonly description: string
  readonly address?: string | undefined
}

/** The work order for a request that comes in at `now`; a repair is due by the legal limit, the other kinds have none. */
export function newOrder({ customerId, kind, description, address }: OrderRequest, now: DateTime): WorkOrder {
  return {
    id: freshId('wo'),
    customerId,
    kind,
    status: 'open',
    priority: 'normal',
    description,
    address,
    receivedAt: now,
    dueAt: kind === 'repair' ? now.plus({ hours: REPAIR_LIMIT_HOURS.town }) : undefined,
  }
}
