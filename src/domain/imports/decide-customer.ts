import type { Customer } from '../customers/customer.ts'
import type { Language } from '../shared/language.ts'
import type { CustomerRow } from './customer-columns.ts'
import { type Claims, type Decision, decideRecord } from './decide-record.ts'
import { refused } from './reason.ts'

/** What is on file about one row: the customer with its id, and who holds its account number. */
export interface CustomerOnFile {
  readonly stored: Customer | undefined
  readonly holderId: string | undefined
  /** The language of a new customer whose file has no such column. */
  readonly language: Language
}

/**
 * Decides what becomes of a customer's row. One account belongs to one customer: a number that somebody else holds, on
 * file or earlier in this file, is refused; a telephone number may be shared.
 *
 * A number that a row of this file has given up counts as taken until the file is through. So the order of the rows
 * doesn't matter, and a second run finds nothing to do.
 */
export function decideCustomer(
  row: CustomerRow,
  line: number,
  onFile: CustomerOnFile,
  claims: Claims,
): Decision<Customer> {
  const claimed = claims.holderOfAccount.get(row.accountNo)
  if (claimed && claimed.id !== row.id)
    return { kind: 'refused', ...refused('account_twice', { column: 'account_no', line: String(claimed.line) }) }
  if (onFile.holderId !== undefined && onFile.holderId !== row.id)
    return { kind: 'refused', ...refused('account_taken', { column: 'account_no', holder: onFile.holderId }) }
  const decision = decideRecord<Customer>(row, line, {
    stored: onFile.stored,
    blank: blankCustomer(row, onFile.language),
    claims,
  })
  if (decision.kind === 'refused') return decision
  for (const accountNo of [row.accountNo, onFile.stored?.accountNo ?? row.accountNo])
    claims.holderOfAccount.set(accountNo, { id: row.id, line })
  return decision
}

function blankCustomer(row: CustomerRow, language: Language): Customer {
  const { id, name, phone, accountNo, address, area } = row
  const unsaid = { salutation: undefined, plan: undefined, joinedOn: undefined, timeZone: undefined }
  const asked = { marketingConsent: undefined, preferredChannel: undefined }
  return { id, name, phone, accountNo, address, area, segment: 'residential', language, ...unsaid, ...asked }
}
