/**
 * How many questions a monthly quiz has.
 *
 * @unit questions
 * @source issue of field service: "a monthly micro-quiz of three questions for each installer"
 */
export const QUIZ_QUESTIONS = 3

/**
 * From which day of the month on the month's quiz is sent.
 *
 * @unit day of the month
 * @source own choice: after the month's accounts, early enough to be answered in the month; owner: service management
 */
export let QUIZ_DAY = 5

/**
 * Within which hours of a day a quiz is sent.
 *
 * @unit hours of the company's own day, from inclusive, to exclusive
 * @source own choice: from the midday break to the end of the shifts; owner: service management
 */
export let QUIZ_HOURS = { from: '12:30', to: '20:00' }

/**
 * For how many days, from QUIZ_DAY on, a quiz is sent that could not be before; later in the month nobody is begun with.
 *
 * @unit days
 * @source own choice: what comes in the last days of a month cannot be answered at leisure
 */
export const QUIZ_SENT_DAYS = 14

/**
 * For how long an installer must be free of visits when a quiz is sent: no window is open, and none opens within this time.
 *
 * @unit minutes
 * @source own choice: three questions take two minutes, and the way to the customer comes first
 */
export const QUIZ_FREE_MINUTES = 30

/**
 * For how long an installer has written nothing when a quiz is sent, so that it doesn't interrupt what they are at.
 *
 * @unit minutes
 * @source own choice
 */
export const QUIZ_QUIET_MINUTES = 10

/**
 * How many days after a quiz was sent its open questions are recalled, once.
 *
 * @unit days
 * @source own choice: one reminder and no more
 */
export const QUIZ_REMINDER_DAYS = 7

/** What a company may set of these norms. */
interface QuizNorms {
  readonly QUIZ_DAY: number
  readonly QUIZ_HOURS: { readonly from: string; readonly to: string }
}

/** Sets them, once, at the start: everybody who imports them sees it. */
export function setQuizNorms(given: QuizNorms): void {
  QUIZ_DAY = given.QUIZ_DAY
  QUIZ_HOURS = given.QUIZ_HOURS
}
