import type { ExtraWork } from './extra-work.ts'

/**
 * How the closing of one of a customer's visits stands, as it is known before they say anything.
 *
 * - `in_work`: somebody is there, and has reported nothing yet
 * - `waiting`: a report waits for them, and they have said nothing to it
 * - `doubted`: they have said that something is open of it (CL-1)
 * - `closed`: it was closed in the last REPORTED_VISIT_DAYS
 */
export interface Closing {
  readonly appointmentId: string
  /** The order that it was for, where it was for one. */
  readonly orderId?: string | undefined
  readonly state: 'in_work' | 'waiting' | 'doubted' | 'closed'
  /** The latest report of it; a visit can be closed without one, by a person of ours. */
  readonly version: number | undefined
  /** What became of each additional work that was offered at it, the latest first. */
  readonly extras: readonly ExtraWork['status'][]
}

/** What a customer can still confirm or doubt. */
export type OpenClosing = Closing & { readonly state: 'waiting' | 'doubted'; readonly version: number }

const isOpen = (closing: Closing): closing is OpenClosing =>
  (closing.state === 'waiting' || closing.state === 'doubted') && closing.version !== undefined

/** The report that waits for the customer, doubted or not; the latest where there are several. */
export const openClosing = (closings: readonly Closing[]): OpenClosing | undefined => closings.find(isOpen)

/** The visit at which somebody of ours is right now, with nothing reported. */
export const closingInWork = (closings: readonly Closing[]): Closing | undefined =>
  closings.find(({ state }) => state === 'in_work')

/** The visit that was closed last. */
export const lastClosed = (closings: readonly Closing[]): Closing | undefined =>
  closings.find(({ state }) => state === 'closed')
