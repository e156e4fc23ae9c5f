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
 * How much of what a customer says against a bill is kept.
 *
 * @unit characters
 * @source own figure
 */
export const DOUBT_CHARACTERS = 300
