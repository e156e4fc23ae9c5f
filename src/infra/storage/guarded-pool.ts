import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type { Pool } from 'pg'
import { toParameter } from './driver-values.ts'
import { unreachable } from './reach-server.ts'
import { isConnectionLost } from './sql-state.ts'

/**
 * The driver's pool as Kysely uses it, with our parameters, faults and guard.
 *
 * @param mayConnect called before a connection is taken; throws where none may be
 * @param onQuery told the text of every statement that is sent, `begin` and `commit` among them
 */
export function guardedPool(pool: Pool, mayConnect: () => void, onQuery: (sql: string) => void): PostgresPool {
  return {
    async connect() {
      mayConnect()
      const client = await pool.connect().catch((cause: unknown) => {
        throw unreachable(cause)
      })
      // The server may say so before the socket closes; nobody else must be given such a connection.
      let isLost = false
      const query = async (sql: string, parameters: readonly unknown[]) => {
        onQuery(sql)
        return await client.query(sql, parameters.map(toParameter)).catch((error: unknown) => {
          if (!isConnectionLost(error)) throw error
          isLost = true
          throw unreachable(error)
        })
      }
      return { query, release: () => client.release(isLost) } as unknown as PostgresPoolClient
    },
    end: () => pool.end(),
  }
}
