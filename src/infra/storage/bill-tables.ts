import type { Generated, JSONColumnType } from 'kysely'
import type { DateTime } from 'luxon'

/** The tables of bills, as Kysely sees them. */
export interface BillTables {
  bill: {
    customer_id: string
    month: string
    version: number
    is_current: Generated<boolean>
    account_no: string
    plan: string | null
    data_total_mb: number | null
    data_used_mb: number | null
    voice_total_min: number | null
    voice_used_min: number | null
    plan_fee_fen: number | null
    overage_fee_fen: number | null
    other_fee_fen: number | null
    discount_fen: number | null
    total_due_fen: number
    paid_fen: number | null
    balance_fen: number | null
    due_on: string | null
    as_of_on: string | null
    imported_at: DateTime
    jump_checked_at: Generated<DateTime | null>
  }
  bill_item_list: {
    customer_id: string
    month: string
    bill_version: number
    version: number
    items: JSONColumnType<object>
    imported_at: DateTime
  }
  bill_told: { customer_id: string; month: string; version: number; at: DateTime }
}
