import { AsyncLocalStorage } from 'node:async_hooks'
import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import { Pool } from 'pg'
import { Fault } from '#src/domain/shared/fault.ts'
import { valueParsers } from './driver-values.ts'
import { guardedPool } from './guarded-pool.ts'
import { reachServer } from './reach-server.ts'
import type { Schema } from './schema.ts'

export interface Database extends AsyncDisposable {
  /** For what needs no transaction. Values are as `driver-values.ts` says. */
  readonly kysely: Kysely<Schema>
  /**
   * Runs `run` in one transaction; it commits when `run` returns, and rolls back when it throws.
   *
   * Inside, every query goes through `tx`: one through `kysely` would take a second connection, see another state and
   * could wait for itself for ever. It throws Fault QUERY_OUTSIDE_TRANSACTION, as does a transaction inside another.
   */
  transaction<T>(run: (tx: Transaction<Schema>) => Promise<T>): Promise<T>
}

export type DatabaseOptions = {
  /** Connections kept at most. */
  poolSize?: number
  /** How long to ask again at the start while the server doesn't answer. */
  patienceMs?: number
  /** Hears the text of every statement; a test counts a turn's with it. */
  onQuery?: (sql: string) => void
}

const POOL_SIZE = 16
const PATIENCE_MS = 8_000
const STATEMENT_TIMEOUT_MS = 30_000
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 60_000
const CONNECTION_TIMEOUT_MS = 10_000

/**
 * Opens the database at `url` (`postgres://…`).
 *
 * @throws Fault STORE_UNREACHABLE when it doesn't answer for some seconds, or refuses us
 * @throws Fault STORE_TOO_OLD below PostgreSQL 15
 */
export async function openDatabase(url: string, options: DatabaseOptions = {}): Promise<Database> {
  const { patienceMs = PATIENCE_MS, onQuery = () => {} } = options
  const pool = openPool(url, options.poolSize ?? POOL_SIZE)
  await reachServer(pool, patienceMs).catch(async (error: unknown) => {
    await pool.end()
    throw error
  })

  const scope = new AsyncLocalStorage<{ open: boolean }>()
  const refuseInTransaction = () => {
    if (scope.getStore()?.open) throw new Fault('QUERY_OUTSIDE_TRANSACTION')
  }
  const dialect = new PostgresDialect({ pool: guardedPool(pool, refuseInTransaction, onQuery) })
  const kysely = new Kysely<Schema>({ dialect })

  return {
    kysely,
    async transaction(run) {
      const mark = { open: true }
      const close = () => {
        mark.open = false
      }
      return await kysely.transaction().execute((tx) => scope.run(mark, () => run(tx)).finally(close))
    },
    [Symbol.asyncDispose]: () => kysely.destroy(),
  }
}

/** The session's settings that `driver-values.ts` relies on go with the connection's first message. */
function openPool(url: string, max: number): Pool {
  const address = new URL(url)
  const ownOptions = address.searchParams.get('options') ?? ''
  address.searchParams.set('options', `${ownOptions} -c timezone=UTC -c datestyle=ISO -c intervalstyle=iso_8601`.trim())
  const pool = new Pool({
    connectionString: address.href,
    max,
    types: valueParsers,
    application_name: 'doorstep',
    keepAlive: true,
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
  })
  // A broken connection rejects its query; unheard, its event as well would end this process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
