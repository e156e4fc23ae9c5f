import type { DateTime } from 'luxon'
import type { Actor } from '../shared/actor.ts'
import type { TicketOutcome } from './outcome.ts'
import type { Ticket } from './ticket.ts'

/** Keeps tickets, each change with its event, in the caller's transaction. */
export interface TicketStore {
  /** `actor` opened it; left out, it is the ticket's customer, or the system where that one is not known. */
  insert(ticket: Ticket, actor?: Actor): Promise<void>
  find(id: string): Promise<Ticket | undefined>
  /** The same, kept from others until the transaction ends, so that a matter is answered once. */
  lock(id: string): Promise<Ticket | undefined>
  /** The open ones of these areas, and those without an area. */
  listOpen(areas: readonly string[]): Promise<readonly Ticket[]>
  /** Those of one kind about a work order, ended ones too, in the order in which they were opened. */
  listFor(orderId: string, kind: Ticket['kind']): Promise<readonly Ticket[]>
  /** The open ones of one kind about a customer, in the order in which they were opened. */
  listOpenOf(customerId: string, kind: Ticket['kind']): Promise<readonly Ticket[]>
  /** Ends an open one with its answer, `outcome` where it is not just done; false when it was ended before. */
  resolve(id: string, answer: string, actor: Actor, at: DateTime, outcome?: TicketOutcome): Promise<boolean>
  /** One of staff takes one that nobody has; false when somebody has, or it has ended. */
  take(id: string, ownerId: string, actor: Actor, at: DateTime): Promise<boolean>
  /** Keeps what its customer says about an open one as `customerSays` in its context, and puts `kept` in the place of what stood there; staff hear that there is news of it. */
  addWords(id: string, words: string, actor: Actor, at: DateTime, kept?: Ticket['context']): Promise<void>
  /** Gives an open one another deadline. */
  postpone(id: string, dueAt: DateTime, actor: Actor, at: DateTime): Promise<void>
  /** Closes a resolved one whose answer settles it for its customer, which was given when it was resolved; false when it is none. */
  close(id: string, actor: Actor, at: DateTime): Promise<boolean>
}
