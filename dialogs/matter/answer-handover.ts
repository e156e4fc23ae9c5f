import type { Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import type { Desk } from '../desk.ts'
import { sendToCustomer } from '../relay/relay.ts'
import { colleagueId } from '../writer.ts'
import { answerPlain } from './answer-plain.ts'
import type { MatterAnswers } from './open-matter.ts'

/** How much of the talk is shown to whoever takes it over. @unit messages */
const LINES_SHOWN = 8

/** A customer asks for a person: one of staff takes the talk over, with what was said before, or writes down the result of a call. */
export async function answerHandover(ticket: Ticket, answers: Partial<MatterAnswers>, desk: Desk): Promise<Outcome> {
  if (answers.action !== 'take') return await answerPlain(ticket, answers, desk)
  const ownerId = colleagueId(desk)
  if (!(await desk.needs.tickets.take(ticket.id, ownerId, desk.actor(), desk.now)))
    return { kind: 'done', says: [{ id: 'matter-gone' }] }
  await sendToCustomer(ticket, 'staff-here', '', desk)
  const lines = await desk.needs.lastLines(String(ticket.context.conversationId ?? ''), LINES_SHOWN)
  const said = lines.map(({ from, text }): Say => ({ id: `relay-line-${from}`, facts: { text } }))
  return {
    kind: 'done',
    says: [{ id: 'relay-begun' }, ...said],
    next: { dialog: 'relay', answers: { ticket: ticket.id } },
  }
}
