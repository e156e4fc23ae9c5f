import { sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import type { InboundMessage, StreamEntry } from '#src/conversation/message.ts'
import type { ClosedTurn, OpenedTurn, RunTurn, TurnStore } from '#src/conversation/receive.ts'
import type { TalkState } from '#src/conversation/talk-state.ts'
import type { CustomerFile } from '#src/domain/customers/identity-store.ts'
import { Fault } from '#src/domain/shared/fault.ts'
import { type Bound, boundOf, type ColleagueColumns, colleagueColumns } from './colleague-of-person.ts'
import { customerFileOf, type StoredFile } from './customer-file.ts'
import { customerFileColumns } from './customer-file-columns.ts'
import { customerOfPerson } from './customer-of-person.ts'
import type { Database } from './database.ts'
import { noteGuess } from './guess-store.ts'
import { outboxRows } from './outbox-rows.ts'
import type { Schema } from './schema.ts'
import { isConflict } from './sql-state.ts'
import { noteUnasked, type StoredUnasked, unaskedColumn, unaskedOf } from './unasked-store.ts'

/** How often a turn is begun anew because another writer was faster. */
const TRIES = 6

/** Opens the desk of one turn in its transaction. */
type OpenDesk<Desk> = (
  tx: Transaction<Schema>,
  message: InboundMessage,
  file: CustomerFile | undefined,
  relay: Relay | undefined,
  bound: Bound,
) => Desk

/** Who of staff has taken this talk over, and the ticket of it. */
interface Relay {
  readonly ticketId: string
  readonly ownerId: string
}

interface Loaded extends StoredFile, ColleagueColumns {
  readonly unasked: StoredUnasked | null
  readonly repeated_seq: number | null
  readonly last_seq: number | null
  readonly talk: { state: unknown; version: number } | null
  readonly relay: Relay | null
}

/** Another writer was faster: the transaction is given up and the turn begun anew. */
class Overtaken extends Error {}

/** Turns in SQL: one statement loads, one writes; the domain's statements come between (design §1, I4). */
export function sqlTurnStore<Desk>(database: Database, openDesk: OpenDesk<Desk>): TurnStore<Desk> {
  return {
    async run(message, at, answer) {
      for (let attempt = 1; attempt <= TRIES; attempt++) {
        try {
          return await database.transaction((tx) => runOnce(tx, message, at, answer, openDesk))
        } catch (error) {
          if (!(error instanceof Overtaken) && !isConflict(error)) throw error
        }
      }
      throw new Fault('TURN_CONFLICT', { tries: TRIES })
    },
  }
}

async function runOnce<Desk>(
  tx: Transaction<Schema>,
  message: InboundMessage,
  at: DateTime,
  answer: (opened: OpenedTurn<Desk>) => Promise<ClosedTurn>,
  openDesk: OpenDesk<Desk>,
): Promise<RunTurn> {
  if (message.notice && !(await isWaiting(tx, message.notice.occasion))) return nothingTold
  const loaded = await load(tx, message, at)
  if (loaded.repeated_seq !== null)
    return { taken: { kind: 'repeated', seq: loaded.repeated_seq }, entries: [], hasWaiting: false }
  const bound = boundOf(loaded)
  // Whoever is bound as an installer is no customer there.
  const file = bound.boundTo === undefined ? customerFileOf(loaded) : undefined
  const closed = await answer({
    stored: loaded.talk?.state,
    desk: openDesk(tx, message, file, loaded.relay ?? undefined, bound),
    unasked: unaskedOf(loaded.unasked),
  })
  if (closed.unasked) await noteUnasked(tx, closed.unasked, at)
  const entries = entriesOf(message, closed, loaded.last_seq ?? 0, at)
  const seq = entries[0]?.seq ?? loaded.last_seq ?? 0
  const rows = outboxRows(message, closed, entries)
  if (message.notice) await settleNotice(tx, message, closed.replies.length > 0, at)
  if (message.notice && closed.replies.length === 0) return nothingTold
  await save(tx, message, closed.state, { entries, rows, seq, loaded, at })
  if (closed.guess) await noteGuess(tx, closed.guess, at)
  const isAnswered = closed.replies.length > 0
  return {
    taken: { kind: 'taken', seq, isAnswered },
    entries,
    hasWaiting: rows.some(({ state }) => state === 'queued'),
  }
}

async function load(tx: Transaction<Schema>, message: InboundMessage, at: DateTime): Promise<Loaded> {
  const { channel, person, messageId, conversationId } = message
  const { rows } = await sql<Loaded>`
    with who as (
      select ${customerOfPerson(channel, person)} as id
    )
    select
      (select seq from inbox_key where channel = ${channel} and message_id = ${messageId}) as repeated_seq,
      (select last_seq from conversation where id = ${conversationId}) as last_seq,
      (select jsonb_build_object('state', state, 'version', version) from talk where channel = ${channel} and person = ${person}) as talk,
      (select jsonb_build_object('ticketId', id, 'ownerId', owner_id) from ticket where channel = ${channel} and person = ${person}
        and status = 'inProgress' and kind = 'handover' order by updated_at desc limit 1) as relay,
      ${unaskedColumn(sql`(select id from who)`, message, at)} as unasked,
      ${colleagueColumns(channel, person)},
      ${customerFileColumns(sql`(select id from who)`, at)}`.execute(tx)
  if (!rows[0]) throw new Fault('STORE_UNREACHABLE')
  return rows[0]
}

function entriesOf(message: InboundMessage, closed: ClosedTurn, lastSeq: number, at: DateTime): readonly StreamEntry[] {
  const { conversationId, person, text, body } = message
  const said: StreamEntry[] =
    message.kind === 'text' ? [{ from: 'person', conversationId, seq: lastSeq + 1, at, person, text, body }] : []
  const replyTo = said[0]?.seq
  const replies = closed.replies.map(
    (reply, index): StreamEntry => ({
      ...reply,
      from: 'assistant',
      conversationId,
      seq: lastSeq + said.length + index + 1,
      at,
      language: closed.language,
      replyTo,
    }),
  )
  return [...said, ...replies]
}

const nothingTold: RunTurn = { taken: { kind: 'repeated', seq: 0 }, entries: [], hasWaiting: false }

/** Whether a notice is still to be told; keeps it from being told by another at the same time. */
async function isWaiting(tx: Transaction<Schema>, occasion: string): Promise<boolean> {
  const waiting = tx.selectFrom('notice').select('occasion').where('occasion', '=', occasion)
  return (await waiting.where('state', '=', 'waiting').forUpdate().executeTakeFirst()) !== undefined
}

/** Records what became of a notice. */
async function settleNotice(
  tx: Transaction<Schema>,
  { channel, conversationId, notice }: InboundMessage,
  isTold: boolean,
  at: DateTime,
): Promise<void> {
  const by = notice?.byText ? 'sms' : channel
  await tx
    .updateTable('notice')
    .set({
      ...{ state: isTold ? 'told' : 'withdrawn', settled_at: at },
      ...(isTold && { channel: by, conversation_id: conversationId }),
    })
    .where('occasion', '=', notice?.occasion ?? '')
    .execute()
}

/** What a turn writes besides the talk's state. `seq` is the message's place, `loaded` what the turn began with. */
interface Writing {
  readonly entries: readonly StreamEntry[]
  readonly rows: ReturnType<typeof outboxRows>
  readonly seq: number
  readonly loaded: Loaded
  readonly at: DateTime
}

async function save(
  tx: Transaction<Schema>,
  message: InboundMessage,
  state: TalkState,
  { entries, rows, seq, loaded, at }: Writing,
): Promise<void> {
  const { channel, person, conversationId, messageId, reference } = message
  const lastSeq = loaded.last_seq ?? 0
  const nextSeq = entries.at(-1)?.seq ?? lastSeq
  const said = entries.filter((entry) => entry.from === 'person')
  const saved = await sql<{ conversations: number; talks: number }>`
    with saved_conversation as (
      insert into conversation (id, channel, person, reference, last_seq, created_at)
      values (${conversationId}, ${channel}, ${person}, ${JSON.stringify(reference)}, ${nextSeq}, ${at})
      on conflict (id) do update set last_seq = excluded.last_seq, reference = excluded.reference
        where conversation.last_seq = ${lastSeq} and conversation.person = excluded.person
      returning 1
    ), saved_talk as (
      insert into talk (channel, person, state, version, updated_at)
      values (${channel}, ${person}, ${JSON.stringify(state)}, 1, ${at})
      on conflict (channel, person) do update set state = excluded.state, version = talk.version + 1, updated_at = excluded.updated_at
        where talk.version = ${loaded.talk?.version ?? 0}
      returning 1
    ), saved_key as (
      insert into inbox_key (channel, message_id, conversation_id, seq, at)
      values (${channel}, ${messageId}, ${conversationId}, ${seq}, ${at})
    ), saved_inbox as (
      insert into inbox (at, conversation_id, seq, person, text, body)
      select ${at}, ${conversationId}, seq, ${person}, text, body
      from jsonb_to_recordset(${JSON.stringify(said)}::jsonb) as said (seq bigint, text text, body jsonb)
    ), saved_outbox as (
      insert into outbox (at, id, channel, conversation_id, seq, recipient, class, occasion, state, due_at, text, body)
      select ${at}, id, channel, conversation_id, seq, recipient, class, ${message.notice?.occasion ?? null}, state, ${at}, text, body
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as row (id text, channel text, conversation_id text, seq bigint, recipient text, class text, state text, text text, body jsonb)
    )
    select (select count(*) from saved_conversation) as conversations, (select count(*) from saved_talk) as talks`.execute(
    tx,
  )
  const [count] = saved.rows
  if (count?.conversations !== 1 || count.talks !== 1) throw new Overtaken()
}
