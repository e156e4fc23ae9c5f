import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import type { WorkOrder } from '#src/domain/orders/work-order.ts'
import type { Actor } from '#src/domain/shared/actor.ts'
import { json } from './driver-values.ts'
import { type Criterion, listPage, type Page, type PageOf } from './list-page.ts'
import { workOrderOf } from './order-store.ts'
import type { Schema } from './schema.ts'

/** A work order with what the back office keeps beside it. `appointmentId`: the visit that is agreed. */
export interface RecordedOrder {
  readonly order: WorkOrder
  readonly external: Readonly<Record<string, unknown>>
  readonly appointmentId: string | undefined
  /** Since when it is in the state that a visit which is agreed, or none, gives it. */
  readonly stateAt: DateTime
  readonly closedAt: DateTime | undefined
  readonly createdAt: DateTime
  readonly updatedAt: DateTime
}

/** Work orders as the back office reads and writes them. */
export interface WorkOrderFile {
  find(id: string): Promise<RecordedOrder | undefined>
  /** In the order of creation. */
  listPage(criteria: readonly Criterion[], page: Page): Promise<PageOf<RecordedOrder>>
  /** A new order, to be agreed with its customer (AP-2), with its event; false when the id is taken. */
  insert(recorded: RecordedOrder, actor: Actor): Promise<boolean>
  /** Whether an order of this customer, closed ones too, came in with this number; waits for another who is bringing it in. */
  hasExternalId(customerId: string, externalId: string): Promise<boolean>
  /**
   * Writes what may change of an order: priority, description, address, due date, and what is kept for clients; `what`
   * is the event's name, `fact` what it tells.
   */
  update(
    recorded: RecordedOrder,
    actor: Actor,
    what: 'changed' | 'state_changed',
    fact: { readonly state: string; readonly fields: readonly string[] },
  ): Promise<boolean>
}

/** Work orders in SQL. */
export function sqlWorkOrderFile(executor: Kysely<Schema> | Transaction<Schema>): WorkOrderFile {
  const table = sql`(
    select o.*, (select a.id from appointment a where a.work_order_id = o.id and a.status in ('confirmed', 'completed')
      and a.deleted_at is null order by a.status limit 1) as appointment_id,
      (select max(e.at) from event e where e.subject = o.id
        and e.type in ('work_order.opened', 'work_order.promised', 'work_order.waiting', 'work_order.state_changed')) as state_at
    from work_order o) orders`
  return {
    async find(id) {
      const { rows } = await listPage<Row>(executor, table, [sql<boolean>`id = ${id}`], { offset: 0, limit: 1 })
      return rows[0] && recordedOf(rows[0])
    },

    async listPage(criteria, page) {
      const { total, rows } = await listPage<Row>(executor, table, criteria, page)
      return { total, items: rows.map(recordedOf) }
    },

    async insert({ order, external, createdAt: at }, actor) {
      const { rows } = await sql<{ saved: number }>`
        with saved as (
          insert into work_order (id, customer_id, kind, status, priority, description, address, received_at, due_at,
            contact_next_at, external, created_at, updated_at)
          values (${order.id}, ${order.customerId}, ${order.kind}, ${order.status}, ${order.priority},
            ${order.description}, ${order.address ?? null}, ${order.receivedAt}, ${order.dueAt ?? null},
            ${order.receivedAt}, ${json(external)}, ${at}, ${at})
          on conflict do nothing returning id
        ), logged as (
          insert into event (at, subject, type, actor, body)
          select ${at}, id, 'work_order.opened', ${actor}, ${json({ status: order.status })} from saved
        )
        select count(*)::integer as saved from saved`.execute(executor)
      return rows[0]?.saved === 1
    },

    async hasExternalId(customerId, externalId) {
      await sql`select pg_advisory_xact_lock(hashtext(${`external ${customerId} ${externalId}`}))`.execute(executor)
      const theirs = executor.selectFrom('work_order').select('id').where('customer_id', '=', customerId)
      const found = await theirs.where(sql<boolean>`external ->> 'externalId' = ${externalId}`).executeTakeFirst()
      return found !== undefined
    },

    async update({ order, external, updatedAt: at }, actor, what, fact) {
      const { rows } = await sql<{ saved: number }>`
        with saved as (
          update work_order set priority = ${order.priority}, description = ${order.description},
            address = ${order.address ?? null}, due_at = ${order.dueAt ?? null}, external = ${json(external)},
            updated_at = ${at}
          where id = ${order.id} and status = ${order.status} returning id
        ), logged as (
          insert into event (at, subject, type, actor, body) select ${at}, id, ${`work_order.${what}`}, ${actor}, ${json(fact)} from saved
        )
        select count(*)::integer as saved from saved`.execute(executor)
      return rows[0]?.saved === 1
    },
  }
}

type Row = Selectable<Schema['work_order']> & { appointment_id: string | null; state_at: DateTime | null }

function recordedOf(row: Row): RecordedOrder {
  return {
    order: workOrderOf(row),
    external: row.external as Record<string, unknown>,
    appointmentId: row.appointment_id ?? undefined,
    stateAt: row.state_at ?? row.created_at,
    closedAt: row.closed_at ?? undefined,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}
