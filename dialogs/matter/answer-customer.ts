import type { Outcome } from '#src/conversation/dialog.ts'
import { heardBackNotices } from '#src/domain/tickets/heard-back.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import type { Desk } from '../desk.ts'
import { staffMember } from '../staff-member.ts'
import type { MatterAnswers } from './open-matter.ts'

/** What came of what a customer said, in words that they read (FO-4, FO-5). */
export async function answerCustomer(
  ticket: Ticket,
  { note = '' }: Partial<MatterAnswers>,
  desk: Desk,
): Promise<Outcome> {
  const { tickets, notices } = desk.needs
  if (!(await tickets.resolve(ticket.id, note, desk.actor(), desk.now)))
    return { kind: 'done', says: [{ id: 'matter-gone' }] }
  await notices.put(heardBackNotices(ticket, (await staffMember(desk))?.name, desk.now), desk.now)
  return { kind: 'done', says: [{ id: 'matter-customer-answered' }] }
}
