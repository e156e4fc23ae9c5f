import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import type { OrderStore } from '#src/domain/orders/order-store.ts'
import { DESCRIPTION_CHARACTERS, toldWords } from '#src/domain/orders/told-words.ts'
import type { VisitKind, WorkOrder } from '#src/domain/orders/work-order.ts'
import type { Actor } from '#src/domain/shared/actor.ts'
import type { TicketOutcome } from '#src/domain/tickets/outcome.ts'
import { instantOf } from './appointment-row.ts'
import { askedAgainAt } from './asked-again-at.ts'
import { json } from './driver-values.ts'
import { hasHeardOfVisit } from './heard-of-visit.ts'
import { heldOrders } from './held-orders.ts'
import { anyOf } from './import-store.ts'
import { namesCustomer } from './names-customer.ts'
import type { Schema } from './schema.ts'
import { wasPromised } from './was-promised.ts'

interface WaitingRow {
  readonly work_order: WorkOrderRow
  readonly name: string
  readonly salutation: string | null
  readonly area: string
  readonly phone: string
  readonly is_one_of_several: boolean
}

/** Work orders in SQL. */
export function sqlOrderStore(executor: Kysely<Schema> | Transaction<Schema>): OrderStore {
  return {
    async find(id) {
      const row = await executor.selectFrom('work_order').selectAll().where('id', '=', id).executeTakeFirst()
      return row && workOrderOf(row)
    },

    async listByIds(ids) {
      const rows = await executor.selectFrom('work_order').selectAll().where('id', '=', anyOf(ids)).execute()
      return rows.map(workOrderOf)
    },

    async lock(id) {
      const one = executor.selectFrom('work_order').selectAll().where('id', '=', id)
      const row = await one.forUpdate().executeTakeFirst()
      return row && workOrderOf(row)
    },

    async listOpen(customerId) {
      const open = executor.selectFrom('work_order').selectAll().where('status', '=', 'open')
      const rows = await open.where('customer_id', '=', customerId).orderBy('received_at').orderBy('id').execute()
      return rows.map(workOrderOf)
    },

    async searchWaiting(words, areas, limit) {
      const named = sql`(${namesCustomer(words)} or position(lower(o.id) in lower(${words}::text)) > 0)`
      const { rows } = await sql<WaitingRow>`
        select to_jsonb(o) as work_order, c.name, c.salutation, c.area, c.phone,
          position(lower(o.id) in lower(${words}::text)) = 0 and exists (
            select from customer c where c.id <> o.customer_id and c.area = any(${[...areas]}::text[])
              and ${namesCustomer(words)}) as is_one_of_several
        from work_order o join customer c on c.id = o.customer_id
        where o.status = 'open' and c.area = any(${[...areas]}::text[])
          and not exists (select from appointment a where a.work_order_id = o.id and a.status = 'confirmed' and a.deleted_at is null)
          and not exists (select from ticket t where t.customer_id = c.id and t.kind = 'record_correction'
            and t.status in ('acknowledged', 'inProgress'))
          and ${named}
        order by o.received_at, o.id limit ${limit}`.execute(executor)
      return rows.map(({ work_order, name, salutation, area, phone, is_one_of_several: isOneOfSeveral }) => ({
        order: workOrderOf(work_order),
        customer: { name, salutation: salutation ?? undefined, area, phone },
        isOneOfSeveral,
      }))
    },

    async insert(order, actor, at) {
      await sql`
        with saved as (
          insert into work_order (
            id, customer_id, kind, status, priority, description, address, received_at, due_at, contact_next_at,
            created_at, updated_at)
          values (${order.id}, ${order.customerId}, ${order.kind}, ${order.status}, ${order.priority},
            ${order.description}, ${order.address ?? null}, ${order.receivedAt}, ${order.dueAt ?? null}, ${askedAgainAt(at)},
            ${at}, ${at})
          returning id
        )
        insert into event (at, subject, type, actor, body)
        select ${at}, id, 'work_order.opened', ${actor}, ${json({ status: order.status })} from saved`.execute(executor)
    },

    async leave(orderId, at) {
      const order = executor.updateTable('work_order').where('id', '=', orderId).where('status', '=', 'open')
      await order.set({ contact_next_at: askedAgainAt(at) }).execute()
    },

    ...heldOrders(executor),

    async note(orderId, text, actor, at) {
      const open = executor.selectFrom('work_order').select('description').where('id', '=', orderId)
      const order = await open.where('status', '=', 'open').forUpdate().executeTakeFirst()
      const noted = order && toldWords([order.description, text], Number.POSITIVE_INFINITY)
      if (noted === undefined || noted.length > DESCRIPTION_CHARACTERS) return false
      if (noted === order?.description) return true
      const added = noted.length - (order?.description?.length ?? 0)
      await sql`
        with saved as (
          update work_order set description = ${noted}, updated_at = ${at} where id = ${orderId} returning id
        )
        insert into event (at, subject, type, actor, body)
        select ${at}, id, 'work_order.noted', ${actor}, jsonb_build_object('characters', ${added}::int) from saved`.execute(
        executor,
      )
      return true
    },

    async unnote(orderId, actor, at) {
      const { rows } = await sql<{ id: string }>`
        with last as (
          select type, actor, (body->>'characters')::int as characters from event
          where subject = ${orderId} and type in ('work_order.noted', 'work_order.unnoted') order by id desc limit 1
        ), saved as (
          update work_order o set updated_at = ${at},
            description = nullif(left(o.description, length(o.description) - last.characters), '')
          from last where o.id = ${orderId} and o.status = 'open' and last.type = 'work_order.noted'
            and last.actor = ${actor} and last.characters between 1 and length(o.description)
          returning o.id
        )
        insert into event (at, subject, type, actor, body)
        select ${at}, id, 'work_order.unnoted', ${actor}, '{}' from saved returning subject as id`.execute(executor)
      return rows.length > 0
    },

    async newsOf(orderId) {
      const { rows } = await sql<NewsRow>`
        select exists (select from notice where subject = ${orderId} and state = 'told') as told,
          exists (select from appointment a where a.work_order_id = ${orderId} and ${wasPromised(sql`a.id`)}
            and ${hasHeardOfVisit}) as visit,
          (select coalesce(jsonb_agg(outcome), '[]') from ticket
            where work_order_id = ${orderId} and kind = 'call_task' and outcome is not null) as calls,
          (select actor from event where subject = ${orderId} and type = 'work_order.opened' limit 1) as opened_by`.execute(
        executor,
      )
      const { told = false, visit = false, calls = [], opened_by = null } = rows[0] ?? {}
      return { isTold: told, hasHadVisit: visit, calls, openedBy: opened_by ?? undefined }
    },

    async close(order, fate, actor, at) {
      // Whoever is booking for it at this moment is waited for; only then is looked at what there is.
      await sql`select from work_order where id = ${order.id} for update`.execute(executor)
      const { rows } = await sql<{ saved: number }>`
        with saved as (
          update work_order set status = ${fate}, closed_at = ${at}, updated_at = ${at}
          where id = ${order.id} and status = 'open' and not exists (
            select from appointment where work_order_id = ${order.id} and status = 'confirmed' and deleted_at is null)
          returning id
        ), logged as (
          insert into event (at, subject, type, actor, body)
          select ${at}, id, ${`work_order.${fate}`}, ${actor}, ${json({ status: fate })} from saved
        )
        select count(*)::integer as saved from saved`.execute(executor)
      return rows[0]?.saved === 1
    },
  }
}

interface NewsRow {
  readonly told: boolean
  readonly visit: boolean
  readonly calls: readonly TicketOutcome[]
  readonly opened_by: Actor | null
}

type Columns = Selectable<Schema['work_order']>

/** A row as the driver gives it, or as JSON made by the server, whose instants are text. */
export interface WorkOrderRow
  extends Pick<Columns, 'id' | 'customer_id' | 'kind' | 'status' | 'priority' | 'description' | 'address'> {
  received_at: DateTime | string
  due_at: DateTime | string | null
}

/** A work order as its row holds it. */
export function workOrderOf(row: WorkOrderRow): WorkOrder {
  return {
    id: row.id,
    customerId: row.customer_id,
    kind: row.kind as VisitKind,
    status: row.status as WorkOrder['status'],
    priority: row.priority as WorkOrder['priority'],
    description: row.description,
    address: row.address ?? undefined,
    receivedAt: instantOf(row.received_at),
    dueAt: row.due_at === null ? undefined : instantOf(row.due_at),
  }
}
