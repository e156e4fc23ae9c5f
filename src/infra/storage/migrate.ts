import { fileURLToPath } from 'node:url'
import { sql, type Transaction } from 'kysely'
import { Fault } from '#src/domain/shared/fault.ts'
import type { Database } from './database.ts'
import { type Migration, readMigrations } from './migration-files.ts'
import type { Schema } from './schema.ts'

const FOLDER = fileURLToPath(new URL('./migrations', import.meta.url))
/** Any number will do, so long as nobody else locks it: the letters of "door". */
const LOCK = 0x646f6f72

/**
 * Brings the schema to this build's, each migration in a transaction of its own; what is applied already is left.
 *
 * Replicas that start together take turns: each looks again once it holds the lock.
 *
 * @returns the names of the migrations applied by this call
 * @throws Fault SCHEMA_AHEAD when the database has migrations that this build doesn't know
 * @throws Fault SCHEMA_CHANGED when one was other when it was applied
 */
export async function migrate(database: Database, folder: string = FOLDER): Promise<string[]> {
  const migrations = await readMigrations(folder)
  const before = await locked(database, async (tx) => {
    await sql`create table if not exists migration (
      number integer primary key, name text not null, checksum text not null, applied_at timestamptz not null)`.execute(
      tx,
    )
    const found = await listApplied(tx)
    refuseUnknown(found, migrations)
    return found.length
  })

  const applied: string[] = []
  for (const migration of migrations.slice(before)) {
    if (await locked(database, (tx) => apply(tx, migration))) applied.push(migration.name)
  }
  return applied
}

type Applied = Pick<Migration, 'number' | 'name' | 'checksum'>

async function locked<T>(database: Database, run: (tx: Transaction<Schema>) => Promise<T>): Promise<T> {
  return await database.transaction(async (tx) => {
    await sql`set local statement_timeout = 0`.execute(tx)
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx)
    return await run(tx)
  })
}

async function apply(tx: Transaction<Schema>, migration: Migration): Promise<boolean> {
  const applied = await listApplied(tx)
  if (applied.some(({ number }) => number === migration.number)) return false
  await sql.raw(migration.sql).execute(tx)
  const { number, name, checksum } = migration
  await sql`insert into migration values (${number}, ${name}, ${checksum}, now())`.execute(tx)
  return true
}

async function listApplied(tx: Transaction<Schema>): Promise<Applied[]> {
  const { rows } = await sql<Applied>`select number, name, checksum from migration order by number`.execute(tx)
  return rows
}

function refuseUnknown(applied: readonly Applied[], migrations: readonly Migration[]): void {
  for (const { number, name, checksum } of applied) {
    const known = migrations.find((migration) => migration.number === number)
    if (!known) throw new Fault('SCHEMA_AHEAD', { migration: `${number} ${name}` })
    if (known.checksum !== checksum) {
      throw new Fault('SCHEMA_CHANGED', { migration: `${number} ${name}` })
    }
  }
}
