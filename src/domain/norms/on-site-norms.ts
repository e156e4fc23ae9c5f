/**
 * For how long after the arrival a visit that nobody has closed counts as being in work.
 *
 * @unit hours
 * @source own choice: the longest work and a break; owner: service management
 */
export const IN_WORK_HOURS = 12

/**
 * How many units of additional work can be proposed at once; more is an order of its own.
 *
 * @unit units of the tariff
 * @source own choice; owner: service management
 */
export const EXTRA_MOST_UNITS = 200

/**
 * What is ticked of the work at once sooner than this after the door is kept, and marked for a supervisor.
 *
 * @unit seconds after the door was opened, or after the arrival
 * @source WK, CL; own figure: the shortest work takes longer than the longest list is read; owner: service management
 */
export let LEAST_INSIDE_SECONDS = 180

/**
 * From how many items in one message on is ticking "at once".
 *
 * @unit items
 * @source own figure
 */
export const BULK_ITEMS = 3

/**
 * How many days after a problem the missing part can be there at the earliest, where the installer can't say when.
 *
 * @unit days
 * @source own choice: it has to be fetched from the store first; owner: service management
 */
export const PART_LEAST_DAYS = 1

/** What a company may set of these norms. */
interface OnSiteNorms {
  readonly LEAST_INSIDE_SECONDS: number
}

/** Sets them, once, at the start: everybody who imports them sees it. */
export function setOnSiteNorms(given: OnSiteNorms): void {
  LEAST_INSIDE_SECONDS = given.LEAST_INSIDE_SECONDS
}
