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
  /** Who took an account's number; `freed` where its holder has taken another and nobody has it now. */
  readonly holderOfAccount: Map<string, { readonly id: string; readonly line: number } | 'freed'>
}

/** The claims of a file of which nothing has been read yet. */
export function noClaims(): Claims {
  return { lineOfId: new Map(), holderOfAccount: new Map() }
}

/** Claims an id for a line, which may be decided again; refused where another line has it. */
export function claimId(id: string, line: number, { lineOfId }: Claims): { readonly reason: Reason } | undefined {
  const holder = lineOfId.get(id) ?? line
  lineOfId.set(id, holder)
  return holder === line ? undefined : refused('id_twice', { line: String(holder) })
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
  const twice = claimId(row.id, line, claims)
  if (twice) return { kind: 'refused', ...twice }
  const said = Object.entries(row).filter(([, value]) => value !== undefined)
  const record: T = { ...(stored ?? blank), ...Object.fromEntries(said) }
  if (!stored) return { kind: 'added', record, changed: said.map(([field]) => field) }
  const changed = said.filter(([field, value]) => !isSame(value, stored[field as keyof T])).map(([field]) => field)
  return changed.length === 0 ? { kind: 'unchanged' } : { kind: 'updated', record, changed }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
