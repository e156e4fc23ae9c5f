import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import { BILL_VERSIONS_MONTHS } from '#src/domain/norms/bill-norms.ts'
import { BILLING_KINDS } from '#src/domain/tickets/billing-matter.ts'
import type { Database } from '../storage/database.ts'
import type { Duty } from './duties.ts'

const ROWS_PER_BATCH = 5_000

/**
 * Removes once a day what corrections of bills replaced so long ago that nobody can ask for it any more; what is doubted at
 * the moment stays.
 */
export function endOfBillVersions(database: Pick<Database, 'kysely'>): Duty {
  let doneOn = ''
  return {
    name: 'end_of_bill_versions',
    async run(now) {
      const day = now.toFormat('yyyy-MM-dd')
      if (day === doneOn) return
      const before = now.minus({ months: BILL_VERSIONS_MONTHS })
      while ((await removeBills(database, before)) === ROWS_PER_BATCH);
      while ((await removeLines(database, before)) === ROWS_PER_BATCH);
      doneOn = day
    },
  }
}

/** Whether a doubt of the bill `o` waits for its answer. */
const isDoubted = sql`exists (select from ticket t where t.kind = any(${[...BILLING_KINDS]}::text[])
  and t.status in ('acknowledged', 'inProgress') and t.customer_id = o.customer_id and t.context ->> 'month' = o.month)`

async function removeBills({ kysely }: Pick<Database, 'kysely'>, before: DateTime): Promise<number> {
  const { rows } = await sql`
    with old as materialized (
      select distinct o.customer_id, o.month, o.version
      from bill n join bill o on o.customer_id = n.customer_id and o.month = n.month and o.version < n.version
      where n.version > 1 and n.imported_at < ${before} and not o.is_current and not ${isDoubted}
      limit ${ROWS_PER_BATCH}
    ), lines as (
      delete from bill_item_list l using old
      where l.customer_id = old.customer_id and l.month = old.month and l.bill_version = old.version
    ), told as (
      delete from bill_told t using old
      where t.customer_id = old.customer_id and t.month = old.month and t.version = old.version
    )
    delete from bill b using old
    where b.customer_id = old.customer_id and b.month = old.month and b.version = old.version
    returning 1`.execute(kysely)
  return rows.length
}

async function removeLines({ kysely }: Pick<Database, 'kysely'>, before: DateTime): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from bill_item_list where ctid = any(array(
      select distinct o.ctid
      from bill_item_list n join bill_item_list o on o.customer_id = n.customer_id and o.month = n.month
        and o.bill_version = n.bill_version and o.version < n.version
      where n.version > 1 and n.imported_at < ${before} and not ${isDoubted}
      limit ${ROWS_PER_BATCH}))`.execute(kysely)
  return Number(numAffectedRows)
}
