import type { Offer } from './offer.ts'
import type { VisitSearch } from './visit-search.ts'
import type { VisitWish } from './visit-wish.ts'

/**
 * Tries the customer's own time first, and says what stands in the way and what is nearest when it can't be (AP-1).
 *
 * A point ("三点", also `around`) promises POINT_MINUTES from it; a range of at most WINDOW_MINUTES that very range;
 * anything longer the earliest free WINDOW_MINUTES in it, on the raster. Of several wishes and days the earliest
 * that fits counts. No wish at all means any time.
 */
export function findOffer(_wishes: readonly VisitWish[], _search: VisitSearch): Offer {
  throw new Error('being written')
}
