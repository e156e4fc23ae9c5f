import { type RawBuilder, type Selectable, sql, type Transaction } from 'kysely'
import type { Bill, BillItem, BillItemList } from '#src/domain/bills/bill.ts'
import type { BillRow } from '#src/domain/imports/bill-columns.ts'
import { decideBill } from '#src/domain/imports/decide-bill.ts'
import { type BillItemGroup, decideBillItems } from '#src/domain/imports/decide-bill-items.ts'
import { json } from './driver-values.ts'
import { anyOf, type ImportTable } from './import-store.ts'
import type { Schema } from './schema.ts'

type Tx = Transaction<Schema>

/** Bills as a file brings them. Each version stays, so nothing else is written down of it. */
export function billImport(): ImportTable<BillRow, Bill> {
  return {
    async readOnFile(tx, rows) {
      const onFile = await readOnFile(tx, rows, async (ofThese) => {
        const { rows } = await sql<StoredBill>`select b.* from bill b where ${ofThese}`.execute(tx)
        return rows.map(billOf)
      })
      return (row, line, claims) => decideBill(row, line, onFile(row), claims)
    },
    async save(tx, bills, at) {
      const versions = await supersede(tx, bills)
      const rows = bills.map((bill) => ({
        ...columnsOf(bill),
        version: (versions.get(bill.id) ?? 0) + 1,
        imported_at: at,
      }))
      await tx.insertInto('bill').values(rows).execute()
      await checkAgain(tx, bills)
    },
  }
}

/** The lines of bills as a file brings them. */
export function billItemImport(): ImportTable<BillItemGroup, BillItemList> {
  return {
    async readOnFile(tx, groups) {
      const onFile = await readOnFile(tx, groups, async (ofThese) => {
        const { rows } = await sql<{ id: string; version: number; total: number; items: StoredItems | null }>`
          select b.customer_id || ' ' || b.month as id, b.version, b.total_due_fen as total, l.items
          from bill b left join lateral (
            select items from bill_item_list l where l.customer_id = b.customer_id and l.month = b.month
              and l.bill_version = b.version order by l.version desc limit 1) l on true
          where ${ofThese}`.execute(tx)
        return rows
      })
      return (group) => {
        const { customerId, stored: row } = onFile(group)
        const bill = row && { version: row.version, totalDueFen: row.total }
        return decideBillItems(group, { customerId, bill, stored: row?.items ? itemsOf(row.items) : undefined })
      }
    },
    async save(tx, lists, at) {
      const given = lists.map(({ customerId, month, billVersion, items }) => {
        return { customerId, month, billVersion, items: items.map(({ name, amountFen }) => ({ name, fen: amountFen })) }
      })
      await sql`
        insert into bill_item_list (customer_id, month, bill_version, version, items, imported_at)
        select g."customerId", g.month, g."billVersion", coalesce((select max(l.version) from bill_item_list l
          where l.customer_id = g."customerId" and l.month = g.month and l.bill_version = g."billVersion"), 0) + 1, g.items, ${at}
        from jsonb_to_recordset(${json(given)}) as g("customerId" text, month text, "billVersion" integer, items jsonb)`.execute(
        tx,
      )
    },
  }
}

/** The lines of a bill as the table holds them. */
export type StoredItems = readonly { readonly name: string; readonly fen: number }[]

/** The lines of a bill, from the table. */
export const itemsOf = (stored: StoredItems): readonly BillItem[] =>
  stored.map(({ name, fen }) => ({ name, amountFen: fen }))

/** Whose accounts the rows are of, and what `read` gives of the bills `b` that stand in their months, by the bill's id. */
async function readOnFile<Stored extends { readonly id: string }>(
  tx: Tx,
  rows: readonly { readonly accountNo: string; readonly month: string }[],
  read: (ofThese: RawBuilder<unknown>) => Promise<readonly Stored[]>,
) {
  const holders = await holdersOf(tx, rows)
  const months = [...new Set(rows.map(({ month }) => month))]
  const found = await read(
    sql`b.is_current and b.customer_id = ${anyOf([...holders.values()])} and b.month = ${anyOf(months)}`,
  )
  const byId = new Map(found.map((one) => [one.id, one]))
  return ({ accountNo, month }: { readonly accountNo: string; readonly month: string }) => {
    const customerId = holders.get(accountNo)
    return { customerId, stored: byId.get(`${customerId} ${month}`) }
  }
}

async function holdersOf(
  tx: Tx,
  rows: readonly { readonly accountNo: string }[],
): Promise<ReadonlyMap<string, string>> {
  const accounts = [...new Set(rows.map(({ accountNo }) => accountNo))]
  const found = await tx
    .selectFrom('customer')
    .select(['id', 'account_no'])
    .where('account_no', '=', anyOf(accounts))
    .execute()
  return new Map(found.map((row) => [row.account_no, row.id]))
}

/** The customers and months of bills, as the rows `g`. */
const monthsOf = (bills: readonly Bill[]) =>
  sql`unnest(${bills.map(({ customerId }) => customerId)}::text[], ${bills.map(({ month }) => month)}::text[]) as g(customer_id, month)`

/** The bills that stood until now stand no more; gives their versions. */
async function supersede(tx: Tx, bills: readonly Bill[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; version: number }>`
    update bill set is_current = false
    from ${monthsOf(bills)}
    where bill.is_current and bill.customer_id = g.customer_id and bill.month = g.month
    returning bill.customer_id || ' ' || bill.month as id, bill.version`.execute(tx)
  return new Map(rows.map(({ id, version }) => [id, version]))
}

/** A month that came in late may make the next ones a jump, or none. */
async function checkAgain(tx: Tx, bills: readonly Bill[]): Promise<void> {
  await sql`
    update bill set jump_checked_at = null
    from ${monthsOf(bills)}
    where bill.is_current and bill.jump_checked_at is not null and bill.customer_id = g.customer_id and bill.month > g.month
      and bill.month <= to_char((g.month || '-01')::date + interval '3 months', 'YYYY-MM')`.execute(tx)
}

export type StoredBill = Selectable<Schema['bill']>

const idOf = ({ customer_id, month }: Pick<StoredBill, 'customer_id' | 'month'>): string => `${customer_id} ${month}`

/** A bill as the table's row holds it. */
export function billOf(row: Omit<StoredBill, 'imported_at' | 'jump_checked_at' | 'version' | 'is_current'>): Bill {
  return {
    id: idOf(row),
    customerId: row.customer_id,
    accountNo: row.account_no,
    month: row.month,
    plan: row.plan ?? undefined,
    dataTotalMb: row.data_total_mb ?? undefined,
    dataUsedMb: row.data_used_mb ?? undefined,
    voiceTotalMin: row.voice_total_min ?? undefined,
    voiceUsedMin: row.voice_used_min ?? undefined,
    planFeeFen: row.plan_fee_fen ?? undefined,
    overageFeeFen: row.overage_fee_fen ?? undefined,
    otherFeeFen: row.other_fee_fen ?? undefined,
    discountFen: row.discount_fen ?? undefined,
    totalDueFen: row.total_due_fen,
    paidFen: row.paid_fen ?? undefined,
    balanceFen: row.balance_fen ?? undefined,
    dueOn: row.due_on ?? undefined,
    asOfOn: row.as_of_on ?? undefined,
  }
}

function columnsOf(bill: Bill) {
  return {
    customer_id: bill.customerId,
    month: bill.month,
    account_no: bill.accountNo,
    plan: bill.plan ?? null,
    data_total_mb: bill.dataTotalMb ?? null,
    data_used_mb: bill.dataUsedMb ?? null,
    voice_total_min: bill.voiceTotalMin ?? null,
    voice_used_min: bill.voiceUsedMin ?? null,
    plan_fee_fen: bill.planFeeFen ?? null,
    overage_fee_fen: bill.overageFeeFen ?? null,
    other_fee_fen: bill.otherFeeFen ?? null,
    discount_fen: bill.discountFen ?? null,
    total_due_fen: bill.totalDueFen,
    paid_fen: bill.paidFen ?? null,
    balance_fen: bill.balanceFen ?? null,
    due_on: bill.dueOn ?? null,
    as_of_on: bill.asOfOn ?? null,
  }
}
