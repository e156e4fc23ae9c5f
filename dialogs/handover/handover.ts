import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { SERVICE_HOURS } from '#src/domain/norms/visit-norms.ts'
import type { Desk } from '../desk.ts'

const HandoverAnswers = z.object({
  reason: z.enum(['asked', 'not_understood']).optional(),
  /** The ticket that a colleague has already. */
  ticket: z.string().optional(),
})
type HandoverAnswers = z.infer<typeof HandoverAnswers>

/** 转人工: a ticket for a colleague, and an honest word on what happens next. The talk goes on meanwhile. */
export function handoverDialog(desk: Desk, conversationId: string): Dialog<HandoverAnswers> {
  return {
    name: 'handover',
    answers: HandoverAnswers,
    questions: [],
    async act({ reason, ticket: atHand }) {
      // Staff would find their own words in their queue.
      if (desk.role === 'staff' && reason === 'not_understood')
        return { kind: 'done', says: [{ id: 'common-help-colleague' }] }
      const ticket = atHand ?? (await openHandover(desk, conversationId, reason))
      const done: Say = { id: atHand ? 'handover-again' : 'handover-done', facts: { ticket } }
      const sorry: Say[] = reason === 'not_understood' ? [{ id: 'handover-sorry' }] : []
      return { kind: 'done', ticket, says: [...sorry, done, ...whatNext(desk)] }
    },
  }
}

/** How the colleague and the person find each other. */
function whatNext(desk: Desk): readonly Say[] {
  if (desk.role !== 'customer') return [{ id: 'handover-colleague', facts: SERVICE_HOURS }]
  if (desk.isKnown()) return [{ id: 'handover-known', facts: SERVICE_HOURS }]
  const unknown: Say = { id: 'handover-unknown', facts: SERVICE_HOURS }
  return desk.needs.canText ? [unknown, { id: 'handover-identify' }] : [unknown]
}

async function openHandover(desk: Desk, conversationId: string, reason: HandoverAnswers['reason']): Promise<string> {
  const { id } = await desk.openTicket({
    kind: 'handover',
    severity: 'minor',
    description:
      reason === 'not_understood'
        ? 'The assistant did not understand the customer twice in a row'
        : 'The customer asks for a person',
    context: { conversationId, reason: reason ?? 'asked' },
  })
  return id
}
