import type { VisitKind } from '../orders/work-order.ts'

/**
 * What a customer types on the spot to rate the visit that is in work (CL-4).
 *
 * @unit digits or letters, as a whole message
 * @source CL-4; owner: service management
 */
export let CLOSE_OUT_CODE = '96181'

/**
 * How long after a visit was completed its customer may still type the close-out code.
 *
 * @unit minutes
 * @source CL-4 ("on the spot"); own figure; owner: service management
 */
export let CLOSE_OUT_MINUTES = 60

/**
 * For how long after a visit was closed its installer is taken to be packing up, so that they hear what is said of the work.
 *
 * @unit minutes
 * @source CL-1, CL-5; own figure: tools are packed, and goodbye is said; owner: service management
 */
export const LEAVING_MINUTES = 20

/**
 * How long the one-visit page and the one-time code of a report can be used to confirm it.
 *
 * @unit hours
 * @source CL-1, CL-2; own figure: whoever was at home confirms the same day or the next; owner: service management
 */
export const SIGNING_HOURS = 24

/**
 * How many wrong one-time codes may be typed at one visit, by whomever and in all its windows, before that way is shut and
 * a supervisor and the customer hear of it.
 *
 * @unit codes
 * @source CL-3; own figure, as for the codes that tell who somebody is
 */
export const WRONG_SIGNING_CODES = 5

/**
 * How long the lines of a drawn signature must be together; less is a tap or a slip of the finger.
 *
 * @unit thousandths of the field's width
 * @source CL-2; own figure: one letter of an ordinary size; owner: service management
 */
export const SIGNATURE_LEAST_INK = 100

/**
 * Kinds of work whose report needs values of the line.
 *
 * @unit kinds of visits
 * @source CL-1 (the customer checks the result); own choice; owner: network operations
 */
export const LINE_TESTED_KINDS: readonly VisitKind[] = ['install', 'repair', 'move']

/** What a company may set of these norms. */
interface ClosingNorms {
  readonly CLOSE_OUT_CODE?: string | undefined
  readonly CLOSE_OUT_MINUTES: number
}

/** Sets them, once, at the start: everybody who imports them sees it. */
export function setClosingNorms(given: ClosingNorms): void {
  CLOSE_OUT_CODE = given.CLOSE_OUT_CODE ?? CLOSE_OUT_CODE
  CLOSE_OUT_MINUTES = given.CLOSE_OUT_MINUTES
}
