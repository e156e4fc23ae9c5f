/**
 * How long after work a new fault of the same customer still speaks against that work (履约准时率).
 *
 * @unit days
 * @source broadband punctuality figure "(on time − faulty within 15 days) / appointed"; owner: service management
 */
export const FAULTY_SOON_DAYS = 15

/**
 * Over how many months a report shows how a figure went.
 *
 * @unit months, the report's own among them
 * @source own figure: the same month of the year before is the next one out
 */
export const TREND_MONTHS = 12
