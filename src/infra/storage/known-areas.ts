import type { Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** The areas in which the customers on file live. */
export async function readAreas(tx: Transaction<Schema>): Promise<readonly string[]> {
  const rows = await tx.selectFrom('customer').select('area').distinct().orderBy('area').execute()
  return rows.map(({ area }) => area)
}
