/**
 * How long a time is kept for a customer who is deciding.
 *
 * @unit minutes
 * @source design §6; owner: dispatch
 */
export let HOLD_MINUTES = 10

/**
 * How long the times are kept that a dispatcher offers, from when the customer may be written to: whoever waits for an
 * answer isn't in the talk any more, and has to see the message before they can decide.
 *
 * @unit minutes
 * @source own choice: half an hour is about how long a message waits to be seen; owner: dispatch
 */
export let OFFER_HOLD_MINUTES = 30

/**
 * How many times are kept for one customer at once; a further one lets the oldest go.
 *
 * @unit holds
 * @source design §6; owner: dispatch
 */
export let HOLDS_PER_CUSTOMER = 2

/** What a company may set of these norms. */
interface HoldNorms {
  readonly HOLD_MINUTES: number
  readonly OFFER_HOLD_MINUTES: number
  readonly HOLDS_PER_CUSTOMER: number
}

/** Sets them, once, at the start: everybody who imports them sees it. */
export function setHoldNorms(given: HoldNorms): void {
  HOLD_MINUTES = given.HOLD_MINUTES
  OFFER_HOLD_MINUTES = given.OFFER_HOLD_MINUTES
  HOLDS_PER_CUSTOMER = given.HOLDS_PER_CUSTOMER
}
