import type { Outcome } from '#src/conversation/dialog.ts'
import { isOpenTicket } from '#src/domain/tickets/ticket.ts'
import type { Desk } from '../desk.ts'
import { dueFacts } from './problem-say.ts'

/** Nobody is sent again where there is no line, as long as somebody is seeing to one: the customer hears by when they are answered. */
export async function noLineWaits(order: string | undefined, desk: Desk): Promise<Outcome | undefined> {
  if (order === undefined) return undefined
  const tickets = await desk.needs.tickets.listFor(order, 'no_line')
  const open = tickets.find(isOpenTicket)
  if (!open) return undefined
  return {
    kind: 'done',
    says: [{ id: 'site-problem-no-line-waits', facts: { ticket: open.id, ...dueFacts(open.dueAt, desk) } }],
  }
}
