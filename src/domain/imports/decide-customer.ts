import type { Customer } from '../customers/customer.ts'
import type { Language } from '../shared/language.ts'
import type { CustomerRow } from './customer-columns.ts'
import { type Claims, claimId, type Decision, decideRecord } from './decide-record.ts'
import { refused } from './reason.ts'

/** What is on file about one row: the customer with its id, and who holds its account number. */
interface CustomerOnFile {
  readonly stored: Customer | undefined
  readonly holderId: string | undefined
  /** The language of a new customer whose file has no such column. */
  readonly language: Language
}

/**
 * Decides what becomes of a customer's row. One account belongs to one customer: a number that somebody else holds, on
 * file or earlier in this file, is refused; a telephone number may be shared.
 *
 * Whoever takes another number frees the one they had. A row refused with `account_taken` may find it free further on:
 * it is to be decided again, as long as that helps any row. So the order of the rows doesn't matter, and a second run
 * finds nothing to do.
 */
export function decideCustomer(
  row: CustomerRow,
  line: number,
  onFile: CustomerOnFile,
  claims: Claims,
): Decision<Customer> {
  const refusal = claimId(row.id, line, claims) ?? refuseAccount(row, onFile, claims)
  if (refusal) return { kind: 'refused', ...refusal }
  const blank = blankCustomer(row, onFile.language)
  const decision = decideRecord<Customer>(row, line, { stored: onFile.stored, blank, claims })
  const before = onFile.stored?.accountNo
  if (before !== undefined && before !== row.accountNo) claims.holderOfAccount.set(before, 'freed')
  claims.holderOfAccount.set(row.accountNo, { id: row.id, line })
  return decision
}

function refuseAccount({ id, accountNo }: CustomerRow, { holderId = id }: CustomerOnFile, claims: Claims) {
  const claimed = claims.holderOfAccount.get(accountNo)
  if (claimed === 'freed') return undefined
  if (claimed && claimed.id !== id)
    return refused('account_twice', { column: 'account_no', line: String(claimed.line) })
  return holderId === id ? undefined : refused('account_taken', { column: 'account_no', holder: holderId })
}

function blankCustomer(row: CustomerRow, language: Language): Customer {
  const { id, name, phone, accountNo, address, area } = row
  const unsaid = { salutation: undefined, plan: undefined, joinedOn: undefined, timeZone: undefined }
  const asked = { marketingConsent: undefined, preferredChannel: undefined }
  return { id, name, phone, accountNo, address, area, segment: 'residential', language, ...unsaid, ...asked }
}
