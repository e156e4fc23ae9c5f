/**
 * How long after a completed visit its customer is asked for an evaluation, where they have not opened it themselves.
 *
 * @unit minutes after the visit was completed; not in the quiet hours
 * @source own figure: the impression is fresh, and the customer has had time to try the line; owner: service management
 */
export let SURVEY_AFTER_MINUTES = 120

/**
 * A score up to this is low: a supervisor looks into it at once (FO-5).
 *
 * @unit points of five
 * @source own choice; owner: service management
 */
export const LOW_SCORE = 2

/**
 * From how many evaluated visits on figures about an installer are shown, so that no single customer is recognised (DS-5).
 *
 * @unit visits
 * @source DS-5; own figure; owner: service management
 */
export let SURVEY_LEAST_VISITS = 5

/**
 * Of how far back the figures about an installer's visits are.
 *
 * @unit days
 * @source own figure: long enough for enough visits
 */
export const SURVEY_DAYS = 90

/**
 * Of how many months those who are rated see the results, each of them on its own.
 *
 * @unit months that are over and settled
 * @source own figure: this one to be compared with the one before
 */
export const RATED_MONTHS = 2

/**
 * How long after the end of a month its results are told to those who are rated: no earlier, for whoever looks every day would
 * see by the difference what the last customer said (DS-5); and until then a score can still be changed (REPORTED_VISIT_DAYS).
 *
 * @unit days after the end of the month
 * @source DS-5; own figure; owner: service management
 */
export const RATED_AFTER_DAYS = 7

/**
 * How long after a visit a customer's report is taken to be about it.
 *
 * @unit days
 * @source own figure
 */
export const REPORTED_VISIT_DAYS = 7

/**
 * How long after the question for a remark a message in free words is taken for one.
 *
 * @unit minutes
 * @source own figure
 */
export const REMARK_MINUTES = 60

/**
 * How much of a customer's remark is kept.
 *
 * @unit characters
 * @source own figure
 */
export const REMARK_CHARACTERS = 300

/**
 * How far the scale of the monthly evaluation goes: from 1, very dissatisfied, to this, very satisfied (FO-5).
 *
 * @unit points; 5 or 10
 * @source FO-5; reference/channels-and-rules §3.3 (CSAT 1–5, touchpoint surveys 1–10); owner: service management
 */
export let SATISFACTION_SCALE: number = 5

/**
 * Points of the monthly evaluation up to this are low: somebody who is not the one rated answers the same day (FO-5).
 *
 * @unit points of five; of a scale of ten, twice as many
 * @source own choice, as after a visit; reference/channels-and-rules §3.3 (a threshold has to be settable); owner: service management
 */
export let LOW_SATISFACTION = 2

/**
 * For how long after a visit the monthly evaluation counts for whoever came, too.
 *
 * @unit days before the evaluation
 * @source own figure: the time between two evaluations; owner: service management
 */
export const SATISFACTION_VISIT_DAYS = 35

/**
 * How long after a partial answer of the monthly evaluation its customer is reminded of the rest, once; or, where they have said
 * nothing, how long after the message.
 *
 * @unit hours; after a partial answer then at the next SATISFACTION_REMINDER_AT
 * @source reference/channels-and-rules §2.4 (one reminder at most); own figure; owner: service management
 */
export const SATISFACTION_REMINDER_HOURS = 48

/**
 * At what time of day that reminder goes out: within the hours of surveys.
 *
 * @unit local time of the customer, HH:MM
 * @source reference/channels-and-rules §2.4; own figure; owner: service management
 */
export const SATISFACTION_REMINDER_AT = '10:00'

/** What a company may set of these norms. */
interface SurveyNorms {
  readonly SURVEY_AFTER_MINUTES: number
  readonly SURVEY_LEAST_VISITS: number
  readonly SATISFACTION_SCALE: number
  readonly LOW_SATISFACTION: number
}

/** Sets them, once, at the start: everybody who imports them sees it. */
export function setSurveyNorms(given: SurveyNorms): void {
  SURVEY_AFTER_MINUTES = given.SURVEY_AFTER_MINUTES
  SURVEY_LEAST_VISITS = given.SURVEY_LEAST_VISITS
  SATISFACTION_SCALE = given.SATISFACTION_SCALE
  LOW_SATISFACTION = given.LOW_SATISFACTION
}
