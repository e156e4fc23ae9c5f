import type { Actor } from '../shared/actor.ts'
import { SPOKEN_TO, type TicketOutcome } from '../tickets/outcome.ts'

/** What has come to a customer's ears of an order: messages, visits, calls that have ended, and who opened it. */
export interface OrderNews {
  readonly isTold: boolean
  readonly hasHadVisit: boolean
  readonly calls: readonly TicketOutcome[]
  /** Undefined for an order of before it was kept. */
  readonly openedBy: Actor | undefined
}

/** Whether the customer was told of the order, spoken to about it, or made it themselves: only then its end is news to them. */
export const isKnownToCustomer = ({ isTold, hasHadVisit, calls, openedBy }: OrderNews): boolean =>
  isTold ||
  hasHadVisit ||
  calls.some((outcome) => SPOKEN_TO.includes(outcome)) ||
  openedBy?.startsWith('customer:') === true
