import type { VisitWindow } from './appointment.ts'

/**
 * The nearest free windows to a wish that can't be met, nearest first, at most two of each (AP-1).
 *
 * `before` and `after` lie on the two sides and are as long as the wish's own promise would be; a side is empty when
 * nothing is free there within the horizon. `within` are shorter ones (POINT_MINUTES) inside a wished range in which
 * no whole promise fits ("晚上": 18:30–19:00); empty for a point or a short range.
 */
export interface Nearest {
  readonly before: readonly VisitWindow[]
  readonly within: readonly VisitWindow[]
  readonly after: readonly VisitWindow[]
}

/**
 * What became of a customer's wish (AP-1).
 *
 * - `free`: `window` can be promised: somebody could come. `dayChosen` is true when the customer named no day, so that the day is ours and must be said back.
 * - `full`: readable, within the hours and the horizon, but nobody is free.
 * - `past`: the wished time is over; `after` gives the nearest from now on.
 * - `too_soon`: the lead time (LEAD_MINUTES) leaves nothing of the wish; `after` gives the nearest afterwards.
 * - `too_far`: beyond the horizon; `lastOn` is the last local day that can be promised, `before` the last free windows.
 * - `unfinished`: within the service hours (SERVICE_HOURS), but so late that the work would not be done by their end.
 * - `outside_hours`: outside the service hours.
 * - `nobody`: nobody is qualified for this kind of work in this area, at any time.
 */
export type Offer = FreeOffer | Refusal | { readonly kind: 'nobody' }

/** A wish that can be met, see `Offer`. */
interface FreeOffer {
  readonly kind: 'free'
  readonly window: VisitWindow
  readonly dayChosen: boolean
}

/** A wish that can't be met, with what is nearest to it, see `Offer`. */
export type Refusal =
  | ({ readonly kind: 'full' | 'past' | 'too_soon' | 'unfinished' | 'outside_hours' } & Nearest)
  | ({ readonly kind: 'too_far'; readonly lastOn: string } & Nearest)
