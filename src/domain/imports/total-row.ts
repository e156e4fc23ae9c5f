import { cleanCell } from './clean-cell.ts'

const TOTAL = /^(?:合计|总计|小计|共计|(?:grand |sub)?totals?)\s*(?:[:：]|[:：]?\s*[\d(（].*)?$/i

/** Whether a row is the total that exports put at the end: its first cell that isn't empty says so. */
export function isTotalRow(cells: readonly string[]): boolean {
  return TOTAL.test(cells.map(cleanCell).find((cell) => cell !== '') ?? '')
}
