import { cleanCell } from './clean-cell.ts'
import type { Columns } from './column.ts'
import { fileReason } from './file-text.ts'
import { type FileReasonCode, type Reason, shown } from './reason.ts'

/** Which cell of a row fills which field, how many cells a row has, and the headings that mean nothing to us. */
export interface Headings {
  readonly at: ReadonlyMap<string, number>
  readonly width: number
  readonly ignored: readonly string[]
}

/**
 * Reads a file's heading line. English or Chinese, in any order; case, spaces, `_`, `-` and a trailing `*` don't count.
 *
 * @returns `heading_missing` naming every column without which the file cannot be taken, `heading_twice` for a column
 * that is there twice, so that nobody has to guess which one counts
 */
export function readHeadings(
  columns: Columns,
  cells: readonly string[],
): { readonly headings: Headings } | { readonly reason: Reason<FileReasonCode> } {
  const fieldByHeading = new Map(
    Object.entries(columns).flatMap(([field, { headings }]) => headings.map((heading) => [plain(heading), field])),
  )
  const at = new Map<string, number>()
  const ignored: string[] = []
  for (const [place, cell] of cells.entries()) {
    const field = fieldByHeading.get(plain(cell))
    if (field !== undefined && at.has(field)) return fileReason('heading_twice', { column: shown(cleanCell(cell)) })
    if (field !== undefined) at.set(field, place)
    else if (cleanCell(cell) !== '') ignored.push(shown(cleanCell(cell)))
  }
  const missing = Object.entries(columns).filter(([field, { need }]) => need === 'always' && !at.has(field))
  if (missing.length > 0) return fileReason('heading_missing', { columns: missing.map(named).join(', ') })
  return { headings: { at, width: widthOf(cells), ignored } }
}

/** In both languages, where it has both. */
function named([, { headings }]: [string, Columns[string]]): string {
  const chinese = headings.find((heading) => /\p{Script=Han}/u.test(heading))
  return [...new Set([headings[0] ?? '', chinese ?? ''])].filter((one) => one !== '').join('/')
}

/** Empty cells behind the last heading are padding, not columns. */
function widthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cleanCell(cell) !== '') + 1
}

function plain(heading: string): string {
  return cleanCell(heading)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-*:]/g, '')
}
