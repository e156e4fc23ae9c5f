import type { Next } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { toldWords } from '#src/domain/orders/told-words.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { complains } from '#src/language/answers/read-complaint.ts'
import type { Desk } from '../desk.ts'

/**
 * 我要去12345投诉, while a colleague has the matter: it is added to what they have, and said to be.
 *
 * @param atHand the ticket of this talk, where there is one; else the customer's last one that is open counts
 */
export async function complaintForColleague(
  text: string,
  atHand: string | undefined,
  desk: Desk,
): Promise<Next | undefined> {
  if (desk.role !== 'customer' || !complains(text)) return undefined
  const customer = desk.file()?.customer.id
  const open = customer === undefined ? [] : await desk.needs.tickets.listOpenOf(customer, 'handover')
  const ticket = atHand ?? open.at(-1)?.id
  return ticket === undefined ? undefined : { dialog: 'handover', answers: { reason: 'asked', ticket, words: text } }
}

/** Adds words to a ticket that is open, and says so. */
export async function addToTicket({ id, context }: Ticket, words: string, desk: Desk): Promise<readonly Say[]> {
  const before = typeof context.customerSays === 'string' ? context.customerSays : undefined
  await desk.needs.tickets.addWords(id, toldWords([before, words]) ?? words, desk.actor(), desk.now)
  return [
    { id: 'handover-added', facts: { ticket: id } },
    { id: 'handover-added-words', facts: { words } },
  ]
}
