import type { Criterion, Page } from '../../storage/list-page.ts'
import { HttpError } from '../http-error.ts'
import { queryOf } from '../query.ts'

/** Makes the condition for one attribute; the values are alternatives. */
export type AttributeFilter = (values: readonly string[]) => Criterion

/** What a list request asks for; `fields` undefined means everything. */
interface ListQuery {
  readonly criteria: readonly Criterion[]
  readonly page: Page
  readonly fields: ReadonlySet<string> | undefined
}

/** How many there are on a page at most, and unless told otherwise. */
const MOST_ON_A_PAGE = 1000
const CONTROLS = ['fields', 'offset', 'limit']

/**
 * Reads the query of a TMF list: `fields`, `offset`, `limit`, and any of the known attributes for equality. Several
 * values of one attribute (repeated, or separated by commas) are alternatives; several attributes must all hold.
 *
 * @throws HttpError 400 for an attribute that can't be filtered by, and for values that can't be read
 */
export function readListQuery(url: string | undefined, filters: Readonly<Record<string, AttributeFilter>>): ListQuery {
  const query = queryOf(url)
  const attributes = new Set([...query.keys()].filter((name) => !CONTROLS.includes(name)))
  return {
    criteria: [...attributes].map((name) => criterionOf(name, valuesOf(query, name), filters)),
    page: {
      offset: readCount(query, 'offset') ?? 0,
      limit: Math.min(readCount(query, 'limit') ?? MOST_ON_A_PAGE, MOST_ON_A_PAGE),
    },
    fields: readFields(query),
  }
}

/** The attributes that a request asks for; `id` and `href` always come with them. */
export function readFields(query: URLSearchParams): ReadonlySet<string> | undefined {
  if (!query.has('fields')) return undefined
  return new Set(['id', 'href', ...valuesOf(query, 'fields').map((field) => field.split('.')[0] ?? field)])
}

/** A resource with the attributes that were asked for. */
export function onlyFields(resource: object, fields: ReadonlySet<string> | undefined): object {
  if (!fields) return resource
  return Object.fromEntries(Object.entries(resource).filter(([name]) => fields.has(name)))
}

function valuesOf(query: URLSearchParams, name: string): readonly string[] {
  return query.getAll(name).flatMap((value) => value.split(','))
}

function criterionOf(
  name: string,
  values: readonly string[],
  filters: Readonly<Record<string, AttributeFilter>>,
): Criterion {
  const filter = Object.hasOwn(filters, name) ? filters[name] : undefined
  if (!filter)
    throw malformed(`The list cannot be filtered by this attribute. Attributes: ${Object.keys(filters).join(', ')}.`)
  if (values.some((value) => value.includes('\0'))) throw malformed(`The value of ${name} is not text.`)
  return filter(values)
}

function readCount(query: URLSearchParams, name: string): number | undefined {
  const values = query.getAll(name)
  if (values.length === 0) return undefined
  if (values.length === 1 && /^\d{1,9}$/.test(values[0] ?? '')) return Number(values[0])
  throw malformed(`${name} must be a whole number from 0 on.`)
}

function malformed(message: string): HttpError {
  return new HttpError(400, 'InvalidQuery', message)
}
