import type { Outcome } from '#src/conversation/dialog.ts'
import type { Fact } from '#src/conversation/say.ts'
import { billAnswerNotices } from '#src/domain/tickets/billing-matter.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import type { Desk } from '../desk.ts'
import { plainYuan } from '../usage-notice/bill-words.ts'
import type { MatterAnswers } from './open-matter.ts'

/** The answer to a doubt of a bill goes to its customer as it was written, who says whether it settles the doubt (FO-1). */
export async function answerBill(ticket: Ticket, { note = '' }: Partial<MatterAnswers>, desk: Desk): Promise<Outcome> {
  await desk.needs.tickets.resolve(ticket.id, note, desk.actor(), desk.now)
  await desk.needs.notices.put(billAnswerNotices(ticket, desk.now), desk.now)
  return { kind: 'done', says: [{ id: 'matter-bill-answered' }] }
}

/** Which bill is doubted, what our lines of it don't explain, what the customer has added, and what was answered before. */
export function billFacts({ context }: Ticket): Readonly<Record<string, Fact>> {
  const { month, unexplainedFen, customerSays, earlierAnswer } = context
  const isUnexplained = typeof unexplainedFen === 'number' && unexplainedFen !== 0
  return {
    month: typeof month === 'string' ? month : '–',
    unexplained: isUnexplained ? { id: 'matter-bill-unexplained', facts: { yuan: plainYuan(unexplainedFen) } } : '',
    added: typeof customerSays === 'string' ? { id: 'matter-customer-says', facts: { words: customerSays } } : '',
    earlier: typeof earlierAnswer === 'string' ? { id: 'matter-bill-earlier', facts: { answer: earlierAnswer } } : '',
  }
}
