import type { DateTime } from 'luxon'
import type { StoredAccount } from './account-of-month.ts'

/** Reads bills, each in the version that stands. */
export interface BillStore {
  /** A customer's latest months, the newest first. */
  listLatest(customerId: string, count: number): Promise<readonly StoredAccount[]>
  /** The month and those before it, the newest first. */
  listUntil(customerId: string, month: string, count: number): Promise<readonly StoredAccount[]>
  /** Notes which version of a bill its customer has been told. */
  noteTold(
    bill: { readonly customerId: string; readonly month: string; readonly version: number },
    at: DateTime,
  ): Promise<void>
}
