import { DateTime } from 'luxon'
import type { ReadingContext } from './column.ts'
import { readDay } from './read-date.ts'
import { type Reading, refused, shown } from './reason.ts'

const MONTH = /^(\d{4})(?:[-/.](\d{1,2})|(\d{2})|年(\d{1,2})月(?:份|账单)?)$/
const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/

/**
 * Reads the month of a bill (账期): `2026-10`, `202610`, `2026/10`, `2026年10月`, or a day or an instant within it,
 * as spreadsheets and other systems write it. One that has not begun is refused.
 *
 * @returns `YYYY-MM`
 */
export function readMonth(cell: string, { zone, at }: ReadingContext): Reading<string> {
  const month = monthIn(cell, zone)
  if (month === undefined) return refused('month_malformed', { value: shown(cell) })
  if (at !== undefined && month > at.setZone(zone).toFormat('yyyy-MM')) return refused('in_future', { value: month })
  return { value: month }
}

function monthIn(cell: string, zone: string): string | undefined {
  const day = localDayIn(cell, zone)
  if (day !== undefined) return day.slice(0, 7)
  const [year, month] =
    MONTH.exec(cell)
      ?.slice(1)
      .filter((part) => part !== undefined)
      .map(Number) ?? []
  const read = DateTime.utc(year ?? 0, month ?? 0)
  if (read.isValid && read.year >= 2000 && read.year < 2200) return read.toFormat('yyyy-MM')
  const first = readDay(cell)
  return 'value' in first ? first.value.slice(0, 7) : undefined
}

/** The day of an instant with its offset, in `zone`. */
function localDayIn(cell: string, zone: string): string | undefined {
  return WITH_OFFSET.test(cell) ? (DateTime.fromISO(cell, { zone }).toISODate() ?? undefined) : undefined
}

/** Reads a day by which something is due: as `readDay` does, or the local day of an instant. */
export function readDueDay(cell: string, { zone }: ReadingContext): Reading<string> {
  const day = localDayIn(cell, zone)
  return day === undefined ? readDay(cell) : { value: day }
}
