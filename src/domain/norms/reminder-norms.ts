/**
 * When the evening before a visit the customer is reminded of it.
 *
 * @unit local time of the customer, HH:MM
 * @source issue of service management: "the evening before"; own figure
 */
export let REMINDER_EVENING_AT = '18:00'

/**
 * How long before its window opens the customer is reminded of a visit once more.
 *
 * @unit minutes
 * @source "two hours before"; owner: service management
 */
export let REMINDER_MINUTES_BEFORE = 120

/** What a company may set of these norms. */
interface ReminderNorms {
  readonly REMINDER_EVENING_AT: string
  readonly REMINDER_MINUTES_BEFORE: number
}

/** Sets them, once, at the start: everybody who imports them sees it. */
export function setReminderNorms(given: ReminderNorms): void {
  REMINDER_EVENING_AT = given.REMINDER_EVENING_AT
  REMINDER_MINUTES_BEFORE = given.REMINDER_MINUTES_BEFORE
}
