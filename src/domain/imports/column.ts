import type { DateTime } from 'luxon'
import { cleanCell, hasControlCharacter } from './clean-cell.ts'
import { type Reading, type Reason, refused } from './reason.ts'

/**
 * How far a column may be left out. `always`: heading and cell must be there. `when_headed`: a file without the
 * heading is fine, an empty cell under it is not. `never`: an empty cell says nothing and changes nothing on file.
 */
type Need = 'always' | 'when_headed' | 'never'

/** What reading a file needs to know beside the file: the company's zone (IANA name). */
export interface ReadingContext {
  readonly zone: string
  /** When the file is read; what came in can't have come later. */
  readonly at?: DateTime
}

/** One column of a kind of file: its headings in English and Chinese, and how a cleaned cell is read. */
interface Column<V = unknown, N extends Need = Need> {
  readonly headings: readonly string[]
  readonly need: N
  read(cell: string, context: ReadingContext): Reading<V>
}

/** The columns of a kind of file, by the field they fill. */
export type Columns = Readonly<Record<string, Column>>

/** What a good row holds: a field whose column may be left out is undefined where the file says nothing. */
export type RowOf<C extends Columns> = {
  readonly [F in keyof C]: C[F] extends Column<infer V, infer N> ? (N extends 'always' ? V : V | undefined) : never
}

/** A read row: its values, or everything that is wrong with it, column by column. */
type RowReading<Row> = { readonly row: Row } | { readonly reasons: readonly Reason[] }

/** Names a column. */
export function column<V, N extends Need>(
  headings: readonly string[],
  need: N,
  read: (cell: string, context: ReadingContext) => Reading<V>,
): Column<V, N> {
  return { headings, need, read }
}

/**
 * Reads the cells of one row.
 *
 * @param at where each field stands in the row; a field without a place was not in the file's headings
 * @param cells as they stand in the file; more cells than headings are fine where they are empty
 */
export function readRow<C extends Columns>(
  columns: C,
  { at, width }: { at: ReadonlyMap<string, number>; width: number },
  cells: readonly string[],
  context: ReadingContext,
): RowReading<RowOf<C>> {
  if (cells.length < width || cells.slice(width).some((cell) => cleanCell(cell) !== ''))
    return refusedRow('columns_uneven', { found: String(cells.length), expected: String(width) })
  const read = Object.entries(columns).flatMap(([field, one]): [string, Reading<unknown>][] => {
    const place = at.get(field)
    return place === undefined ? [] : [[field, readCell(one, cells[place] ?? '', context)]]
  })
  const reasons = read.flatMap(([field, reading]) =>
    'reason' in reading ? [withColumn(reading.reason, field, columns)] : [],
  )
  if (reasons.length > 0) return { reasons }
  return {
    row: Object.fromEntries(
      read.flatMap(([field, reading]) => ('value' in reading ? [[field, reading.value]] : [])),
    ) as RowOf<C>,
  }
}

function refusedRow(...reason: Parameters<typeof refused>): { reasons: readonly Reason[] } {
  return { reasons: [refused(...reason).reason] }
}

function readCell(one: Column, raw: string, context: ReadingContext): Reading<unknown> {
  const cell = cleanCell(raw)
  if (cell === '') return one.need === 'never' ? { value: undefined } : refused('empty_cell')
  return hasControlCharacter(cell) ? refused('control_character') : one.read(cell, context)
}

function withColumn(reason: Reason, field: string, columns: Columns): Reason {
  return { ...reason, facts: { column: columns[field]?.headings[0] ?? field, ...reason.facts } }
}
