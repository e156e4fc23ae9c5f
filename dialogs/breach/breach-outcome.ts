import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import { BREACH_FINDINGS } from '#src/domain/tickets/breach-outcome.ts'

const BreachOutcomeAnswers = z.object({ finding: z.enum(BREACH_FINDINGS).optional() })
type BreachOutcomeAnswers = z.infer<typeof BreachOutcomeAnswers>

/** Whoever reported a breach hears what came of it; a text message, which others may read, tells no more than that there is an answer. */
export function breachOutcomeDialog(): Dialog<BreachOutcomeAnswers> {
  return {
    name: 'breach-outcome',
    answers: BreachOutcomeAnswers,
    addsToEarlier: true,
    asText: (_, link) => ({ id: 'breach-outcome-text', facts: { link } }),
    questions: [],
    act: async ({ finding = 'founded' }) => ({ kind: 'done', says: [{ id: `breach-outcome-${finding}` }] }),
  }
}
