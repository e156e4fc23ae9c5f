import { type Kysely, sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import { json } from './driver-values.ts'
import type { Schema } from './schema.ts'

/** What is known of a command's key: it is new and ours now, was done with this result, or belongs to another request. */
type CommandClaim = { kind: 'new' } | { kind: 'done'; result: object } | { kind: 'other_request' }

/**
 * Commands with a key, each done once (I3). Claim first in the transaction, finish last: whoever comes at the same time
 * with the same key waits, and is given the result; a transaction that fails leaves the key free.
 */
interface CommandStore {
  claim(key: string, requestHash: string, at: DateTime): Promise<CommandClaim>
  finish(key: string, result: object): Promise<void>
}

/** Commands in SQL, in the transaction that does them. */
export function sqlCommandStore(tx: Kysely<Schema> | Transaction<Schema>): CommandStore {
  return {
    async claim(key, requestHash, at) {
      const { numAffectedRows } = await sql`
        insert into command (key, request_hash, result, at) values (${key}, ${requestHash}, '{}', ${at})
        on conflict do nothing`.execute(tx)
      if (numAffectedRows === 1n) return { kind: 'new' }
      const stored = await tx
        .selectFrom('command')
        .select(['request_hash', 'result'])
        .where('key', '=', key)
        .executeTakeFirstOrThrow()
      return stored.request_hash === requestHash ? { kind: 'done', result: stored.result } : { kind: 'other_request' }
    },

    async finish(key, result) {
      await sql`update command set result = ${json(result)} where key = ${key}`.execute(tx)
    },
  }
}
