/**
 * When the evening before a visit the customer is reminded of it.
 *
 * @unit local time of the customer, HH:MM
 * @source issue of service management: "the evening before"; own figure
 */
export const REMINDER_EVENING_AT = '18:00'

/**
 * How long before its window opens the customer is reminded of a visit once more.
 *
 * @unit minutes
 * @source "two hours before"; owner: service management
 */
export const REMINDER_MINUTES_BEFORE = 120
