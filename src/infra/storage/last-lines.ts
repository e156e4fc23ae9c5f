import { type Kysely, sql, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** A line of a conversation, for a colleague who takes it over. */
export interface TalkLine {
  readonly from: 'person' | 'assistant'
  readonly text: string
}

/** The last lines of a conversation, in order. */
export async function readLastLines(
  executor: Kysely<Schema> | Transaction<Schema>,
  conversationId: string,
  count: number,
): Promise<readonly TalkLine[]> {
  const { rows } = await sql<TalkLine>`
    select "from", text from (
      (select 'person' as "from", seq, text from inbox where conversation_id = ${conversationId} order by seq desc limit ${count})
      union all
      (select 'assistant', seq, text from outbox where conversation_id = ${conversationId} order by seq desc limit ${count})
      order by seq desc limit ${count}) lines
    order by seq`.execute(executor)
  return rows
}
