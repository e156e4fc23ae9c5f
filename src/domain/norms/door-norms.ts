/**
 * How long an installer waits quietly between two knocks (DR-3).
 *
 * @unit seconds
 * @source DR-3: 20 to 30 seconds
 */
export let KNOCK_AGAIN_SECONDS = 25

/**
 * How long an installer waits before a shut door, from the first knock on, before the customer counts as away.
 *
 * @unit minutes from the first knock
 * @source DR-3, AP-4; own figure; owner: service management
 */
export let DOOR_WAIT_MINUTES = 10

/**
 * What is said this long after it was so is marked, with both times: to whoever looks at it later it is the sender's word alone.
 *
 * @unit minutes
 * @source own figure: longer than a lift or a cellar without a signal takes
 */
export let SAID_LATE_MINUTES = 5

/**
 * Within how long the same words said again are for the same visit.
 *
 * @unit minutes after the arrival
 * @source own figure: how long somebody sends again what got no answer
 */
export const SAID_AGAIN_MINUTES = 10

/**
 * How long before its window a visit can be meant by whoever names the time of an arrival.
 *
 * @unit minutes before the window opens
 * @source own figure
 */
export const NAMED_EARLY_MINUTES = 60

/**
 * The longest journey that is announced in minutes.
 *
 * @unit minutes
 * @source own figure: as long as setting out can be reported ahead
 */
export const LONGEST_JOURNEY_MINUTES = 180

/** What a company may set of these norms. */
interface DoorNorms {
  readonly KNOCK_AGAIN_SECONDS: number
  readonly DOOR_WAIT_MINUTES: number
  readonly SAID_LATE_MINUTES: number
}

/** Sets them, once, at the start: everybody who imports them sees it. */
export function setDoorNorms(given: DoorNorms): void {
  KNOCK_AGAIN_SECONDS = given.KNOCK_AGAIN_SECONDS
  DOOR_WAIT_MINUTES = given.DOOR_WAIT_MINUTES
  SAID_LATE_MINUTES = given.SAID_LATE_MINUTES
}
