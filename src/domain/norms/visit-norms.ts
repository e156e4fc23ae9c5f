import type { VisitKind } from '../orders/work-order.ts'

/**
 * How long the work of a visit takes, counted from the end of the promised window.
 *
 * @unit minutes
 * @source design §6; owner: service management
 */
export const WORK_MINUTES: Readonly<Record<VisitKind, number>> = { repair: 60, install: 120, move: 120, inspection: 45 }

/**
 * How long an installer needs from one customer to the next.
 *
 * @unit minutes
 * @source design §6; owner: service management
 */
export const TRAVEL_MINUTES = 30

/**
 * The hours within which a visit may be promised and its work done.
 *
 * @unit local time of the customer's day, HH:MM, from inclusive, to exclusive
 * @source design §6; owner: service management
 */
export const SERVICE_HOURS = { from: '08:00', to: '20:00' } as const

/**
 * How long before its opening a window can still be promised.
 *
 * @unit minutes
 * @source design §6; owner: dispatch
 */
export const LEAD_MINUTES = 60

/**
 * How far ahead a visit can be promised, today included.
 *
 * @unit days
 * @source design §6; owner: dispatch
 */
export const HORIZON_DAYS = 28

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
export const CHANGE_CUT_OFF_MINUTES = 120
