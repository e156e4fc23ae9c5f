import { sql } from 'kysely'
import { decideWorkOrder } from '#src/domain/imports/decide-work-order.ts'
import type { WorkOrderRow } from '#src/domain/imports/work-order-columns.ts'
import type { WorkOrder } from '#src/domain/orders/work-order.ts'
import { anyOf, fromInserted, type ImportTable } from './import-store.ts'
import { workOrderOf } from './order-store.ts'

/** Work orders as a file brings them. */
export function workOrderImport(): ImportTable<WorkOrderRow, WorkOrder> {
  return {
    eventType: 'work_order.imported',
    async readOnFile(tx, rows) {
      const ids = rows.map(({ id }) => id)
      const accounts = [...new Set(rows.map(({ accountNo }) => accountNo))]
      const found = await tx.selectFrom('work_order').selectAll().where('id', '=', anyOf(ids)).execute()
      const holders = await tx
        .selectFrom('customer')
        .select(['id', 'account_no'])
        .where('account_no', '=', anyOf(accounts))
        .execute()
      const byId = new Map(found.map((row) => [row.id, workOrderOf(row)]))
      const customerIds = new Map(holders.map((row) => [row.account_no, row.id]))
      return (row, line, claims) => {
        const onFile = { stored: byId.get(row.id), customerId: customerIds.get(row.accountNo) }
        return decideWorkOrder(row, line, onFile, claims)
      }
    },
    async save(tx, orders, at) {
      await tx
        .insertInto('work_order')
        .values(
          orders.map((order) => ({
            ...columnsOf(order),
            contact_next_at: order.receivedAt,
            created_at: at,
            updated_at: at,
          })),
        )
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ ...fromInserted(UPDATED), external: KEPT_STILL }))
        .execute()
    },
  }
}

/** What a client of TMF697 sent stays, but not what says otherwise than the file does. */
const KEPT_STILL = sql<string>`work_order.external
  - case when work_order.priority = excluded.priority then '' else 'priority' end
  - case when work_order.address is not distinct from excluded.address then '' else 'place' end`

const UPDATED = ['priority', 'description', 'address', 'received_at', 'due_at', 'updated_at'] as const

function columnsOf(order: WorkOrder) {
  return {
    id: order.id,
    customer_id: order.customerId,
    kind: order.kind,
    status: order.status,
    priority: order.priority,
    description: order.description,
    address: order.address ?? null,
    received_at: order.receivedAt,
    due_at: order.dueAt ?? null,
  }
}
