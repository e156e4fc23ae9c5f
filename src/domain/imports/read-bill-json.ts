import { BILL_COLUMNS, BILL_ITEM_COLUMNS } from './bill-columns.ts'
import { fileReason } from './file-text.ts'
import { readFen, writeFen } from './read-amount.ts'
import type { FileReasonCode, Reason } from './reason.ts'
import { type Found, instantsOf, isBill, isRate, isUsage, listRecords, moneyOf, textAt } from './tmf-records.ts'
import { usageCells } from './usage-cells.ts'

/** One record as a row of a file: where it stands among the records, the first being 1, and its cells under the headings. */
interface JsonRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** Records of a file as rows under English headings. */
interface JsonTable {
  readonly headings: readonly string[]
  readonly rows: readonly JsonRow[]
}

/** Whether a text means to be JSON; no CSV file with headings begins so. */
export const looksLikeJson = (text: string): boolean => /^\s*[[{]/.test(text)

/**
 * Reads bills, or their lines, of the shapes of TMF678 and TMF677 as a table, so that the same rules hold for them as for CSV.
 *
 * CustomerBill gives the bill, AppliedCustomerBillingRate its lines and, summed by their kind, its parts, UsageConsumptionReport
 * of the same account and month what was used. Amounts are the digits of the file, never a number that was rounded.
 *
 * @source TMF678 Customer Bill Management 4.0.0, TMF677 Usage Consumption 4.0.0 and 5.1
 */
export function readBillJson(
  kind: 'bills' | 'bill-items',
  text: string,
): { readonly table: JsonTable } | { readonly reason: Reason<FileReasonCode> } {
  const records = listRecords(text)
  if (!records) return fileReason('not_json')
  const table = kind === 'bills' ? billTable(records) : itemTable(records)
  return table.rows.length === 0 ? fileReason('not_bills') : { table }
}

function billTable(records: readonly Found[]): JsonTable {
  const rates = records.filter(isRate)
  const usages = records.filter(isUsage)
  const rows = records.flatMap((record, at): JsonRow[] => {
    if (!isBill(record)) return []
    const own = rates.filter((rate) => textAt(rate, 'bill', 'id') === textAt(record, 'id'))
    const cells: Partial<Record<keyof typeof BILL_COLUMNS, string>> = {
      accountNo: textAt(record, 'billingAccount', 'id'),
      month: monthCell(record.billingPeriod),
      totalDueFen: moneyOf(record.taxIncludedAmount) || moneyOf(record.amountDue),
      paidFen: paidCell(record),
      dueOn: textAt(record, 'paymentDueDate'),
      ...(own.length > 0 && partCells(own)),
      ...usageCells(record, usages),
    }
    return [{ line: at + 1, cells: Object.keys(BILL_COLUMNS).map((field) => cells[field as keyof typeof cells] ?? '') }]
  })
  return { headings: headingsOf(BILL_COLUMNS), rows }
}

function itemTable(records: readonly Found[]): JsonTable {
  const bills = new Map(records.filter(isBill).map((bill) => [textAt(bill, 'id'), bill]))
  const rows = records.flatMap((record, at): JsonRow[] => {
    if (!isRate(record)) return []
    const bill = bills.get(textAt(record, 'bill', 'id'))
    const cells = {
      accountNo: textAt(record, 'billingAccount', 'id') || textAt(bill, 'billingAccount', 'id'),
      month: monthCell(record.periodCoverage) || monthCell(bill?.billingPeriod) || textAt(record, 'date'),
      name: textAt(record, 'name') || textAt(record, 'description'),
      amountFen: rateAmount(record),
    }
    return [{ line: at + 1, cells: Object.keys(BILL_ITEM_COLUMNS).map((field) => cells[field as keyof typeof cells]) }]
  })
  return { headings: headingsOf(BILL_ITEM_COLUMNS), rows }
}

const headingsOf = (columns: Readonly<Record<string, { readonly headings: readonly string[] }>>): readonly string[] =>
  Object.values(columns).map(({ headings }) => headings[0] ?? '')

/** The middle of the period: its ends may be midnight of another zone. */
function monthCell(period: unknown): string {
  const [from, to] = instantsOf(period)
  if (!from) return to?.minus({ days: 1 }).toISO() ?? ''
  const middle = to ? from.plus({ milliseconds: to.diff(from).toMillis() / 2 }) : from.plus({ days: 1 })
  return middle.toUTC().toISO() ?? ''
}

/** What was paid, or what the remaining amount leaves of the total. */
function paidCell(bill: Found): string {
  const payments = Array.isArray(bill.appliedPayment) ? (bill.appliedPayment as readonly Found[]) : undefined
  if (payments) return sumCell(payments.map(({ appliedAmount }) => moneyOf(appliedAmount)))
  const remaining = moneyOf(bill.remainingAmount)
  return remaining === ''
    ? ''
    : sumCell([moneyOf(bill.taxIncludedAmount) || moneyOf(bill.amountDue), negated(remaining)])
}

/** The sum of amounts as files write them; one that is no amount stands for all, so that it is refused by name. */
function sumCell(cells: readonly string[]): string {
  let sumFen = 0
  for (const cell of cells) {
    const reading = readFen(cell)
    if ('reason' in reading) return cell
    sumFen += reading.value
  }
  return writeFen(sumFen)
}

const negated = (cell: string): string => (cell.startsWith('-') ? cell.slice(1) : `-${cell}`)

/** What a rate charges; a credit takes off, whichever sign it was written with. */
function rateAmount(rate: Found): string {
  const amount = moneyOf(rate.taxIncludedAmount) || moneyOf(rate.taxExcludedAmount)
  return partOf(rate) === 'discountFen' && !amount.startsWith('-') ? negated(amount) : amount
}

function partCells(rates: readonly Found[]) {
  const ofPart = (part: ReturnType<typeof partOf>) =>
    sumCell(rates.filter((rate) => partOf(rate) === part).map(rateAmount))
  return {
    planFeeFen: ofPart('planFeeFen'),
    overageFeeFen: ofPart('overageFeeFen'),
    otherFeeFen: ofPart('otherFeeFen'),
    discountFen: negated(ofPart('discountFen')),
  }
}

/** Which part of a bill a rate belongs to, by its type. */
function partOf(rate: Found): 'planFeeFen' | 'overageFeeFen' | 'otherFeeFen' | 'discountFen' {
  const type = `${textAt(rate, 'appliedBillingRateType')} ${textAt(rate, 'type')}`
  if (/credit|discount/i.test(type) || moneyOf(rate.taxIncludedAmount).startsWith('-')) return 'discountFen'
  if (/recurr/i.test(type)) return 'planFeeFen'
  return /usage|overage/i.test(type) ? 'overageFeeFen' : 'otherFeeFen'
}
