import { sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import type { OutboxMessage } from '#src/domain/outreach/outbox.ts'
import type { Database } from './database.ts'
import { settleOccasion } from './occasion-receipts.ts'
import { textToKeep } from './outbox-store.ts'
import type { Schema } from './schema.ts'

/** A part of a message as the SMSC took it. */
interface AcceptedPart {
  readonly messageId: string
  readonly part: number
  readonly parts: number
}

/** Keeps what the SMSC calls the parts of our messages and what it says became of them, in whichever order it says so. */
export interface ReceiptStore {
  noteAccepted(message: Pick<OutboxMessage, 'at' | 'id' | 'attempts'>, part: AcceptedPart, now: DateTime): Promise<void>
  /** The first that is decided counts; what names nothing of ours yet is kept for when it does. */
  noteReceipt(receipt: { messageId: string; state: 'delivered' | 'failed' }, now: DateTime): Promise<void>
}

/** Receipts in SQL: a message is delivered with its last part, and has failed with the first that has. */
export function sqlReceiptStore(database: Database): ReceiptStore {
  return {
    noteAccepted: ({ at, id, attempts }, { messageId, part, parts }, now) =>
      database.transaction(async (tx) => {
        // An SMSC counts on and begins anew some day: an id that is another message's by now says nothing of this one.
        await sql`
          insert into text_submission as known (message_id, outbox_at, outbox_id, attempt, part, parts, at)
          values (${messageId}, ${at}, ${id}, ${attempts}, ${part}, ${parts}, ${now})
          on conflict (message_id) do update set outbox_at = excluded.outbox_at, outbox_id = excluded.outbox_id,
            attempt = excluded.attempt, part = excluded.part, parts = excluded.parts, at = excluded.at,
            state = case when known.outbox_id is null then known.state end`.execute(tx)
        await settle(tx, messageId, now)
      }),

    noteReceipt: ({ messageId, state }, now) =>
      database.transaction(async (tx) => {
        await sql`
          insert into text_submission as known (message_id, state, at) values (${messageId}, ${state}, ${now})
          on conflict (message_id) do update set state = coalesce(known.state, excluded.state)`.execute(tx)
        await settle(tx, messageId, now)
      }),
  }
}

/**
 * Gives the message of a part the state that all its parts come to. One that is being sent, or whose outcome isn't known, is
 * settled by it too, and one that waits to be sent once more isn't when it has arrived.
 */
async function settle(tx: Transaction<Schema>, messageId: string, now: DateTime): Promise<void> {
  const ofMessage = sql`from text_submission known where known.message_id = ${messageId}`
  // Receipts of two parts at once: the second must see the first.
  await sql`select from outbox where (at, id) in (select known.outbox_at, known.outbox_id ${ofMessage}) for update`.execute(
    tx,
  )
  await sql`
    with told as (
      select part.outbox_at, part.outbox_id, part.attempt,
        count(*) filter (where part.state = 'delivered') = max(part.parts) as is_delivered,
        bool_or(part.state = 'failed') as has_failed
      from text_submission part
      where (part.outbox_id, part.attempt) in (select known.outbox_id, known.attempt ${ofMessage})
      group by part.outbox_at, part.outbox_id, part.attempt
    )
    update outbox as message
    set state = case when told.is_delivered then 'delivered' else 'failed' end, token = null, lease_until = null,
      sent_at = coalesce(message.sent_at, ${now}::timestamptz), text = ${textToKeep(sql`true`)}
    from told
    where message.at = told.outbox_at and message.id = told.outbox_id
      and (told.is_delivered and message.state in ('queued', 'claimed', 'sending', 'sent', 'unknown')
        or told.has_failed and message.attempts = told.attempt and message.state in ('sending', 'sent', 'unknown'))`.execute(
    tx,
  )
  await settleOccasion(tx, messageId)
}
