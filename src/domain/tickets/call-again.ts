import type { DateTime } from 'luxon'
import { CALL_AGAIN_MINUTES } from '../norms/contact-norms.ts'

/**
 * When a customer whom a call did not reach is called again: after CALL_AGAIN_MINUTES, or half of what is left until the first of
 * `limits` that is still to come, where the usual time would not be before it.
 *
 * @param limits by when they must have been reached: the visit that the call is about begins, its order is due; undefined has none
 */
export function callAgainAt(now: DateTime, limits: readonly (DateTime | undefined)[]): DateTime {
  const usualAt = now.plus({ minutes: CALL_AGAIN_MINUTES })
  const aheadMs = limits.map((limit) => limit?.diff(now).toMillis() ?? 0).filter((leftMs) => leftMs > 0)
  const leftMs = Math.min(...aheadMs)
  return usualAt.diff(now).toMillis() < leftMs ? usualAt : now.plus({ milliseconds: Math.floor(leftMs / 2) })
}
