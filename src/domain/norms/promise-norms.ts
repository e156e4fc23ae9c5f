/**
 * How long after its end a window still counts as kept, where the installer arrives (AP-3).
 *
 * @unit minutes
 * @source design §6; owner: service management
 */
export let ARRIVAL_GRACE_MINUTES = 0

/**
 * Over how long the misses of one customer are counted (AP-5).
 *
 * @unit months
 * @source design §6; owner: service management
 */
export let MISSES_COUNT_MONTHS = 12

/**
 * How long after a miss its customer may contradict the cause that we told them.
 *
 * @unit days
 * @source AP-4 (the customer may contradict); own figure: the time in which a visit is still remembered
 */
export let CONTRADICTED_WITHIN_DAYS = 14

/**
 * When a protected visit is looked at before its window opens: has somebody set out, is somebody assigned (AP-5).
 *
 * @unit minutes before the window opens
 * @source AP-5: evening before, two hours, thirty minutes; the evening is reckoned by REMINDER_EVENING_AT
 */
export let WATCH_MINUTES: readonly [number, number] = [120, 30]

/**
 * How long before a window opens an installer can report having set out. What is said earlier is no journey, and would end the
 * watch over a protected visit.
 *
 * @unit minutes before the window opens
 * @source AP-5; own figure: an hour more than the second watch point
 */
export const SET_OUT_AHEAD_MINUTES = 180

/**
 * The longest delay that can be announced; more is a visit that can't be kept at its time.
 *
 * @unit minutes
 * @source own figure: a whole window
 */
export let LONGEST_DELAY_MINUTES = 120

/**
 * How long after the promise's end an installer can still report having arrived, late.
 *
 * @unit hours after the latest time to arrive
 * @source AP-3 (the arrival is stamped); own figure: as long as one waits at home for somebody who is on the way
 */
export const LATE_ARRIVAL_HOURS = 3

/** What a company may set of these norms. */
interface PromiseNorms {
  readonly ARRIVAL_GRACE_MINUTES: number
  readonly MISSES_COUNT_MONTHS: number
  readonly WATCH_MINUTES: readonly [number, number]
  readonly CONTRADICTED_WITHIN_DAYS: number
  readonly LONGEST_DELAY_MINUTES: number
}

/** Sets them, once, at the start: everybody who imports them sees it. */
export function setPromiseNorms(given: PromiseNorms): void {
  ARRIVAL_GRACE_MINUTES = given.ARRIVAL_GRACE_MINUTES
  MISSES_COUNT_MONTHS = given.MISSES_COUNT_MONTHS
  WATCH_MINUTES = given.WATCH_MINUTES
  CONTRADICTED_WITHIN_DAYS = given.CONTRADICTED_WITHIN_DAYS
  LONGEST_DELAY_MINUTES = given.LONGEST_DELAY_MINUTES
}
