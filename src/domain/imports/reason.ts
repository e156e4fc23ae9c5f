/** Why a whole file cannot be taken. */
export const FILE_REASONS = [
  'empty_file',
  'not_text',
  'not_utf8',
  'not_gb18030',
  'workbook',
  'quote_not_closed',
  'not_csv',
  'heading_missing',
  'heading_twice',
  'not_json',
  'not_bills',
] as const

/** Why a file cannot be taken. */
export type FileReasonCode = (typeof FILE_REASONS)[number]

/** Why one row of a file cannot be taken. */
export const ROW_REASONS = [
  'columns_uneven',
  'empty_cell',
  'too_long',
  'control_character',
  'digits_lost',
  'id_malformed',
  'id_prefix',
  'id_reserved',
  'phone_malformed',
  'date_malformed',
  'date_impossible',
  'time_malformed',
  'not_a_choice',
  'shift_malformed',
  'days_malformed',
  'due_before_received',
  'id_twice',
  'account_twice',
  'account_taken',
  'account_unknown',
  'order_differs',
  'order_over',
  'badge_taken',
  'area_unknown',
  'in_future',
  'amount_malformed',
  'usage_malformed',
  'month_malformed',
  'month_twice',
  'bill_total_differs',
  'bill_unknown',
  'items_total_differs',
  'items_incomplete',
] as const

/** Why a row cannot be taken. */
type RowReasonCode = (typeof ROW_REASONS)[number]

/**
 * A refusal that people read in their own language: `code` says which rule, `facts` fill the sentence.
 *
 * A fact is a column's name, a line number, an identifier or, where the column holds nothing personal, the cell itself
 * (at most 20 characters), or the areas on file; never a name, a phone number or an address.
 */
export interface Reason<Code extends string = RowReasonCode> {
  readonly code: Code
  readonly facts: Readonly<Record<string, string>>
}

/** What reading one cell gives: its value, or why it has none; `column` is added by who knows the column. */
export type Reading<V> = { readonly value: V } | { readonly reason: Reason }

/** A refused reading. */
export function refused(
  code: RowReasonCode,
  facts: Readonly<Record<string, string>> = {},
): { readonly reason: Reason } {
  return { reason: { code, facts } }
}

/** A cell as a refusal may repeat it. */
export function shown(cell: string): string {
  return cell.length > 20 ? `${cell.slice(0, 19)}…` : cell
}
