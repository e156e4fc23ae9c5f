import { DateTime } from 'luxon'
import { types } from 'pg'

/**
 * What PostgreSQL's values are in our code, the same in every process time zone.
 *
 * | PostgreSQL | here |
 * |---|---|
 * | int2, int4, int8, `count(*)` | number; an int8 that a number can't hold exactly is refused |
 * | numeric | string |
 * | date | `'YYYY-MM-DD'` |
 * | timestamptz | luxon DateTime in UTC, to the millisecond |
 * | timestamp, time, ranges | string as the server writes it |
 * | interval | ISO 8601 string (`'PT2H'`) |
 * | json, jsonb | parsed |
 *
 * Arrays hold the same. The driver's own choices (int8 as text, a day as local midnight) are the source of quiet errors.
 */
export const valueParsers = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    PARSERS[oid] ?? types.getTypeParser(oid, format as 'text'),
}

type Parser = (text: string) => unknown

const asText: Parser = (text) => text
type Nested = string | null | Nested[]
const TEXT_ARRAY_OID: number = 1009
const textArray = types.getTypeParser(TEXT_ARRAY_OID) as (text: string) => Nested[]

const SCALARS: readonly { oid: number; arrayOid: number; parse: Parser }[] = [
  { oid: 20, arrayOid: 1016, parse: readInteger },
  { oid: 1700, arrayOid: 1231, parse: asText },
  { oid: 1082, arrayOid: 1182, parse: asText },
  { oid: 1114, arrayOid: 1115, parse: asText },
  { oid: 1184, arrayOid: 1185, parse: readInstant },
  { oid: 1186, arrayOid: 1187, parse: asText },
  { oid: 3908, arrayOid: 3909, parse: asText },
  { oid: 3910, arrayOid: 3911, parse: asText },
  { oid: 3912, arrayOid: 3913, parse: asText },
]

const PARSERS: Record<number, Parser> = Object.fromEntries(
  SCALARS.flatMap(({ oid, arrayOid, parse }) => [
    [oid, parse],
    [arrayOid, (text: string) => textArray(text).map((item) => readItem(item, parse))],
  ]),
)

function readItem(item: Nested, parse: Parser): unknown {
  if (Array.isArray(item)) return item.map((inner) => readItem(inner, parse))
  return item === null ? null : parse(item)
}

function readInteger(text: string): number {
  const value = Number(text)
  if (Number.isSafeInteger(value)) return value
  throw new RangeError('The database holds an integer that a number cannot carry exactly')
}

/** The session writes instants in UTC: `2026-03-05 01:00:00.123456+00`. */
function readInstant(text: string): DateTime {
  const millis = Date.parse(`${text.slice(0, 10)}T${text.slice(11).replace(/\+00$/, 'Z')}`)
  if (Number.isNaN(millis)) throw new RangeError(`The database holds an instant outside the calendar: ${text}`)
  return DateTime.fromMillis(millis, { zone: 'utc' })
}

/** What is sent for a parameter: instants as ISO text in UTC, also within arrays; the rest is the driver's. */
export function toParameter(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toParameter)
  if (!DateTime.isDateTime(value)) return value
  const iso = value.toUTC().toISO()
  if (iso === null) throw new RangeError('An invalid instant cannot be stored')
  return iso
}

/** The text of a value for a json or jsonb column: the driver would make an SQL array of an array. */
export function json(value: unknown): string {
  return JSON.stringify(value) ?? 'null'
}
