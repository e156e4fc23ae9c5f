import { sql, type Transaction } from 'kysely'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { json } from './driver-values.ts'
import type { Schema } from './schema.ts'

/** Opens the calls to the customers of a chunk, one statement for all of them. */
export async function openCalls(tx: Transaction<Schema>, calls: readonly Ticket[]): Promise<void> {
  if (calls.length === 0) return
  const rows = calls.map(({ createdAt, dueAt, ...call }) => ({
    ...call,
    at: createdAt.toUTC().toISO(),
    dueAt: dueAt?.toUTC().toISO(),
  }))
  await sql`
    with saved as (
      insert into ticket (id, kind, customer_id, status, severity, description, context, created_at, updated_at, area, due_at)
      select id, kind, "customerId", status, severity, description, context, at, at, area, "dueAt"
      from jsonb_to_recordset(${json(rows)}) as call (id text, kind text, "customerId" text, status text, severity text,
        description text, context jsonb, at timestamptz, area text, "dueAt" timestamptz)
      returning id, kind, status, severity, created_at
    )
    insert into event (at, subject, type, actor, body)
    select created_at, id, 'ticket.opened', 'system', jsonb_build_object('kind', kind, 'status', status, 'severity', severity)
    from saved`.execute(tx)
}
