import { BILL_ITEM_COLUMNS, type BillItemRow } from '#src/domain/imports/bill-columns.ts'
import { cleanCell } from '#src/domain/imports/clean-cell.ts'
import { type Columns, readRow } from '#src/domain/imports/column.ts'
import type { BillItemGroup } from '#src/domain/imports/decide-bill-items.ts'
import type { Headings } from '#src/domain/imports/headings.ts'
import { type Reason, refused } from '#src/domain/imports/reason.ts'
import { billItemImport } from '../storage/bill-import.ts'
import { CHUNK_ROWS, importChunk } from '../storage/import-store.ts'
import type { CsvRow } from './csv-rows.ts'
import type { ImportSubject, RowOutcome } from './import-subject.ts'

/** The lines of bills: those of one account and month are taken together or not at all, wherever they stand in the file. */
export const billItemSubject: ImportSubject = {
  columns: BILL_ITEM_COLUMNS as Columns,
  chunks: groupedChunks,
  async take(database, rows, run) {
    const context = { zone: run.zone, ...(!run.mayComeLater && { at: run.at }) }
    const groups = Map.groupBy(rows, (row) => keyOf(row, run.headings))
    const outcomes = new Map<number, RowOutcome>()
    const whole: { readonly line: number; readonly row: BillItemGroup; readonly lines: readonly number[] }[] = []
    for (const group of groups.values()) {
      const read = group.map((row) => ({
        line: row.line,
        reading: readRow(BILL_ITEM_COLUMNS, run.headings, row.cells, context),
      }))
      const bad = read.find(({ reading }) => 'reasons' in reading)
      const good = read.flatMap(({ reading }) => ('row' in reading ? [reading.row] : []))
      if (bad) for (const { line, reading } of read) outcomes.set(line, refusal(line, reasonsOf(reading, bad.line)))
      else whole.push({ line: read[0]?.line ?? 0, row: groupOf(good), lines: read.map(({ line }) => line) })
    }
    const decisions = whole.length > 0 ? await importChunk(database, billItemImport(), whole, run) : []
    for (const [at, decision] of decisions.entries())
      for (const line of whole[at]?.lines ?? []) {
        if (decision.kind === 'refused') outcomes.set(line, refusal(line, [decision.reason]))
        else outcomes.set(line, { line, kind: decision.kind === 'unchanged' ? 'unchanged' : 'accepted' })
      }
    return rows.map(({ line }) => outcomes.get(line) ?? { line, kind: 'accepted' })
  },
}

const refusal = (line: number, reasons: readonly Reason[]): RowOutcome => ({ line, kind: 'refused', reasons })

/** A good line beside a bad one can't be taken: the bill would not be whole. */
function reasonsOf(reading: { readonly reasons: readonly Reason[] } | object, badLine: number): readonly Reason[] {
  return 'reasons' in reading
    ? (reading.reasons as readonly Reason[])
    : [refused('items_incomplete', { column: 'amount', line: String(badLine) }).reason]
}

function groupOf(rows: readonly BillItemRow[]): BillItemGroup {
  const { accountNo = '', month = '' } = rows[0] ?? {}
  return { accountNo, month, items: rows.map(({ name, amountFen }) => ({ name, amountFen })) }
}

function keyOf({ cells }: CsvRow, { at }: Headings): string {
  return ['accountNo', 'month'].map((field) => cleanCell(cells[at.get(field) ?? -1] ?? '')).join(' ')
}

/** Whole groups, about `CHUNK_ROWS` rows at a time, in the order in which they begin. */
async function* groupedChunks(rows: AsyncIterable<CsvRow>, headings: Headings): AsyncGenerator<readonly CsvRow[]> {
  const groups = new Map<string, CsvRow[]>()
  for await (const row of rows) {
    const group = groups.get(keyOf(row, headings))
    if (group) group.push(row)
    else groups.set(keyOf(row, headings), [row])
  }
  let chunk: CsvRow[] = []
  for (const group of groups.values()) {
    chunk.push(...group)
    if (chunk.length < CHUNK_ROWS) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}
