import type { Ticket } from './ticket.ts'

/** Keeps tickets for the back office, each with its event. */
export interface TicketStore {
  insert(ticket: Ticket): Promise<void>
}
