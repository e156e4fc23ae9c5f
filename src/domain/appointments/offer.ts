import type { VisitWindow } from './appointment.ts'

/**
 * The nearest free windows around a wish that can't be met, nearest first, at most two on each side (AP-1); a side
 * is empty when nothing is free there within the horizon. They are as long as the wish's own promise would be.
 */
export interface Nearest {
  readonly before: readonly VisitWindow[]
  readonly after: readonly VisitWindow[]
}

/**
 * What became of a customer's wish (AP-1).
 *
 * - `free`: `window` can be promised. `installerIds` could come, in the order in which they should be tried.
 *   `dayChosen` is true when the customer named no day, so that the day is ours and must be said back.
 * - `full`: readable, within the hours and the horizon, but nobody is free.
 * - `past`: the wished time is over; `after` gives the nearest from now on.
 * - `too_soon`: today, but within the lead time (LEAD_MINUTES); `after` gives the nearest afterwards.
 * - `too_far`: beyond the horizon; `lastOn` is the last local day that can be promised; `before` the last free windows.
 * - `outside_hours`: promise and work don't fit into the service hours (SERVICE_HOURS).
 * - `nobody`: nobody is qualified for this kind of work in this area, at any time.
 */
export type Offer =
  | {
      readonly kind: 'free'
      readonly window: VisitWindow
      readonly installerIds: readonly string[]
      readonly dayChosen: boolean
    }
  | ({ readonly kind: 'full' } & Nearest)
  | ({ readonly kind: 'past' } & Nearest)
  | ({ readonly kind: 'too_soon' } & Nearest)
  | ({ readonly kind: 'too_far'; readonly lastOn: string } & Nearest)
  | ({ readonly kind: 'outside_hours' } & Nearest)
  | { readonly kind: 'nobody' }
