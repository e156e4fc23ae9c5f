import type { DateTime } from 'luxon'
import { type Columns, type RowOf, readRow } from '#src/domain/imports/column.ts'
import type { Claims } from '#src/domain/imports/decide-record.ts'
import type { Headings } from '#src/domain/imports/headings.ts'
import { IMPORT_COLUMNS, type ImportKind } from '#src/domain/imports/import-kind.ts'
import type { Reason } from '#src/domain/imports/reason.ts'
import type { Language } from '#src/domain/shared/language.ts'
import { billImport } from '../storage/bill-import.ts'
import { customerImport } from '../storage/customer-store.ts'
import type { Database } from '../storage/database.ts'
import { type ImportTable, importChunk, type NumberedRow } from '../storage/import-store.ts'
import { installerImport } from '../storage/installer-store.ts'
import { staffImport } from '../storage/staff-store.ts'
import { workOrderImport } from '../storage/work-order-import.ts'
import { billItemSubject } from './bill-item-subject.ts'
import type { CsvRow } from './csv-rows.ts'

/** What became of one row of a file. */
export type RowOutcome =
  | { readonly line: number; readonly kind: 'accepted' | 'unchanged' }
  | { readonly line: number; readonly kind: 'refused'; readonly reasons: readonly Reason[] }

/** What all chunks of one file share. */
export interface ImportRun {
  readonly claims: Claims
  readonly headings: Headings
  readonly zone: string
  readonly at: DateTime
  readonly dryRun: boolean
  /** The demo's day lies before it: its orders come in as the day goes on. */
  readonly mayComeLater?: boolean
}

/** One kind of file with its way into the database. */
export interface ImportSubject {
  readonly columns: Columns
  /** What is taken at once, where that is not just some rows. */
  chunks?(rows: AsyncIterable<CsvRow>, headings: Headings): AsyncGenerator<readonly CsvRow[]>
  /** Takes some rows of a file; the outcomes are in the order of the rows. */
  take(database: Pick<Database, 'transaction'>, rows: readonly CsvRow[], run: ImportRun): Promise<readonly RowOutcome[]>
}

/** The subject of a kind of file; `language` is spoken with people whose file doesn't say which. */
export function importSubject(kind: ImportKind, language: Language): ImportSubject {
  const subjects: Record<ImportKind, () => ImportSubject> = {
    customers: () => subjectOf(IMPORT_COLUMNS.customers, customerImport(language)),
    installers: () => subjectOf(IMPORT_COLUMNS.installers, installerImport(language)),
    staff: () => subjectOf(IMPORT_COLUMNS.staff, staffImport()),
    'work-orders': () => subjectOf(IMPORT_COLUMNS['work-orders'], workOrderImport()),
    bills: () => subjectOf(IMPORT_COLUMNS.bills, billImport()),
    'bill-items': () => billItemSubject,
  }
  return subjects[kind]()
}

function subjectOf<C extends Columns, T extends { readonly id: string }>(
  columns: C,
  table: ImportTable<RowOf<C>, T>,
): ImportSubject {
  return {
    columns,
    async take(database, rows, run) {
      const refused = new Map<number, readonly Reason[]>()
      const good: NumberedRow<RowOf<C>>[] = []
      for (const { line, cells } of rows) {
        const reading = readRow(columns, run.headings, cells, {
          zone: run.zone,
          ...(!run.mayComeLater && { at: run.at }),
        })
        if ('row' in reading) good.push({ line, row: reading.row })
        else refused.set(line, reading.reasons)
      }
      const decisions = good.length > 0 ? await importChunk(database, table, good, run) : []
      const unchanged = new Set<number>()
      for (const [index, decision] of decisions.entries()) {
        const line = good[index]?.line ?? 0
        if (decision.kind === 'refused') refused.set(line, [decision.reason])
        if (decision.kind === 'unchanged') unchanged.add(line)
      }
      return rows.map(({ line }) => {
        const reasons = refused.get(line)
        if (reasons) return { line, kind: 'refused', reasons }
        return { line, kind: unchanged.has(line) ? 'unchanged' : 'accepted' }
      })
    },
  }
}
