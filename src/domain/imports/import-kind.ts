import { BILL_COLUMNS, BILL_ITEM_COLUMNS } from './bill-columns.ts'
import type { Columns } from './column.ts'
import { CUSTOMER_COLUMNS } from './customer-columns.ts'
import { INSTALLER_COLUMNS } from './installer-columns.ts'
import { STAFF_COLUMNS } from './staff-columns.ts'
import { WORK_ORDER_COLUMNS } from './work-order-columns.ts'

/** What can be imported now, with the columns of each kind. */
export const IMPORT_COLUMNS = {
  customers: CUSTOMER_COLUMNS,
  installers: INSTALLER_COLUMNS,
  staff: STAFF_COLUMNS,
  'work-orders': WORK_ORDER_COLUMNS,
  bills: BILL_COLUMNS,
  'bill-items': BILL_ITEM_COLUMNS,
} as const satisfies Record<string, Columns>

/** A kind of file that can be imported. */
export type ImportKind = keyof typeof IMPORT_COLUMNS

/** The kinds, in the order in which they need each other. */
export const IMPORT_KINDS = Object.keys(IMPORT_COLUMNS) as readonly ImportKind[]

/** How many rows were added or updated, found to be on file already, or refused. */
export interface ImportSummary {
  readonly accepted: number
  readonly unchanged: number
  readonly rejected: number
}
