/**
 * After how long a silence a talk is taken up with a line of recap (CT-8).
 *
 * @unit minutes
 * @source design §4; own figure
 */
export let RECAP_AFTER_MINUTES = 30

/**
 * After how long a silence an open matter is laid down and has to be picked up by a yes (CT-8).
 *
 * @unit minutes
 * @source design §4; own figure: three days
 */
export let LAY_DOWN_AFTER_MINUTES = 3 * 24 * 60

/**
 * After how long a silence of theirs an errand that a colleague left open is dropped.
 *
 * @unit minutes
 * @source own figure: longer than a call or a visit takes, and within the same shift
 */
export const ERRAND_LAPSES_AFTER_MINUTES = 2 * 60

/**
 * For how long words that were not understood are read together with the next ones: one thought in several messages.
 *
 * @unit minutes
 * @source CT-8; own figure
 */
export const FRAGMENT_MINUTES = 2

/**
 * For how long answers that were written before the question are asked for again: what waited for the network comes all at once,
 * and whose answers still seem old afterwards has a wrong clock.
 *
 * @unit seconds since the first of them
 * @source own figure
 */
export const EARLY_ANSWERS_SECONDS = 60

/**
 * How many messages in a row may stay without being understood before a person is brought in.
 *
 * @unit messages
 * @source design §4 ("twice not understood: handover")
 */
export let MISSES_BEFORE_HANDOVER = 2

/**
 * For how long a masked message of which the assistant was unsure is kept for whoever labels it.
 *
 * @unit days since it was last written
 * @source PIPL Art. 19 (no longer than needed); own figure: a quarter, within which somebody labels
 */
export let GUESSES_KEPT_DAYS = 90

/**
 * How often a question is put in the same words before it is put in others.
 *
 * @unit times in a row
 * @source CT-8; own figure
 */
export const SAME_WORDS_AT_MOST = 2

/** What a company may set of these norms. */
interface TalkNorms {
  readonly RECAP_AFTER_MINUTES: number
  readonly LAY_DOWN_AFTER_MINUTES: number
  readonly MISSES_BEFORE_HANDOVER: number
  readonly GUESSES_KEPT_DAYS: number
}

/** Sets them, once, at the start: everybody who imports them sees it. */
export function setTalkNorms(given: TalkNorms): void {
  RECAP_AFTER_MINUTES = given.RECAP_AFTER_MINUTES
  LAY_DOWN_AFTER_MINUTES = given.LAY_DOWN_AFTER_MINUTES
  MISSES_BEFORE_HANDOVER = given.MISSES_BEFORE_HANDOVER
  GUESSES_KEPT_DAYS = given.GUESSES_KEPT_DAYS
}
