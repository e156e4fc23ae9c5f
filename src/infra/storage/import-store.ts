import { sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import type { Claims, Decision } from '#src/domain/imports/decide-record.ts'
import type { Database } from './database.ts'
import { json } from './driver-values.ts'
import type { Schema } from './schema.ts'

/** A good row with the line it begins in. */
export interface NumberedRow<Row> {
  readonly line: number
  readonly row: Row
}

/** Decides rows one after the other against what was on file when it was made. */
type Decide<Row, T> = (row: Row, line: number, claims: Claims) => Decision<T>

/** How one kind of record is read, decided and kept. */
export interface ImportTable<Row, T extends { readonly id: string }> {
  /** The event that each change is written down as; left out where the table keeps every version itself. */
  readonly eventType?: string
  readOnFile(tx: Transaction<Schema>, rows: readonly Row[]): Promise<Decide<Row, T>>
  save(tx: Transaction<Schema>, records: readonly T[], at: DateTime): Promise<void>
  /** What else is to be kept of what changed. */
  keep?(tx: Transaction<Schema>, changes: readonly Change<T>[], at: DateTime): Promise<void>
}

/** A record that a line of a file has added or changed. */
export interface Change<T> {
  readonly line: number
  readonly record: T
  readonly changed: readonly string[]
}

/** Rows that are decided and written together. */
export const CHUNK_ROWS = 500

/** Any number will do, so long as nobody else locks it: the letters of "impo". */
const LOCK = 0x696d706f

/**
 * Takes one chunk of rows in one transaction: reads what is on file, decides, writes records and events. Two imports at
 * once take turns, chunk by chunk, so that what one has read still holds when it writes.
 *
 * @param dryRun decides all the same and writes nothing
 * @returns one decision per row, in their order
 */
export async function importChunk<Row, T extends { readonly id: string }>(
  database: Pick<Database, 'transaction'>,
  table: ImportTable<Row, T>,
  rows: readonly NumberedRow<Row>[],
  { claims, at, dryRun }: { claims: Claims; at: DateTime; dryRun: boolean },
): Promise<readonly Decision<T>[]> {
  return await database.transaction(async (tx) => {
    if (!dryRun) await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx)
    const decide = await table.readOnFile(
      tx,
      rows.map(({ row }) => row),
    )
    const decisions = rows.map(({ row, line }) => decide(row, line, claims))
    const changes = decisions.flatMap((decision, index) =>
      decision.kind === 'added' || decision.kind === 'updated' ? [{ ...decision, line: rows[index]?.line ?? 0 }] : [],
    )
    if (changes.length === 0 || dryRun) return decisions
    await table.save(
      tx,
      changes.map(({ record }) => record),
      at,
    )
    await table.keep?.(tx, changes, at)
    const { eventType } = table
    if (eventType === undefined) return decisions
    await tx
      .insertInto('event')
      .values(changes.map((change) => eventOf(eventType, change, at)))
      .execute()
    return decisions
  })
}

/** The names of the fields that changed, never their values: events are kept for good. */
function eventOf(
  type: string,
  { kind, record, changed }: { kind: string; record: { id: string }; changed: readonly string[] },
  at: DateTime,
) {
  return { at, subject: record.id, type, actor: 'back_office', body: json({ change: kind, fields: changed }) }
}

/** For `on conflict do update`: each column takes the value that was to be inserted. */
export function fromInserted<C extends string>(columns: readonly C[]) {
  return Object.fromEntries(columns.map((column) => [column, sql`excluded.${sql.ref(column)}`])) as Record<
    C,
    ReturnType<typeof sql<never>>
  >
}

/** `= any(…)` of one array: a list of hundreds of parameters would keep the planner from the index. */
export function anyOf(values: readonly string[]) {
  return sql<string>`any(${values}::text[])`
}
