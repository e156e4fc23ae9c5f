/**
 * How long the link to a visit record that a text message carries is good (CL-2, CL-5).
 *
 * @unit days
 * @source own figure: long enough to read it, to keep it and to complain of what is in it
 */
export let RECORD_LINK_DAYS = 30

/** What a company may set of these norms. */
interface RecordNorms {
  readonly RECORD_LINK_DAYS: number
}

/** Sets them, once, at the start: everybody who imports them sees it. */
export function setRecordNorms(given: RecordNorms): void {
  RECORD_LINK_DAYS = given.RECORD_LINK_DAYS
}
