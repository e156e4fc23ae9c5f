import type { Generated } from 'kysely'
import type { DateTime } from 'luxon'

/** The tables of text messages, as Kysely sees them. */
export interface TextTables {
  text_submission: {
    message_id: string
    outbox_at: DateTime | null
    outbox_id: string | null
    attempt: number | null
    part: number | null
    parts: number | null
    state: string | null
    at: DateTime
  }
  text_part: {
    sender: string
    receiver: string
    reference: number
    parts: number
    part: number
    text: string
    at: Generated<DateTime>
  }
  text_heard: { id: string; content_hash: string; at: Generated<DateTime>; heard_at: DateTime | null }
}
