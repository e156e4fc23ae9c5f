import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import { SERVICE_HOURS } from '#src/domain/norms/visit-norms.ts'
import type { Desk } from '../desk.ts'

const HandoverAnswers = z.object({ reason: z.enum(['asked', 'not_understood']).optional() })
type HandoverAnswers = z.infer<typeof HandoverAnswers>

/** 转人工: a ticket for a colleague, and an honest word on what happens next. The talk goes on meanwhile. */
export function handoverDialog(desk: Desk, conversationId: string): Dialog<HandoverAnswers> {
  return {
    name: 'handover',
    answers: HandoverAnswers,
    questions: [],
    async act({ reason }) {
      const ticket = await desk.openTicket({
        kind: 'handover',
        severity: 'minor',
        description:
          reason === 'not_understood'
            ? 'The assistant did not understand the customer twice in a row'
            : 'The customer asks for a person',
        context: { conversationId, reason: reason ?? 'asked' },
      })
      const facts = { ticket: ticket.id, ...SERVICE_HOURS }
      const how = desk.isKnown() ? 'handover-known' : 'handover-unknown'
      return {
        kind: 'done',
        says: [...(reason === 'not_understood' ? [{ id: 'handover-sorry' }] : []), { id: how, facts }],
      }
    },
  }
}
