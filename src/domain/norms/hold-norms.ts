/**
 * How long a time is kept for a customer who is deciding.
 *
 * @unit minutes
 * @source design §6; owner: dispatch
 */
export const HOLD_MINUTES = 10

/**
 * How many times are kept for one customer at once; a further one lets the oldest go.
 *
 * @unit holds
 * @source design §6; owner: dispatch
 */
export const HOLDS_PER_CUSTOMER = 2
