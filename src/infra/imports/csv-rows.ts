import { Readable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { CsvError, parse } from 'csv-parse'
import { fileReason } from '#src/domain/imports/file-text.ts'
import type { FileReasonCode, Reason } from '#src/domain/imports/reason.ts'
import { separatorOf } from '#src/domain/imports/separator.ts'

/** One record of a CSV file and the line it begins in, the first being 1. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** Thrown out of `csvRows` where the file stops being CSV; what came before has been given. */
export class CsvBroken extends Error {
  readonly reason: Reason<FileReasonCode>

  constructor(reason: Reason<FileReasonCode>) {
    super(reason.code)
    this.name = 'CsvBroken'
    this.reason = reason
  }
}

const SLICE_BYTES = 256 * 1024
/** A quote that is never closed swallows the rest of the file; no honest row is this long. */
const LONGEST_ROW_CHARACTERS = 100_000

/**
 * Reads a CSV text row by row, empty lines left out; between slices other work has its turn.
 *
 * @throws CsvBroken when a quote is never closed
 */
export async function* csvRows(text: string): AsyncGenerator<CsvRow> {
  // The parser would count a CRLF within quotes as two lines.
  const plain = text.replace(/\r\n?/g, '\n')
  const separator = separatorOf(plain)
  const parser = Readable.from(slices(Buffer.from(plain))).pipe(
    parse({
      delimiter: separator,
      record_delimiter: '\n',
      ltrim: separator !== '\t',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW_CHARACTERS,
      info: true,
    }),
  )
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const inner = record.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0)
      yield { line: info.lines - inner, cells: record }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
    throw new CsvBroken(fileReason(isOpen ? 'quote_not_closed' : 'not_csv', { line: String(error.lines ?? '') }).reason)
  }
}

async function* slices(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
    yield bytes.subarray(at, at + SLICE_BYTES)
    await nextTurn()
  }
}
