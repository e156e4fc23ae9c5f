import { DateTime } from 'luxon'

/** An RFC 3339 instant in UTC, kept to the millisecond; undefined for anything else, a time without offset included. */
export function readInstant(text: string): DateTime | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/i.test(text)) return undefined
  const instant = DateTime.fromISO(text.toUpperCase(), { zone: 'utc' })
  return instant.isValid ? instant : undefined
}

/** An instant as the TMF APIs write it: UTC with three decimals. */
export function writeInstant(instant: DateTime): string {
  return instant.toUTC().toISO() ?? ''
}
