import type { Generated, JSONColumnType } from 'kysely'
import type { DateTime } from 'luxon'

/** The tables of talks and of what is written in them, as Kysely sees them. */
export interface MessageTables {
  conversation: ConversationTable
  talk: { channel: string; person: string; state: JSONColumnType<object>; version: number; updated_at: DateTime }
  inbox_key: { channel: string; message_id: string; conversation_id: string; seq: number; at: DateTime }
  outbox_occasion: { occasion: string; at: DateTime }
  inbox: InboxTable
  outbox: OutboxTable
  guess: GuessTable
}

interface ConversationTable {
  id: string
  channel: string
  person: string
  reference: JSONColumnType<object>
  last_seq: number
  hidden_seq: Generated<number>
  created_at: DateTime
}

interface InboxTable {
  at: DateTime
  conversation_id: string
  seq: number
  person: string
  text: string
  body: JSONColumnType<object>
}

interface OutboxTable {
  at: DateTime
  id: string
  channel: string
  conversation_id: string | null
  seq: number | null
  recipient: string
  class: string
  subject: string | null
  revision: number | null
  occasion: string | null
  state: string
  due_at: DateTime
  lease_until: DateTime | null
  token: string | null
  attempts: number
  text: string
  body: JSONColumnType<object>
  sent_at: DateTime | null
}

interface GuessTable {
  id: string
  role: string
  asked: string
  language: string
  text: string
  top: string[]
  decision: string
  chosen: JSONColumnType<object>
  times: Generated<number>
  last_on: string
  reviewed_on: string | null
}
