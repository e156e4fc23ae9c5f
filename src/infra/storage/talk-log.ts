import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import type { ChannelName, InputHint, ShownChoice, StreamEntry, TalkLog } from '#src/conversation/message.ts'
import type { Language } from '#src/domain/shared/language.ts'
import type { Database } from './database.ts'

interface Row {
  readonly source: 'inbox' | 'outbox'
  readonly seq: number
  readonly at: DateTime
  readonly person: string | null
  readonly text: string
  readonly body: Record<string, unknown>
}

/** What was said in a conversation, read from both boxes in the order of `seq`. */
export function sqlTalkLog(database: Database): TalkLog {
  const { kysely } = database
  return {
    async findConversation(id) {
      const row = await kysely.selectFrom('conversation').selectAll().where('id', '=', id).executeTakeFirst()
      return row && { id: row.id, channel: row.channel as ChannelName, person: row.person, lastSeq: row.last_seq }
    },

    async readStream(conversationId, afterSeq, limit) {
      const isStillTheirs = sql`and ${isAfterUnbinding(conversationId)}`
      const { rows } = await sql<Row>`
        (select 'inbox' as source, seq, at, person, text, body from inbox
          where conversation_id = ${conversationId} and seq > ${afterSeq} ${isStillTheirs} order by seq limit ${limit})
        union all
        (select 'outbox', seq, at, null, text, body from outbox
          where conversation_id = ${conversationId} and seq > ${afterSeq} ${isStillTheirs} order by seq limit ${limit})
        order by seq limit ${limit}`.execute(kysely)
      return rows.map((row) => entryOf(conversationId, row))
    },
  }
}

/** What was said before an installer lost the account is nobody's to read in it any more (I10). */
const isAfterUnbinding = (conversationId: string) =>
  sql`seq > (select hidden_seq from conversation where id = ${conversationId})`

function entryOf(conversationId: string, row: Row): StreamEntry {
  const { seq, at, text, body } = row
  if (row.source === 'inbox') return { from: 'person', conversationId, seq, at, person: row.person ?? '', text, body }
  return {
    from: 'assistant',
    conversationId,
    seq,
    at,
    text,
    language: body.language as Language,
    choices: (body.choices ?? []) as ShownChoice[],
    inputHint: body.inputHint as InputHint,
    replyTo: (body.replyTo ?? undefined) as number | undefined,
    visitId: (body.visitId ?? undefined) as string | undefined,
    recordOf: (body.recordOf ?? undefined) as string | undefined,
    installerOf: (body.installerOf ?? undefined) as string | undefined,
  }
}
