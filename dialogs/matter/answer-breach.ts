import type { Outcome } from '#src/conversation/dialog.ts'
import { BREACH_FINDINGS, breachOutcomeNotices } from '#src/domain/tickets/breach-outcome.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import type { Desk } from '../desk.ts'
import type { MatterAnswers } from './open-matter.ts'

/** A supervisor says what they found of a report, with a word on it for the record; its reporter hears so, and what is unfounded counts against nobody. */
export async function answerBreach(
  ticket: Ticket,
  { action, note = '' }: Partial<MatterAnswers>,
  desk: Desk,
): Promise<Outcome> {
  const { tickets, notices } = desk.needs
  const finding = BREACH_FINDINGS.find((one) => one === action) ?? 'founded'
  await tickets.resolve(ticket.id, note, desk.actor(), desk.now, finding === 'unfounded' ? finding : 'done')
  const told = breachOutcomeNotices(ticket, finding, desk.now)
  await notices.put(told, desk.now)
  return { kind: 'done', says: [{ id: `matter-breach-${finding}`, facts: { told: told.length > 0 ? 1 : 0 } }] }
}
