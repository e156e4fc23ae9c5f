import type { DateTime } from 'luxon'

/** The kinds of work a visit is made for (装机、维修、移机、巡检). */
export const VISIT_KINDS = ['install', 'repair', 'move', 'inspection'] as const

/** One kind of work. */
export type VisitKind = (typeof VISIT_KINDS)[number]

/**
 * What has to be done at a customer's place (工单).
 *
 * `id` is the back office's own, or starts with `wo_` when the order was made here. `address` is where the work is
 * to be done when that is not the customer's address on file. `receivedAt` and `dueAt` are instants in UTC; no
 * `dueAt` means that no legal or contractual limit was given.
 */
export interface WorkOrder {
  readonly id: string
  readonly customerId: string
  readonly kind: VisitKind
  readonly status: 'open' | 'done' | 'cancelled'
  readonly priority: 'normal' | 'urgent'
  readonly description: string
  readonly address: string | undefined
  readonly receivedAt: DateTime
  readonly dueAt: DateTime | undefined
}
