import type { DateTime } from 'luxon'
import type { Database } from '#src/infra/storage/database.ts'

export type QueuedMessage = {
  id: string
  at: DateTime
  dueAt?: DateTime
  channel?: string
  recipient?: string
  conversationId?: string
  seq?: number
  class?: string
  state?: string
  text?: string
  body?: Record<string, unknown>
}

/** Writes an outbox row as a turn does. */
export async function queueMessage({ kysely }: Database, message: QueuedMessage): Promise<void> {
  const { id, at, dueAt = at, channel = 'sms', conversationId = null, seq = null, text = '您好', body = {} } = message
  await kysely
    .insertInto('outbox')
    .values({
      at,
      id,
      channel,
      conversation_id: conversationId,
      seq,
      recipient: message.recipient ?? conversationId ?? '19900000001',
      class: message.class ?? 'transactional',
      subject: null,
      revision: null,
      occasion: null,
      state: message.state ?? 'queued',
      due_at: dueAt,
      lease_until: null,
      token: null,
      attempts: 0,
      text,
      body: JSON.stringify(body),
      sent_at: null,
    })
    .execute()
}
