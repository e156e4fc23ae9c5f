import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import { CLASS_OF_KIND, type MonthlyKind } from '#src/domain/outreach/monthly.ts'
import { json } from './driver-values.ts'
import type { AboutToSend, ClaimedChunk } from './occasion-queue.ts'
import type { Schema } from './schema.ts'
import { consentTo, isWrongPerson, WRITTEN_DAYS } from './writing-facts.ts'

/** Occasion `o` is of this chunk, and still ours. */
export const held = ({ kind, month, token }: ClaimedChunk): RawBuilder<unknown> =>
  sql`o.kind = ${kind} and o.month = ${month} and o.token = ${token}`

/** Where a process stands still in the middle of a transaction the server ends it soon: others wait for what it holds. */
export const untilIdle = sql`set_config('idle_in_transaction_session_timeout', '5000', true)`

/**
 * Lets nobody else begin to write to these customers until the transaction ends. To be a statement of its own before the one
 * that looks: that one then sees what another campaign has written. All take them in one order, and nobody waits in a circle.
 */
export async function holdCustomers(
  tx: Kysely<Schema> | Transaction<Schema>,
  customerIds: readonly string[],
): Promise<void> {
  await sql`
    with ordered as materialized (
      select distinct hashtextextended('written to ' || id, 0) as key from unnest(${[...customerIds]}::text[]) id order by key)
    select pg_advisory_xact_lock(key), ${untilIdle} from ordered`.execute(tx)
}

/**
 * The conditions under which customer `c` may still be written to on occasion `o`, in the statement that begins the sending.
 * `want."writtenAt"` is of the newest message or reminder that the decision knew of: where there is a newer one it is to be decided anew.
 */
export function mayStillWrite(kind: MonthlyKind, now: DateTime): RawBuilder<unknown> {
  const messageClass = CLASS_OF_KIND[kind]
  const consent =
    messageClass === 'marketing'
      ? sql`${consentTo(kind)} = 'given'`
      : messageClass === 'survey'
        ? sql`${consentTo(kind)} <> 'refused'`
        : sql`true`
  const decidedOn = sql`greatest(want."writtenAt" + interval '1 millisecond', ${now.minus({ days: WRITTEN_DAYS })})`
  return sql`(${consent} and not ${isWrongPerson} and exists (
    select from campaign k where k.kind = o.kind and k.month = o.month and k.state = 'running')
    and not exists (select from occasion w where w.customer_id = c.id and w.sent_at >= ${decidedOn}
      and (w.kind, w.month) <> (o.kind, o.month))
    and not exists (select from occasion w where w.customer_id = c.id and w.reminded_at >= ${decidedOn}))`
}

/** Marks messages of a chunk as being sent; `leaseEnd` is until when they are the worker's alone. */
export async function markSending(
  tx: Transaction<Schema>,
  chunk: ClaimedChunk,
  messages: readonly AboutToSend[],
  { now, leaseEnd }: { now: DateTime; leaseEnd: RawBuilder<unknown> },
): Promise<ReadonlyMap<string, number>> {
  await holdCustomers(
    tx,
    messages.map(({ customerId }) => customerId),
  )
  const { rows } = await sql<{ customer_id: string; attempts: number; is_ours: boolean }>`
    with want as materialized (
      select * from jsonb_to_recordset(${json(messages.map(flat))}) as want ("customerId" text, channel text, address text, about text,
        "writtenAt" timestamptz, "codeHash" text, person text, "conversationId" text, "expiresAt" timestamptz)
    ), checked as materialized (
      select want.*, (${mayStillWrite(chunk.kind, now)} and (want.channel <> 'sms' or c.phone = want.address)) as may
      from want join customer c on c.id = want."customerId"
      join occasion o on ${held(chunk)} and o.customer_id = c.id and o.state = 'claimed'
      for update of o
    ), linked as (
      insert into chat_link (code_hash, person, conversation_id, expires_at)
      select "codeHash", person, "conversationId", "expiresAt" from checked where may and "codeHash" is not null
    )
    update occasion o set state = case when may then 'sending' else 'due' end,
      attempts = o.attempts + may::int, token = case when may then o.token end,
      lease_until = case when may then ${leaseEnd} end, sent_at = case when may then ${now}::timestamptz else o.sent_at end,
      channel = checked.channel, address = checked.address, about = checked.about
    from checked where o.kind = ${chunk.kind} and o.month = ${chunk.month} and o.customer_id = checked."customerId"
    returning o.customer_id, o.attempts, may as is_ours`.execute(tx)
  return new Map(rows.flatMap(({ customer_id, attempts, is_ours }) => (is_ours ? [[customer_id, attempts]] : [])))
}

const flat = ({ link, writtenAt, ...message }: AboutToSend) => ({
  ...message,
  ...link,
  writtenAt: writtenAt?.toUTC().toISO(),
  expiresAt: link?.expiresAt.toUTC().toISO(),
})
