import { type Reason, refused } from './reason.ts'

/** What becomes of one good row. `changed` names the fields that differ from what is on file. */
export type Decision<T> =
  | { readonly kind: 'added'; readonly record: T; readonly changed: readonly string[] }
  | { readonly kind: 'updated'; readonly record: T; readonly changed: readonly string[] }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly reason: Reason }

/** What the rows of this file that went before have taken; one for a whole file. */
export interface Claims {
  readonly lineOfId: Map<string, number>
  readonly holderOfAccount: Map<string, { readonly id: string; readonly line: number }>
}

/** The claims of a file of which nothing has been read yet. */
export function noClaims(): Claims {
  return { lineOfId: new Map(), holderOfAccount: new Map() }
}

/**
 * Decides a row whose id may be on file already: what the row leaves out stays as it is.
 *
 * An id that stands in the file twice is refused the second time; if the later row won, running a file twice would
 * change things twice.
 *
 * @param blank the record that an unknown id begins with
 */
export function decideRecord<T extends { readonly id: string }>(
  row: { readonly [F in keyof T]?: T[F] | undefined } & { readonly id: string },
  line: number,
  { stored, blank, claims }: { stored: T | undefined; blank: T; claims: Claims },
): Decision<T> {
  const earlier = claims.lineOfId.get(row.id)
  if (earlier !== undefined) return { kind: 'refused', ...refused('id_twice', { line: String(earlier) }) }
  claims.lineOfId.set(row.id, line)
  const said = Object.entries(row).filter(([, value]) => value !== undefined)
  const record: T = { ...(stored ?? blank), ...Object.fromEntries(said) }
  if (!stored) return { kind: 'added', record, changed: said.map(([field]) => field) }
  const changed = said.filter(([field, value]) => !isSame(value, stored[field as keyof T])).map(([field]) => field)
  return changed.length === 0 ? { kind: 'unchanged' } : { kind: 'updated', record, changed }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
