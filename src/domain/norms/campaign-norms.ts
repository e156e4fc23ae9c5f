import type { MonthlyKind } from '../outreach/monthly.ts'

/** On which days of a month, and within which hours of them, a kind's messages go out. */
export interface CampaignDays {
  readonly fromDay: number
  readonly toDay: number
  readonly from: string
  readonly to: string
}

/**
 * On which days of the month each kind's messages go out, spread over the hours of these days; a kind left out is begun by
 * operators alone.
 *
 * @unit days of the month, both included, the month's last where it is shorter; customer's local time, HH:MM, to exclusive
 * @source own choice: the notice once the accounts are made, the others apart, so that nobody hears of two in a week; owner: service management
 */
export let CAMPAIGN_DAYS: Readonly<Partial<Record<MonthlyKind, CampaignDays>>> = {
  'usage-notice': { fromDay: 3, toDay: 4, from: '09:00', to: '18:00' },
  promotion: { fromDay: 9, toDay: 10, from: '10:00', to: '18:00' },
  'pre-check': { fromDay: 14, toDay: 15, from: '10:00', to: '18:00' },
  needs: { fromDay: 19, toDay: 20, from: '10:00', to: '18:00' },
  satisfaction: { fromDay: 26, toDay: 27, from: '10:00', to: '18:00' },
}

/**
 * How long before the first of its days, in the company's zone, a campaign is planned, so that operators can look at it first.
 *
 * @unit hours
 * @source own choice: the morning before
 */
export const PLANNED_AHEAD_HOURS = 15

/**
 * Until how long after the last of its days a campaign begins that could not before.
 *
 * @unit days
 * @source own choice: a weekend without service delays the month's messages, a new installation doesn't send five at once
 */
export const LATEST_START_DAYS = 2

/**
 * How long after it was looked at in vain an occasion is looked at again of which there is nothing to tell yet, bills that come late for example.
 *
 * @unit hours
 * @source own choice: a few times a day
 */
export const NO_DATA_AGAIN_HOURS = 3

/**
 * For how long after a monthly message was sent what its customer writes first is taken for the answer to it.
 *
 * @unit days
 * @source own choice; owner: service management
 */
export let OUTREACH_ANSWER_DAYS = 5

/**
 * How many monthly messages all processes together hand to one network in a second.
 *
 * @unit messages a second; 0 for as many as it takes
 * @source own choice: below what providers grant, so that news of visits and codes come through; owner: operations
 */
export let OUTREACH_PER_SECOND = 50

/** What a company may set of these norms. */
export interface CampaignNorms {
  readonly CAMPAIGN_DAYS: Readonly<Partial<Record<MonthlyKind, CampaignDays>>>
  readonly OUTREACH_ANSWER_DAYS: number
  readonly OUTREACH_PER_SECOND: number
}

/** Sets them, once, at the start: everybody who imports them sees it. */
export function setCampaignNorms(given: CampaignNorms): void {
  CAMPAIGN_DAYS = given.CAMPAIGN_DAYS
  OUTREACH_ANSWER_DAYS = given.OUTREACH_ANSWER_DAYS
  OUTREACH_PER_SECOND = given.OUTREACH_PER_SECOND
}
