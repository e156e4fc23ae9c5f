import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** A condition on the rows of one table; several must hold together. */
export type Criterion = RawBuilder<boolean>

/** A piece of a long list. */
export interface Page {
  readonly offset: number
  readonly limit: number
}

/** A piece of a long list, with how many there are in all. */
export interface PageOf<Item> {
  readonly total: number
  readonly items: readonly Item[]
}

/** Reads a piece of a table in the order of creation, and counts all rows that match; one statement. */
export async function listPage<Row>(
  executor: Kysely<Schema> | Transaction<Schema>,
  table: RawBuilder<unknown>,
  criteria: readonly Criterion[],
  { offset, limit }: Page,
): Promise<{ total: number; rows: readonly Row[] }> {
  const all = sql.join(criteria.length > 0 ? criteria : [sql`true`], sql` and `)
  const { rows } = await sql<Row & { total: number; is_row: true | null }>`
    select counted.total, page.*
    from (select count(*) as total from ${table} where ${all}) counted
    left join (
      select *, true as is_row from ${table} where ${all} order by created_at, id limit ${limit} offset ${offset}
    ) page on true
    order by page.created_at, page.id`.execute(executor)
  return { total: rows[0]?.total ?? 0, rows: rows.filter(({ is_row }) => is_row) }
}
