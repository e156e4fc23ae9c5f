import { type Bill, partsFen } from '../bills/bill.ts'
import type { BillRow } from './bill-columns.ts'
import { type Claims, type Decision, decideRecord } from './decide-record.ts'
import { writeFen } from './read-amount.ts'
import { refused } from './reason.ts'

/** What is on file about a bill's row: its account's customer, and the bill of that month as it stands. */
interface BillOnFile {
  readonly customerId: string | undefined
  readonly stored: Bill | undefined
}

/**
 * Decides what becomes of a bill's row. Its account must be on file, and its parts must come to its total. The same once
 * more changes nothing; what differs is a new version.
 */
export function decideBill(
  row: BillRow,
  line: number,
  { customerId, stored }: BillOnFile,
  claims: Claims,
): Decision<Bill> {
  if (customerId === undefined) return { kind: 'refused', ...refused('account_unknown', { column: 'account_no' }) }
  const id = `${customerId} ${row.month}`
  const earlier = claims.lineOfId.get(id) ?? line
  if (earlier !== line)
    return { kind: 'refused', ...refused('month_twice', { column: 'month', line: String(earlier) }) }
  const decision = decideRecord<Bill>({ ...row, id, customerId }, line, {
    stored,
    blank: blankBill(row, id, customerId),
    claims,
  })
  if (decision.kind === 'refused' || decision.kind === 'unchanged') return decision
  const sumFen = partsFen(decision.record)
  if (sumFen === undefined || sumFen === row.totalDueFen) return decision
  const facts = { column: 'total_due', sum: writeFen(sumFen), total: writeFen(row.totalDueFen) }
  return { kind: 'refused', ...refused('bill_total_differs', facts) }
}

function blankBill({ accountNo, month, totalDueFen }: BillRow, id: string, customerId: string): Bill {
  const unsaid = { plan: undefined, dataTotalMb: undefined, dataUsedMb: undefined, voiceTotalMin: undefined }
  const fees = { planFeeFen: undefined, overageFeeFen: undefined, otherFeeFen: undefined, discountFen: undefined }
  const paying = { paidFen: undefined, balanceFen: undefined, dueOn: undefined, asOfOn: undefined }
  return { id, customerId, accountNo, month, totalDueFen, voiceUsedMin: undefined, ...unsaid, ...fees, ...paying }
}
