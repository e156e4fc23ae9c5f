import type { WorkOrder } from '../orders/work-order.ts'
import { type Claims, type Decision, decideRecord } from './decide-record.ts'
import { refused } from './reason.ts'
import type { WorkOrderRow } from './work-order-columns.ts'

/** What is on file about one row: the order with its number, and the customer with its account. */
interface WorkOrderOnFile {
  readonly stored: WorkOrder | undefined
  readonly customerId: string | undefined
}

/**
 * Decides what becomes of a work order's row. Its account must be on file. A known order keeps its status, its customer
 * and its kind of work: an appointment may hang on it. One that is over stays as it is.
 */
export function decideWorkOrder(
  row: WorkOrderRow,
  line: number,
  onFile: WorkOrderOnFile,
  claims: Claims,
): Decision<WorkOrder> {
  const { stored, customerId } = onFile
  if (customerId === undefined) return { kind: 'refused', ...refused('account_unknown', { column: 'account_no' }) }
  if (row.dueAt && row.dueAt < row.receivedAt)
    return { kind: 'refused', ...refused('due_before_received', { column: 'due_at' }) }
  if (stored && (stored.customerId !== customerId || stored.kind !== row.kind))
    return { kind: 'refused', ...refused('order_differs', { column: 'order_id' }) }
  const { accountNo: _, ...said } = row
  const blank: WorkOrder = {
    id: row.id,
    customerId,
    kind: row.kind,
    status: 'open',
    priority: 'normal',
    description: '',
    address: undefined,
    receivedAt: row.receivedAt,
    dueAt: undefined,
  }
  const decision = decideRecord<WorkOrder>(said, line, { stored, blank, claims })
  const isOver = stored !== undefined && stored.status !== 'open'
  return isOver && decision.kind === 'updated'
    ? { kind: 'refused', ...refused('order_over', { column: 'order_id' }) }
    : decision
}
