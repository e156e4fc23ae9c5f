import { type Kysely, sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import type { StoredAccount } from '#src/domain/bills/account-of-month.ts'
import type { BillStore } from '#src/domain/bills/bill-store.ts'
import { billOf, itemsOf, type StoredBill, type StoredItems } from './bill-import.ts'
import { json } from './driver-values.ts'
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
    noteTold: (bill, at) => noteBillsTold(executor, [bill], at),
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

/** Notes which version of a bill customers have been told; a newer one that came in meanwhile is looked at once more, so that they hear of it. */
export async function noteBillsTold(
  executor: Executor,
  told: readonly { readonly customerId: string; readonly month: string; readonly version: number }[],
  at: DateTime,
): Promise<void> {
  const rows = told.map(({ customerId, month, version }) => ({ customerId, month, version }))
  await sql`
    with told as (
      insert into bill_told (customer_id, month, version, at)
      select "customerId", month, version, ${at}
      from jsonb_to_recordset(${json(rows)}) as told ("customerId" text, month text, version integer)
      on conflict (customer_id, month, version) do update set at = greatest(bill_told.at, excluded.at)
      returning customer_id, month, version
    )
    update bill set jump_checked_at = null from told
    where bill.customer_id = told.customer_id and bill.month = told.month and bill.is_current
      and bill.version > told.version`.execute(executor)
}

interface AccountRow extends StoredBill {
  readonly items: StoredItems | null
  readonly earlier_fen: number | null
  readonly time_zone: string | null
  readonly told_at: DateTime | null
}

/**
 * When the customer of bill `b` last read the version that stands. What was told by text message alone was not read: the notice
 * says so, and whoever reads it later, in the chat, is noted anew.
 */
const toldAt = sql`(
  select t.at from bill_told t where t.customer_id = b.customer_id and t.month = b.month and t.version = b.version
    and not exists (select from notice n where n.channel = 'sms' and n.settled_at > t.at - interval '1 minute'
      and n.occasion in (concat_ws(':', 'usage-jump', b.customer_id, b.month),
        concat_ws(':', 'usage-corrected', b.customer_id, b.month, b.version))))`

/** With the latest lines of the version that stands, when its customer read it, and the total that they were told before it. */
async function read(executor: Executor, condition: ReturnType<typeof sql>): Promise<readonly StoredAccount[]> {
  const { rows } = await sql<AccountRow>`
    select b.*, l.items, e.total as earlier_fen, c.time_zone, ${toldAt} as told_at
    from bill b join customer c on c.id = b.customer_id
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
    zone: row.time_zone ?? undefined,
    items: row.items ? itemsOf(row.items) : undefined,
    earlierTotalFen: row.earlier_fen ?? undefined,
    toldAt: row.told_at ?? undefined,
  }))
}
