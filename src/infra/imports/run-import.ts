import type { DateTime } from 'luxon'
import { noClaims } from '#src/domain/imports/decide-record.ts'
import { type Encoding, type EncodingWish, fileReason, readFileText } from '#src/domain/imports/file-text.ts'
import { type Headings, readHeadings } from '#src/domain/imports/headings.ts'
import type { ImportKind, ImportSummary } from '#src/domain/imports/import-kind.ts'
import type { FileReasonCode, Reason } from '#src/domain/imports/reason.ts'
import { isTotalRow } from '#src/domain/imports/total-row.ts'
import type { Language } from '#src/domain/shared/language.ts'
import type { Database } from '../storage/database.ts'
import { CHUNK_ROWS } from '../storage/import-store.ts'
import { CsvBroken, type CsvRow, csvRows } from './csv-rows.ts'
import { type ImportRun, type ImportSubject, importSubject } from './import-subject.ts'

/** A file that can be taken, as far as a look at all of it shows. */
export interface ReadableFile {
  readonly kind: ImportKind
  readonly text: string
  readonly encoding: Encoding
  readonly headings: Headings
  /** Records below the heading line. */
  readonly rows: number
}

/** What is told while a file is taken, in this order; rows in the order of their lines. */
export type ImportReport =
  | { readonly type: 'file'; readonly encoding: Encoding; readonly rows: number; readonly ignored: readonly string[] }
  | { readonly type: 'row'; readonly line: number; readonly ok: false; readonly reasons: readonly Reason[] }
  | { readonly type: 'skipped'; readonly line: number; readonly code: 'total_row' }
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | ({ readonly type: 'summary'; readonly dryRun: boolean } & ImportSummary)

/**
 * Looks through a whole file before anything of it is taken: encoding, headings, quotes.
 *
 * @returns the reason where the file as a whole is refused
 */
export async function openImport(
  kind: ImportKind,
  bytes: Uint8Array,
  wish: EncodingWish,
): Promise<{ readonly file: ReadableFile } | { readonly reason: Reason<FileReasonCode> }> {
  const read = readFileText(bytes, wish)
  if ('reason' in read) return read
  try {
    let headingCells: readonly string[] | undefined
    let rows = 0
    for await (const { cells } of csvRows(read.text)) {
      if (headingCells) rows++
      else headingCells = cells
    }
    if (!headingCells) return fileReason('empty_file')
    const found = readHeadings(importSubject(kind, 'zh-CN').columns, headingCells)
    return 'reason' in found ? found : { file: { kind, ...read, headings: found.headings, rows } }
  } catch (error) {
    if (error instanceof CsvBroken) return { reason: error.reason }
    throw error
  }
}

/** What an import needs of its surroundings. `at` is when it happens, by the service's clock. */
export interface ImportSetting {
  readonly database: Pick<Database, 'transaction'>
  readonly zone: string
  readonly language: Language
  readonly at: DateTime
  readonly dryRun: boolean
}

/**
 * Takes a file, chunk by chunk; each chunk is a transaction of its own, so what was reported stays even if the rest fails.
 *
 * @throws Fault STORE_UNREACHABLE when the database goes away; running the file again finishes the work
 */
export async function* runImport(file: ReadableFile, setting: ImportSetting): AsyncGenerator<ImportReport> {
  const { database, zone, language, at, dryRun } = setting
  const subject = importSubject(file.kind, language)
  const run: ImportRun = { claims: noClaims(), headings: file.headings, zone, at, dryRun }
  const counts = { accepted: 0, unchanged: 0, rejected: 0 }
  let done = 0
  yield { type: 'file', encoding: file.encoding, rows: file.rows, ignored: file.headings.ignored }
  for await (const chunk of chunksOf(csvRows(file.text))) {
    yield* takeChunk(chunk, counts, { subject, database, run })
    done += chunk.length
    yield { type: 'progress', done, of: file.rows }
  }
  yield { type: 'summary', dryRun, ...counts }
}

async function* takeChunk(
  chunk: readonly CsvRow[],
  counts: Record<keyof ImportSummary, number>,
  { subject, database, run }: { subject: ImportSubject; database: Pick<Database, 'transaction'>; run: ImportRun },
): AsyncGenerator<ImportReport> {
  const [totals, records] = [true, false].map((isTotal) => chunk.filter(({ cells }) => isTotalRow(cells) === isTotal))
  for (const { line } of totals ?? []) yield { type: 'skipped', line, code: 'total_row' }
  for (const outcome of await subject.take(database, records ?? [], run)) {
    counts[outcome.kind === 'refused' ? 'rejected' : outcome.kind]++
    if (outcome.kind === 'refused') yield { type: 'row', line: outcome.line, ok: false, reasons: outcome.reasons }
  }
}

/** The rows below the heading line, `CHUNK_ROWS` at a time. */
async function* chunksOf(rows: AsyncIterable<CsvRow>): AsyncGenerator<readonly CsvRow[]> {
  let isHeading = true
  let chunk: CsvRow[] = []
  for await (const row of rows) {
    if (!isHeading) chunk.push(row)
    isHeading = false
    if (chunk.length < CHUNK_ROWS) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}
