import { type BillItem, type BillItemList, itemsFen } from '../bills/bill.ts'
import type { Decision } from './decide-record.ts'
import { writeFen } from './read-amount.ts'
import { refused } from './reason.ts'

/** All lines of one account's bill of one month. */
export interface BillItemGroup {
  readonly accountNo: string
  readonly month: string
  readonly items: readonly BillItem[]
}

/** What is on file about them: the account's customer, the bill that they make up, and its lines as they stand. */
interface BillItemsOnFile {
  readonly customerId: string | undefined
  readonly bill: { readonly version: number; readonly totalDueFen: number } | undefined
  readonly stored: readonly BillItem[] | undefined
}

/** Decides what becomes of the lines of a bill: all of them or none, and only where they come to its total. */
export function decideBillItems(
  { month, items }: BillItemGroup,
  { customerId, bill, stored }: BillItemsOnFile,
): Decision<BillItemList> {
  if (customerId === undefined) return { kind: 'refused', ...refused('account_unknown', { column: 'account_no' }) }
  if (!bill) return { kind: 'refused', ...refused('bill_unknown', { column: 'month', month }) }
  const sumFen = itemsFen(items)
  if (sumFen !== bill.totalDueFen) {
    const facts = { column: 'amount', sum: writeFen(sumFen), total: writeFen(bill.totalDueFen) }
    return { kind: 'refused', ...refused('items_total_differs', facts) }
  }
  if (stored && isSame(items, stored)) return { kind: 'unchanged' }
  const record = { id: `${customerId} ${month}`, customerId, month, billVersion: bill.version, items }
  return { kind: stored ? 'updated' : 'added', record, changed: ['items'] }
}

const isSame = (one: readonly BillItem[], other: readonly BillItem[]): boolean =>
  one.length === other.length &&
  one.every(({ name, amountFen }, at) => name === other[at]?.name && amountFen === other[at].amountFen)
