/**
 * Within which hours customers are asked unasked how they find our service.
 *
 * @unit local time of the customer, HH:MM; from inclusive, to exclusive; the quiet hours hold beside
 * @source reference/channels-and-rules.md §2.4; owner: compliance
 */
export let SURVEY_HOURS: { readonly from: string; readonly to: string } = { from: '09:00', to: '21:00' }

/**
 * Within which hours customers are offered something, or asked unasked what they need.
 *
 * @unit local time of the customer, HH:MM; from inclusive, to exclusive; the quiet hours hold beside
 * @source reference/channels-and-rules.md §2.1 (no law names hours, gateways do; the strictest), §2.4; owner: compliance
 */
export let MARKETING_HOURS: { readonly from: string; readonly to: string } = { from: '08:00', to: '20:00' }

/**
 * How much marketing of all kinds a customer gets.
 *
 * @unit messages within so many local days, the day of the message included
 * @source reference/channels-and-rules.md §2.4: one a week, four a month
 */
export const MARKETING_CAPS: readonly { readonly messages: number; readonly days: number }[] = [
  { messages: 1, days: 7 },
  { messages: 4, days: 30 },
]

/**
 * How long after a survey of one kind the next of that kind may come.
 *
 * @unit local days, the day of the survey included
 * @source reference/channels-and-rules.md §2.4: at most one within 30 days
 */
export const SURVEY_PAUSE_DAYS = 30

/**
 * After how many marketing messages in a row without an answer a customer is left alone for as long as after a "not interested".
 *
 * @unit messages
 * @source reference/channels-and-rules.md §2.4
 */
export const MOST_UNANSWERED = 2

/**
 * For how long a customer who said "not interested", or wanted no survey, isn't asked again.
 *
 * @unit calendar months
 * @source reference/channels-and-rules.md §2.4 (i): about 180 days; a quarter for surveys is our own figure; owner: compliance
 */
export let DECLINED_MONTHS: { readonly survey: number; readonly marketing: number } = { survey: 3, marketing: 6 }

/**
 * For how long after a low score nothing is offered to its customer.
 *
 * @unit local days, the day of the score included
 * @source own figure: whoever was let down wants an answer, not an offer; owner: service management
 */
export let LOW_SCORE_PAUSE_DAYS = 30

/**
 * For how long what a customer has read of their own accord, the bill that stands for example, needn't be sent to them.
 *
 * @unit local days, the day on which it was read included
 * @source own choice: shorter than a month, so that whoever is told every month hears of it every month
 */
export const TOLD_LATELY_DAYS = 28

/** What a company may set of these norms. */
export interface OutreachNorms {
  readonly SURVEY_HOURS: { readonly from: string; readonly to: string }
  readonly MARKETING_HOURS: { readonly from: string; readonly to: string }
  readonly DECLINED_MONTHS: { readonly survey: number; readonly marketing: number }
  readonly LOW_SCORE_PAUSE_DAYS: number
}

/** Sets them, once, at the start: everybody who imports them sees it. */
export function setOutreachNorms(given: OutreachNorms): void {
  SURVEY_HOURS = given.SURVEY_HOURS
  MARKETING_HOURS = given.MARKETING_HOURS
  DECLINED_MONTHS = given.DECLINED_MONTHS
  LOW_SCORE_PAUSE_DAYS = given.LOW_SCORE_PAUSE_DAYS
}
