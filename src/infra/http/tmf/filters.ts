import { type RawBuilder, sql } from 'kysely'
import { json } from '../../storage/driver-values.ts'
import { HttpError } from '../http-error.ts'
import type { AttributeFilter } from './list-query.ts'
import { readInstant } from './read-instant.ts'

/** A filter on a text column or expression. */
export function textFilter(column: RawBuilder<unknown>): AttributeFilter {
  return (values) => sql<boolean>`${column} = any(${values})`
}

/** Any of several ways in which an attribute may hold; true where one of them is. */
export function either(...filters: readonly AttributeFilter[]): AttributeFilter {
  return (values) =>
    sql<boolean>`(${sql.join(
      filters.map((filter) => filter(values)),
      sql` or `,
    )})`
}

/** A filter on an instant, whatever offset it is written with; a `+` that arrived as a space is understood. */
export function instantFilter(name: string, column: RawBuilder<unknown>): AttributeFilter {
  return (values) => {
    const instants = values.map((value) => readInstant(value.replace(' ', '+')))
    if (instants.some((instant) => !instant)) {
      throw new HttpError(400, 'InvalidQuery', `${name} must be an instant such as 2026-11-24T06:00:00.000Z.`)
    }
    return sql<boolean>`${column} = any(${instants}::timestamptz[])`
  }
}

/** A filter on the part of a resource that is kept as the client sent it, at `path` of the column `external`. */
export function externalFilter(...path: readonly string[]): AttributeFilter {
  return (values) => sql<boolean>`external #>> ${path} = any(${values})`
}

/** A filter on an attribute of the objects in a list that is kept as the client sent it; written so that its index serves. */
export function externalListFilter(list: string, attribute: string): AttributeFilter {
  return (values) => {
    const wanted = values.map((value) => sql`external @> ${json({ [list]: [{ [attribute]: value }] })}::jsonb`)
    return sql<boolean>`(${sql.join(wanted, sql` or `)})`
  }
}
