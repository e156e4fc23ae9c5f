import type { DateTime } from 'luxon'
import { noClaims } from '#src/domain/imports/decide-record.ts'
import { type Encoding, type EncodingWish, fileReason, readFileText } from '#src/domain/imports/file-text.ts'
import { type Headings, readHeadings } from '#src/domain/imports/headings.ts'
import type { ImportKind, ImportSummary } from '#src/domain/imports/import-kind.ts'
import { looksLikeJson, readBillJson } from '#src/domain/imports/read-bill-json.ts'
import type { FileReasonCode, Reason } from '#src/domain/imports/reason.ts'
import { isTotalRow } from '#src/domain/imports/total-row.ts'
import type { Language } from '#src/domain/shared/language.ts'
import type { Database } from '../storage/database.ts'
import { CHUNK_ROWS } from '../storage/import-store.ts'
import { CsvBroken, type CsvRow, csvRows } from './csv-rows.ts'
import { type ImportRun, type ImportSubject, importSubject } from './import-subject.ts'

/** A file that can be taken, as far as a look at all of it shows. */
interface ReadableFile {
  readonly kind: ImportKind
  /** Its records, the headings first; can be read again. */
  readonly records: () => AsyncGenerator<CsvRow>
  readonly encoding: Encoding
  readonly headings: Headings
  /** Records below the heading line. */
  readonly rows: number
}

/** What is told while a file is taken, in this order; rows in the order of their lines, those that had to wait last. */
type ImportReport =
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
  const given = recordsOf(kind, read.text)
  if ('reason' in given) return given
  try {
    let headingCells: readonly string[] | undefined
    let rows = 0
    for await (const { cells } of given.records()) {
      if (headingCells) rows++
      else headingCells = cells
    }
    if (!headingCells) return fileReason('empty_file')
    const found = readHeadings(importSubject(kind, 'zh-CN').columns, headingCells)
    return 'reason' in found
      ? found
      : { file: { kind, ...given, encoding: read.encoding, headings: found.headings, rows } }
  } catch (error) {
    if (error instanceof CsvBroken) return { reason: error.reason }
    throw error
  }
}

/** The records of a file: rows of CSV, or, of bills, the shapes of TMF678 and TMF677. */
function recordsOf(
  kind: ImportKind,
  text: string,
): Pick<ReadableFile, 'records'> | { readonly reason: Reason<FileReasonCode> } {
  if ((kind !== 'bills' && kind !== 'bill-items') || !looksLikeJson(text)) return { records: () => csvRows(text) }
  const read = readBillJson(kind, text)
  if ('reason' in read) return read
  const { headings, rows } = read.table
  return {
    async *records() {
      yield { line: 0, cells: headings }
      yield* rows
    },
  }
}

/** What an import needs of its surroundings. `at` is when it happens, by the service's clock. */
export interface ImportSetting {
  readonly database: Pick<Database, 'transaction'>
  readonly zone: string
  readonly language: Language
  readonly at: DateTime
  readonly dryRun: boolean
  /** See `ImportRun`. */
  readonly mayComeLater?: boolean
}

/**
 * Takes a file, chunk by chunk; each chunk is a transaction of its own, so what was reported stays even if the rest
 * fails. Rows whose account somebody holds who may give it up further on wait for the end of the file.
 *
 * @throws Fault STORE_UNREACHABLE when the database goes away; running the file again finishes the work
 */
export async function* runImport(file: ReadableFile, setting: ImportSetting): AsyncGenerator<ImportReport> {
  const { database, zone, language, at, dryRun, mayComeLater = false } = setting
  const subject = importSubject(file.kind, language)
  const run: ImportRun = { claims: noClaims(), headings: file.headings, zone, at, dryRun, mayComeLater }
  const counts = { accepted: 0, unchanged: 0, rejected: 0 }
  const taking: Taking = { subject, database, run, counts }
  const waiting: Refusal[] = []
  let done = 0
  yield { type: 'file', encoding: file.encoding, rows: file.rows, ignored: file.headings.ignored }
  const rows = rowsBelowHeading(file.records())
  for await (const chunk of subject.chunks?.(rows, file.headings) ?? chunksOf(rows)) {
    const [totals, records] = [true, false].map((isTotal) => chunk.filter(({ cells }) => isTotalRow(cells) === isTotal))
    for (const { line } of totals ?? []) yield { type: 'skipped', line, code: 'total_row' }
    for (const refusal of await takeChunk(records ?? [], taking)) {
      if (mayWait(refusal)) waiting.push(refusal)
      else yield refusedRow(refusal)
    }
    done += chunk.length
    yield { type: 'progress', done, of: file.rows }
  }
  for (const refusal of await takeWaiting(waiting, taking)) yield refusedRow(refusal)
  yield { type: 'summary', dryRun, ...counts }
}

interface Taking {
  readonly subject: ImportSubject
  readonly database: Pick<Database, 'transaction'>
  readonly run: ImportRun
  readonly counts: Record<keyof ImportSummary, number>
}

interface Refusal {
  readonly row: CsvRow
  readonly reasons: readonly Reason[]
}

const mayWait = ({ reasons }: Refusal) => reasons.some(({ code }) => code === 'account_taken')

function refusedRow({ row, reasons }: Refusal): ImportReport {
  return { type: 'row', line: row.line, ok: false, reasons }
}

/** Takes some rows and counts what became of them. */
async function takeChunk(rows: readonly CsvRow[], { subject, database, run, counts }: Taking): Promise<Refusal[]> {
  const outcomes = await subject.take(database, rows, run)
  for (const { kind } of outcomes) counts[kind === 'refused' ? 'rejected' : kind]++
  return rows.flatMap((row, at) => {
    const outcome = outcomes[at]
    return outcome?.kind === 'refused' ? [{ row, reasons: outcome.reasons }] : []
  })
}

/** Takes what waits again and again, as long as that helps any row: each may free the account that another waits for. */
async function takeWaiting(waiting: readonly Refusal[], taking: Taking): Promise<readonly Refusal[]> {
  const refused: Refusal[] = []
  for await (const chunk of chunksOf(waiting.map(({ row }) => row))) {
    taking.counts.rejected -= chunk.length
    refused.push(...(await takeChunk(chunk, taking)))
  }
  return refused.length < waiting.length ? await takeWaiting(refused, taking) : refused
}

async function* rowsBelowHeading(records: AsyncIterable<CsvRow>): AsyncGenerator<CsvRow> {
  let isHeading = true
  for await (const row of records) {
    if (!isHeading) yield row
    isHeading = false
  }
}

/** Rows `CHUNK_ROWS` at a time. */
async function* chunksOf(rows: AsyncIterable<CsvRow> | readonly CsvRow[]): AsyncGenerator<readonly CsvRow[]> {
  let chunk: CsvRow[] = []
  for await (const row of rows) {
    chunk.push(row)
    if (chunk.length < CHUNK_ROWS) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}
