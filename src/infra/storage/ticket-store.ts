import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import { TICKET_OUTCOMES } from '#src/domain/tickets/outcome.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import type { TicketStore } from '#src/domain/tickets/ticket-store.ts'
import { json } from './driver-values.ts'
import { type Criterion, listPage, type Page, type PageOf } from './list-page.ts'
import type { Schema } from './schema.ts'

/** Tickets as the back office reads them. */
interface TicketReader {
  /** In the order in which they were opened. */
  listPage(criteria: readonly Criterion[], page: Page): Promise<PageOf<Ticket>>
}

/** Tickets in SQL. */
export function sqlTicketStore(executor: Kysely<Schema> | Transaction<Schema>): TicketStore & TicketReader {
  return {
    async insert(ticket, openedBy) {
      const { id, kind, customerId, channel, person, status, severity, description, context, createdAt } = ticket
      const actor = openedBy ?? (customerId === undefined ? 'system' : `customer:${customerId}`)
      await sql`
        with saved as (
          insert into ticket (
            id, kind, customer_id, channel, person, status, severity, description, context, created_at, updated_at,
            area, due_at, work_order_id, appointment_id, owner_id)
          values (${id}, ${kind}, ${customerId ?? null}, ${channel ?? null}, ${person ?? null}, ${status}, ${severity},
            ${description}, ${json(context)}, ${createdAt}, ${ticket.updatedAt}, ${ticket.area ?? null},
            ${ticket.dueAt ?? null}, ${ticket.workOrderId ?? null}, ${ticket.appointmentId ?? null},
            ${ticket.ownerId ?? null})
        )
        insert into event (at, subject, type, actor, body)
        values (${createdAt}, ${id}, 'ticket.opened', ${actor}, ${json({ kind, status, severity })})`.execute(executor)
    },

    async listOpen(areas) {
      const open = executor.selectFrom('ticket').selectAll().where('status', 'in', ['acknowledged', 'inProgress'])
      const rows = await open
        .where(({ or, eb }) => or([eb('area', 'is', null), eb('area', 'in', areas.length > 0 ? [...areas] : [''])]))
        .orderBy('created_at')
        .orderBy('work_order_id')
        .orderBy('id')
        .execute()
      return rows.map(ticketOf)
    },

    async listFor(orderId, kind) {
      const about = executor.selectFrom('ticket').selectAll().where('work_order_id', '=', orderId)
      return (await about.where('kind', '=', kind).orderBy('created_at').orderBy('id').execute()).map(ticketOf)
    },

    async listOpenOf(customerId, kind) {
      const open = executor.selectFrom('ticket').selectAll().where('status', 'in', ['acknowledged', 'inProgress'])
      const theirs = open.where('customer_id', '=', customerId).where('kind', '=', kind)
      return (await theirs.orderBy('created_at').orderBy('id').execute()).map(ticketOf)
    },

    async resolve(id, answer, actor, at, outcome = 'done') {
      const { rows } = await sql<{ saved: number }>`
        with saved as (
          update ticket set status = 'resolved', answer = ${answer}, outcome = ${outcome}, updated_at = ${at}
          where id = ${id} and status in ('acknowledged', 'inProgress') returning id
        ), logged as (
          insert into event (at, subject, type, actor, body)
          select ${at}, id, 'ticket.resolved', ${actor}, ${json({ answer, outcome })} from saved
        )
        select count(*)::integer as saved from saved`.execute(executor)
      return rows[0]?.saved === 1
    },

    async take(id, ownerId, actor, at) {
      const { rows } = await sql<{ saved: number }>`
        with saved as (
          update ticket set status = 'inProgress', owner_id = ${ownerId}, updated_at = ${at}
          where id = ${id} and status = 'acknowledged' returning id
        ), logged as (
          insert into event (at, subject, type, actor, body) select ${at}, id, 'ticket.taken', ${actor}, '{}' from saved
        )
        select count(*)::integer as saved from saved`.execute(executor)
      return rows[0]?.saved === 1
    },

    async addWords(id, words, actor, at, kept) {
      await sql`
        with saved as (
          update ticket set context = context || ${json({ ...kept, customerSays: words })}, announced_at = null, updated_at = ${at}
          where id = ${id} and status in ('acknowledged', 'inProgress') returning id
        )
        insert into event (at, subject, type, actor, body)
        select ${at}, id, 'ticket.customer_said', ${actor}, ${json({ words })} from saved`.execute(executor)
    },

    async postpone(id, dueAt, actor, at) {
      await sql`
        with saved as (
          update ticket set due_at = ${dueAt}, updated_at = ${at}
          where id = ${id} and status in ('acknowledged', 'inProgress') returning id
        )
        insert into event (at, subject, type, actor, body)
        select ${at}, id, 'ticket.postponed', ${actor}, '{}' from saved`.execute(executor)
    },

    async close(id, actor, at) {
      const { rows } = await sql<{ saved: number }>`
        with saved as (
          update ticket set status = 'closed' where id = ${id} and status = 'resolved' returning id
        ), logged as (
          insert into event (at, subject, type, actor, body) select ${at}, id, 'ticket.closed', ${actor}, '{}' from saved
        )
        select count(*)::integer as saved from saved`.execute(executor)
      return rows[0]?.saved === 1
    },

    async find(id) {
      const row = await executor.selectFrom('ticket').selectAll().where('id', '=', id).executeTakeFirst()
      return row && ticketOf(row)
    },

    async lock(id) {
      const one = executor.selectFrom('ticket').selectAll().where('id', '=', id)
      const row = await one.forUpdate().executeTakeFirst()
      return row && ticketOf(row)
    },

    async listPage(criteria, page) {
      const { total, rows } = await listPage<TicketRow>(executor, sql`ticket`, criteria, page)
      return { total, items: rows.map(ticketOf) }
    },
  }
}

type TicketRow = Selectable<Schema['ticket']>

function ticketOf(row: TicketRow): Ticket {
  return {
    id: row.id,
    kind: row.kind as Ticket['kind'],
    customerId: row.customer_id ?? undefined,
    channel: row.channel ?? undefined,
    person: row.person ?? undefined,
    status: row.status as Ticket['status'],
    severity: row.severity as Ticket['severity'],
    description: row.description,
    context: row.context as Record<string, unknown>,
    area: row.area ?? undefined,
    dueAt: row.due_at ?? undefined,
    workOrderId: row.work_order_id ?? undefined,
    appointmentId: row.appointment_id ?? undefined,
    answer: row.answer ?? undefined,
    outcome: TICKET_OUTCOMES.find((one) => one === row.outcome),
    ownerId: row.owner_id ?? undefined,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}
