import type { VisitWindow } from './appointment.ts'
import type { VisitSearch } from './visit-search.ts'

/**
 * A short list for "what do you have": the earliest free window of each morning, afternoon and evening, in order, at
 * most four, none overlapping another.
 *
 * @param fromOn the first local day (`YYYY-MM-DD`) to look at, in the customer's zone; earlier than today means today
 * @returns empty when nothing is free within the horizon
 */
export function browse(_search: VisitSearch, _fromOn: string): readonly VisitWindow[] {
  throw new Error('being written')
}
