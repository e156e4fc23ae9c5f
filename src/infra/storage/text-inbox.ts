import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { freshId } from '#src/domain/shared/ids.ts'
import type { Database } from './database.ts'

/** A part of a longer text, from a number to one of ours. */
interface ReceivedPart {
  readonly sender: string
  readonly receiver: string
  readonly reference: number
  readonly part: number
  readonly parts: number
  readonly text: string
}

/** What arrives by text message before it is a turn: parts until they are whole, and which content is a repetition. */
export interface TextInbox {
  /** Keeps a part; gives the whole text once all parts are here. Any process may have got the others. */
  addPart(part: ReceivedPart): Promise<string | undefined>
  dropParts(part: Omit<ReceivedPart, 'text' | 'part'>): Promise<void>
  /**
   * The id of a message: that of the same content where the SMSC may not have our answer to it and so brings it again, else a
   * fresh one.
   */
  idOf(content: readonly string[]): Promise<string>
  /** The SMSC has our answer: the same content is a new message from now on. */
  noteHeard(id: string): Promise<void>
}

/** Parts that wait longer are of a text whose reference has come round since. @unit hours */
const PARTS_WAIT_HOURS = 4
/** An SMSC tries no longer than this to bring what isn't answered. @unit hours */
const BROUGHT_AGAIN_HOURS = 24

/** What arrives by text message, in SQL; all of it follows real time. */
export function sqlTextInbox({ kysely, transaction }: Database): TextInbox {
  return {
    addPart: ({ sender, receiver, reference, part, parts, text }) =>
      transaction(async (tx) => {
        const isOfText = sql`sender = ${sender} and receiver = ${receiver} and reference = ${reference} and parts = ${parts}`
        // Two parts at once: the second must see the first.
        await sql`select pg_advisory_xact_lock(hashtext(${`text_part:${sender}`}))`.execute(tx)
        await sql`delete from text_part where ${isOfText} and at < clock_timestamp() - ${PARTS_WAIT_HOURS} * interval '1 hour'`.execute(
          tx,
        )
        await sql`
          insert into text_part (sender, receiver, reference, parts, part, text)
          values (${sender}, ${receiver}, ${reference}, ${parts}, ${part}, ${text}) on conflict do nothing`.execute(tx)
        const { rows } = await sql<{
          text: string
        }>`select text from text_part where ${isOfText} order by part`.execute(tx)
        return rows.length === parts ? rows.map((row) => row.text).join('') : undefined
      }),

    async dropParts({ sender, receiver, reference, parts }) {
      await kysely
        .deleteFrom('text_part')
        .where('sender', '=', sender)
        .where('receiver', '=', receiver)
        .where('reference', '=', reference)
        .where('parts', '=', parts)
        .execute()
    },

    idOf: (content) =>
      transaction(async (tx) => {
        const hash = createHash('sha256').update(JSON.stringify(content)).digest('base64url')
        await sql`select pg_advisory_xact_lock(hashtext(${`text_heard:${hash}`}))`.execute(tx)
        const { rows } = await sql<{ id: string }>`
          select id from text_heard where content_hash = ${hash} and heard_at is null
            and at > clock_timestamp() - ${BROUGHT_AGAIN_HOURS} * interval '1 hour'
          order by at desc limit 1`.execute(tx)
        const id = rows[0]?.id ?? freshId('txt')
        if (!rows[0]) await tx.insertInto('text_heard').values({ id, content_hash: hash, heard_at: null }).execute()
        return id
      }),

    async noteHeard(id) {
      await sql`update text_heard set heard_at = clock_timestamp() where id = ${id}`.execute(kysely)
    },
  }
}
