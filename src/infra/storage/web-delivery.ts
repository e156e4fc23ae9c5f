import { sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import { CLASS_OF_KIND } from '#src/domain/outreach/monthly.ts'
import { freshId } from '#src/domain/shared/ids.ts'
import type { Database } from './database.ts'
import { json } from './driver-values.ts'
import { holdCustomers, mayStillWrite } from './occasion-marking.ts'
import type { ClaimedChunk, DecidedOn } from './occasion-queue.ts'
import type { Schema } from './schema.ts'

/** A message for a conversation on our own page, whose outbox row is itself the delivery (I8). */
interface WebMessage extends DecidedOn {
  readonly conversationId: string
  readonly text: string
  readonly body: Readonly<Record<string, unknown>>
  /** Which of several things it tells of, by its id. */
  readonly about?: string | undefined
}

/**
 * Writes messages into conversations, one statement for all of them, as far as that is still right at this very moment (I7);
 * the others are laid back. Gives the places at which they stand, by customer.
 */
export async function deliverToWeb(
  database: Database,
  chunk: ClaimedChunk,
  messages: readonly WebMessage[],
  now: DateTime,
): Promise<ReadonlyMap<string, number>> {
  if (messages.length === 0) return new Map()
  return await database.transaction(async (tx) => {
    await holdCustomers(
      tx,
      messages.map(({ customerId }) => customerId),
    )
    return await deliver(tx, chunk, messages, now)
  })
}

async function deliver(
  tx: Transaction<Schema>,
  { kind, month, token }: ClaimedChunk,
  messages: readonly WebMessage[],
  now: DateTime,
): Promise<ReadonlyMap<string, number>> {
  const rows = messages.map((message) => ({
    ...message,
    id: freshId('msg'),
    writtenAt: message.writtenAt?.toUTC().toISO(),
  }))
  const { rows: written } = await sql<{ customer_id: string; seq: number | null }>`
    with want as materialized (
      select * from jsonb_to_recordset(${json(rows)}) as want ("customerId" text, "writtenAt" timestamptz,
        "conversationId" text, id text, text text, body jsonb, about text)
    ), checked as materialized (
      select want.*, ${mayStillWrite(kind, now)} as may from want join customer c on c.id = want."customerId"
      join occasion o on o.kind = ${kind} and o.month = ${month} and o.customer_id = c.id and o.token = ${token} and o.state = 'claimed'
      for update of o
    ), numbered as (
      update conversation v set last_seq = v.last_seq + 1 from checked where may and v.id = checked."conversationId"
      returning v.id, v.last_seq as seq
    ), saved as (
      insert into outbox (at, id, channel, conversation_id, seq, recipient, class, subject, state, due_at, text, body, sent_at)
      select ${now}, checked.id, 'directline', numbered.id, numbered.seq, numbered.id, ${CLASS_OF_KIND[kind]}, ${kind},
        'delivered', ${now}, checked.text, checked.body, ${now}
      from checked join numbered on numbered.id = checked."conversationId"
    )
    update occasion o set state = case when numbered.id is null then 'due' else 'delivered' end,
      token = null, lease_until = null, channel = 'directline', address = checked."conversationId", about = checked.about,
      attempts = o.attempts + (numbered.id is not null)::int,
      sent_at = case when numbered.id is not null then ${now}::timestamptz else o.sent_at end
    from checked left join numbered on numbered.id = checked."conversationId"
    where o.kind = ${kind} and o.month = ${month} and o.customer_id = checked."customerId"
    returning o.customer_id, numbered.seq`.execute(tx)
  return new Map(written.flatMap(({ customer_id, seq }) => (seq === null ? [] : [[customer_id, seq]])))
}
