import { type Kysely, sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import type { StoredAccount } from '#src/domain/bills/account-of-month.ts'
import type { BillStore } from '#src/domain/bills/bill-store.ts'
import { billOf, itemsOf, type StoredBill, type StoredItems } from './bill-import.ts'
import { anyOf } from './import-store.ts'
import type { Schema } from './schema.ts'

type Executor = Kysely<Schema> | Transaction<Schema>

/** Bills in SQL. */
export function sqlBillStore(executor: Executor): BillStore {
  return {
    listLatest: (customerId, count) =>
      read(executor, sql`b.customer_id = ${customerId} order by b.month desc limit ${count}`),
    listUntil: (customerId, month, count) =>
      read(executor, sql`b.customer_id = ${customerId} and b.month <= ${month} order by b.month desc limit ${count}`),
    async noteTold({ customerId, month, version }, at) {
      await sql`insert into bill_told (customer_id, month, version, at) values (${customerId}, ${month}, ${version}, ${at})
        on conflict do nothing`.execute(executor)
    },
  }
}

/** The bills of one month of many customers, by customer, for telling a whole chunk of them with one question. */
export async function readAccountsOf(
  executor: Executor,
  customerIds: readonly string[],
  months: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredAccount[]>> {
  const found = await read(
    executor,
    sql`b.customer_id = ${anyOf(customerIds)} and b.month = ${anyOf(months)} order by b.month desc`,
  )
  return Map.groupBy(found, ({ bill }) => bill.customerId)
}

/** Notes of many customers which version of a bill they have been told. */
export async function noteBillsTold(
  executor: Executor,
  told: readonly { readonly customerId: string; readonly month: string; readonly version: number }[],
  at: DateTime,
): Promise<void> {
  const column = <K extends 'customerId' | 'month'>(key: K) => told.map((one) => one[key])
  await sql`
    insert into bill_told (customer_id, month, version, at)
    select *, ${at} from unnest(${column('customerId')}::text[], ${column('month')}::text[], ${told.map(({ version }) => version)}::integer[])
    on conflict do nothing`.execute(executor)
}

interface AccountRow extends StoredBill {
  readonly items: StoredItems | null
  readonly earlier_fen: number | null
}

/** With the latest lines of the version that stands, and the total that its customer was told before it. */
async function read(executor: Executor, condition: ReturnType<typeof sql>): Promise<readonly StoredAccount[]> {
  const { rows } = await sql<AccountRow>`
    select b.*, l.items, e.total as earlier_fen
    from bill b
    left join lateral (
      select items from bill_item_list l where l.customer_id = b.customer_id and l.month = b.month
        and l.bill_version = b.version order by l.version desc limit 1) l on true
    left join lateral (
      select o.total_due_fen as total from bill_told t join bill o using (customer_id, month, version)
      where t.customer_id = b.customer_id and t.month = b.month and t.version < b.version
      order by t.version desc limit 1) e on true
    where b.is_current and ${condition}`.execute(executor)
  return rows.map((row) => ({
    bill: billOf(row),
    version: row.version,
    importedAt: row.imported_at,
    items: row.items ? itemsOf(row.items) : undefined,
    earlierTotalFen: row.earlier_fen ?? undefined,
  }))
}
