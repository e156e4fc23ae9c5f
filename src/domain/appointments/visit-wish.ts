import type { DateTime } from 'luxon'

/** How the time of day of a wish is meant; `at` and `around` use `start`, `before` uses `end`, `after` uses `start`. */
type WishConstraint = 'at' | 'around' | 'between' | 'after' | 'before' | 'any' | 'asap'

/**
 * When a customer would like a visit, as they said it (时间意愿); the language's time window is assignable to it.
 *
 * `dates` null: no date was said. Else a union of local days `YYYY-MM-DD`, inclusive intervals `A/B` and open-ended
 * `A/..`. `weekdays` (ISO, 1 = Monday) keeps only those days, `except` takes days or intervals away. `start` and
 * `end` are local times `HH:MM`, both of the customer's own day.
 */
export interface VisitWish {
  readonly dates: readonly string[] | null
  readonly weekdays?: readonly number[] | undefined
  readonly except?: readonly string[] | undefined
  readonly start: string | null
  readonly end: string | null
  readonly constraint: WishConstraint
}

/** The wish for exactly this time, on the clock of `zone`. */
export function wishFor(opensAt: DateTime, zone: string): VisitWish {
  const opens = opensAt.setZone(zone)
  return { dates: [opens.toISODate() ?? ''], start: opens.toFormat('HH:mm'), end: null, constraint: 'at' }
}
