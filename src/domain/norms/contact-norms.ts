import type { VisitKind } from '../orders/work-order.ts'

/**
 * Within how long a customer is contacted to agree a time, counted within the service hours (AP-2).
 *
 * @unit minutes
 * @source design §6; AP-2; owner: service management
 */
export let FIRST_CONTACT_MINUTES: Readonly<Record<VisitKind, number>> = {
  install: 120,
  repair: 30,
  move: 120,
  inspection: 24 * 60,
}

/**
 * When nobody is written to unasked, unless it is urgent.
 *
 * @unit local time of the recipient, HH:MM; from inclusive, to exclusive, over midnight
 * @source design §6; reference/channels-and-rules.md §2
 */
export let QUIET_HOURS: { readonly from: string; readonly to: string } = { from: '21:00', to: '08:00' }

/**
 * After which share of the time to the deadline a silent customer is reminded, and after which a person calls.
 *
 * @unit share of the time from the first message to the deadline of the first contact
 * @source own figures: "one reminder, then a call task before the deadline ends" (AP-2)
 */
export let CONTACT_SHARES: { readonly again: number; readonly call: number } = { again: 1 / 3, call: 2 / 3 }

/**
 * How long at least a silent customer is left alone between two steps, however near the deadline.
 *
 * @unit minutes
 * @source own figure
 */
export const CONTACT_PAUSE_MINUTES = 10

/**
 * How long a customer whom a call did not reach is left alone before the next one.
 *
 * @unit minutes
 * @source own figure: AP-2 asks for another try, not for when
 */
export let CALL_AGAIN_MINUTES = 120

/**
 * After how long without a word a customer who had talked about an order is written to again, and after twice as long
 * called.
 *
 * @unit minutes
 * @source own figure: a day
 */
export let CONTACT_PATIENCE_MINUTES = 24 * 60

/**
 * How near its opening a visit is told of even in the quiet hours.
 *
 * @unit hours
 * @source own figure: whoever hears of it at 08:00 must still be able to say no
 */
export const SOON_HOURS = 12

/**
 * How long after their last word somebody with the page open still counts as reading the web chat; everybody else gets a
 * text message as well, where one can be sent. The company's own people work with the page open all day.
 *
 * @unit minutes
 * @source own figures: a page that was closed or lies behind others tells nobody anything (AP-4)
 */
export const WEB_CHAT_READ_MINUTES = { customer: 30, talk: 30, installer: 12 * 60, staff: 12 * 60 } as const

/**
 * How long after their last word somebody who can't be sent a text message is still written to in the web chat; later a
 * person has to call.
 *
 * @unit hours
 * @source own figure
 */
export const WEB_CHAT_LAST_RESORT_HOURS = 24

/**
 * How long a link into the chat sent by text message is good: a colleague's opens more than their own data.
 *
 * @unit hours
 * @source own figures
 */
export const CHAT_LINK_HOURS = { customer: 72, talk: 72, installer: 12, staff: 2 } as const

/** What a company may set of these norms. */
interface ContactNorms {
  readonly FIRST_CONTACT_MINUTES: Readonly<Record<VisitKind, number>>
  readonly QUIET_HOURS: { readonly from: string; readonly to: string }
  readonly CONTACT_SHARES: { readonly again: number; readonly call: number }
  readonly CALL_AGAIN_MINUTES: number
  readonly CONTACT_PATIENCE_MINUTES: number
}

/** Sets them, once, at the start: everybody who imports them sees it. */
export function setContactNorms(given: ContactNorms): void {
  FIRST_CONTACT_MINUTES = given.FIRST_CONTACT_MINUTES
  QUIET_HOURS = given.QUIET_HOURS
  CONTACT_SHARES = given.CONTACT_SHARES
  CALL_AGAIN_MINUTES = given.CALL_AGAIN_MINUTES
  CONTACT_PATIENCE_MINUTES = given.CONTACT_PATIENCE_MINUTES
}
