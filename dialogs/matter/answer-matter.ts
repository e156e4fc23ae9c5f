import type { Outcome } from '#src/conversation/dialog.ts'
import { isBillingMatter } from '#src/domain/tickets/billing-matter.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import type { Desk } from '../desk.ts'
import { answerBill } from './answer-bill.ts'
import { answerBreach } from './answer-breach.ts'
import { answerCall } from './answer-call.ts'
import { answerCompensation } from './answer-compensation.ts'
import { answerContradiction } from './answer-contradiction.ts'
import { answerCustomer } from './answer-customer.ts'
import { answerHandover } from './answer-handover.ts'
import { answerMissReport } from './answer-miss-report.ts'
import { answerPlain } from './answer-plain.ts'
import { answerRequest } from './answer-request.ts'
import { answerRisk } from './answer-risk.ts'
import { answerSite } from './answer-site.ts'
import { answerUnsigned } from './answer-unsigned.ts'
import type { MatterAnswers } from './open-matter.ts'

/** What was decided is done, by the rules of its kind. */
export async function answerMatter(ticket: Ticket, answers: Partial<MatterAnswers>, desk: Desk): Promise<Outcome> {
  if (ticket.kind === 'time_request') return await answerRequest(ticket, answers, desk)
  if (ticket.kind === 'protected_at_risk') return await answerRisk(ticket, answers, desk)
  if (ticket.kind === 'compensation') return await answerCompensation(ticket, answers, desk)
  if (ticket.kind === 'miss_reported') return await answerMissReport(ticket, answers, desk)
  if (ticket.kind === 'miss_contradicted') return await answerContradiction(ticket, answers, desk)
  if (ticket.kind === 'call_task') return await answerCall(ticket, answers, desk)
  if (ticket.kind === 'unsigned_visit') return await answerUnsigned(ticket, answers, desk)
  if (ticket.kind === 'no_line' || ticket.kind === 'order_returned') return await answerSite(ticket, answers, desk)
  if (ticket.kind === 'handover') return await answerHandover(ticket, answers, desk)
  if (ticket.kind === 'breach_reported') return await answerBreach(ticket, answers, desk)
  if (isBillingMatter(ticket)) return await answerBill(ticket, answers, desk)
  if (answers.action === 'answer') return await answerCustomer(ticket, answers, desk)
  return await answerPlain(ticket, answers, desk)
}
