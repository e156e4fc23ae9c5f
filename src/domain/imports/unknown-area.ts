import { type Reason, refused, shown } from './reason.ts'

/**
 * Refuses areas in which no customer lives: nobody would ever be sent there, and the misspelt one would stand empty.
 * While no customer is on file there is nothing to go by, and any area is taken.
 *
 * @param known the areas of the customers on file
 */
export function unknownArea(
  areas: readonly string[],
  known: readonly string[],
): { readonly reason: Reason } | undefined {
  const unknown = known.length > 0 ? areas.find((area) => !known.includes(area)) : undefined
  if (unknown === undefined) return undefined
  return refused('area_unknown', { column: 'areas', value: shown(unknown), known: known.join(', ') })
}
