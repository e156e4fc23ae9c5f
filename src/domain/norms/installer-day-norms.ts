/**
 * When the evening before, an installer gets the list of the next day's visits.
 *
 * @unit local time of the company, HH:MM
 * @source issue of field service: "the evening-before list"; own figure, after the last shift's work and before the quiet hours
 */
export let INSTALLER_LIST_AT = '19:00'

/**
 * How long before its window opens an installer is told of a visit once more.
 *
 * @unit minutes
 * @source issue of field service: "a push 60 minutes before each visit"
 */
export let INSTALLER_PUSH_MINUTES = 60

/**
 * How long after its window's end an installer still sees a visit (I10).
 *
 * @unit hours
 * @source own choice: a report may wait until the next morning
 */
export let INSTALLER_SEES_HOURS = 24

/** What a company may set of these norms. */
interface InstallerDayNorms {
  readonly INSTALLER_LIST_AT: string
  readonly INSTALLER_PUSH_MINUTES: number
  readonly INSTALLER_SEES_HOURS: number
}

/** Sets them, once, at the start: everybody who imports them sees it. */
export function setInstallerDayNorms(given: InstallerDayNorms): void {
  INSTALLER_LIST_AT = given.INSTALLER_LIST_AT
  INSTALLER_PUSH_MINUTES = given.INSTALLER_PUSH_MINUTES
  INSTALLER_SEES_HOURS = given.INSTALLER_SEES_HOURS
}
