import type { Actor } from '../shared/actor.ts'
import type { Ticket } from './ticket.ts'

/** Keeps tickets for the back office, each with its event. */
export interface TicketStore {
  /** `actor` opened it; left out, it is the ticket's customer, or the system where that one is not known. */
  insert(ticket: Ticket, actor?: Actor): Promise<void>
}
