import type { VisitKind } from '../orders/work-order.ts'

/**
 * How long the work of a visit takes, counted from the end of the promised window.
 *
 * @unit minutes
 * @source design §6; owner: service management
 */
export let WORK_MINUTES: Readonly<Record<VisitKind, number>> = { install: 120, repair: 60, move: 120, inspection: 45 }

/**
 * How long an installer needs from one customer to the next.
 *
 * @unit minutes
 * @source design §6; owner: service management
 */
export let TRAVEL_MINUTES = 30

/**
 * The hours within which a visit may be promised and its work done.
 *
 * @unit local time of the customer's day, HH:MM, from inclusive, to exclusive
 * @source design §6; owner: service management
 */
export let SERVICE_HOURS: { readonly from: string; readonly to: string } = { from: '08:00', to: '20:00' }

/**
 * How long before its opening a window can still be promised.
 *
 * @unit minutes
 * @source design §6; owner: dispatch
 */
export let LEAD_MINUTES = 60

/**
 * How far ahead a visit can be promised, today included.
 *
 * @unit days
 * @source design §6; owner: dispatch
 */
export let HORIZON_DAYS = 28

/**
 * How long a promise runs that was asked for as a point in time ("三点").
 *
 * @unit minutes
 * @source design §6
 */
export const POINT_MINUTES = 30

/**
 * How long a promise runs at most when it was asked for as a part of the day or a long range.
 *
 * @unit minutes
 * @source design §6
 */
export const WINDOW_MINUTES = 120

/**
 * The raster on which the earliest free window inside a longer wish is looked for.
 *
 * @unit minutes after the full hour
 * @source own choice: half hours are what people say
 */
export const RASTER_MINUTES = 30

/**
 * Until when a customer may move or cancel by chat; exactly at the limit is allowed.
 *
 * @unit minutes before the window opens
 * @source design §6; owner: service management
 */
export let CHANGE_CUT_OFF_MINUTES = 120

/** What a company may set of these norms. */
interface VisitNorms {
  readonly WORK_MINUTES: Readonly<Record<VisitKind, number>>
  readonly TRAVEL_MINUTES: number
  readonly SERVICE_HOURS: { readonly from: string; readonly to: string }
  readonly LEAD_MINUTES: number
  readonly HORIZON_DAYS: number
  readonly CHANGE_CUT_OFF_MINUTES: number
}

/** Sets them, once, at the start: everybody who imports them sees it. */
export function setVisitNorms(given: VisitNorms): void {
  WORK_MINUTES = given.WORK_MINUTES
  TRAVEL_MINUTES = given.TRAVEL_MINUTES
  SERVICE_HOURS = given.SERVICE_HOURS
  LEAD_MINUTES = given.LEAD_MINUTES
  HORIZON_DAYS = given.HORIZON_DAYS
  CHANGE_CUT_OFF_MINUTES = given.CHANGE_CUT_OFF_MINUTES
}
