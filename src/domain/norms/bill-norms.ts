/**
 * A bill of more than so many times the mean of the months before is an abnormal jump, which its customer is told of at once.
 *
 * @unit times
 * @source 电信条例 (2016) Art. 33
 */
export const JUMP_TIMES = 5

/**
 * Over how many months before it a bill's mean is taken; with fewer on file nothing is called a jump.
 *
 * @unit months
 * @source 电信条例 (2016) Art. 33
 */
export const JUMP_MONTHS = 3

/**
 * How old the month of a bill may be for its jump still to be told: an old file that is imported late is no news.
 *
 * @unit months before the one that runs
 * @source own figure
 */
export const JUMP_NEWS_MONTHS = 1

/**
 * For how long a version of a bill that a correction replaced is kept, with its lines, for whoever asks what was charged before.
 *
 * @unit months since it was replaced
 * @source PIPL Art. 19 (no longer than needed); own figure: claims lapse after three years (民法典 Art. 188); owner: legal
 */
export let BILL_VERSIONS_MONTHS = 36

/** Sets them, once, at the start: everybody who imports them sees it. */
export function setBillNorms(given: { readonly BILL_VERSIONS_MONTHS: number }): void {
  BILL_VERSIONS_MONTHS = given.BILL_VERSIONS_MONTHS
}

/**
 * How much of what a customer says against a bill is kept.
 *
 * @unit characters
 * @source own figure
 */
export const DOUBT_CHARACTERS = 300
