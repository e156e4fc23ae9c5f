import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import { VISIT_KINDS } from '#src/domain/orders/work-order.ts'
import { VISIT_DECISIONS } from '#src/domain/visits/tell-installer.ts'
import type { Desk } from '../desk.ts'
import { kindSay } from '../visit-kind.ts'
import { keptWindow } from '../visit-time/visit-time.ts'

const DecidedAnswers = z.object({
  decision: z.enum(VISIT_DECISIONS).optional(),
  kind: z.enum(VISIT_KINDS).optional(),
  opens: z.iso.datetime().optional(),
  closes: z.iso.datetime().optional(),
  /** By how much the customer was told that somebody will be late. */
  minutes: z.number().optional(),
})
type DecidedAnswers = z.infer<typeof DecidedAnswers>

/** An installer hears what has been decided of a near visit. */
export function decidedDialog(desk: Desk): Dialog<DecidedAnswers> {
  const sayOf = ({
    decision = 'waits',
    kind = 'repair',
    opens = '',
    closes = '',
    minutes = 0,
  }: Partial<DecidedAnswers>) => ({
    id: `decided-say-${decision.replaceAll('_', '-')}`,
    facts: { minutes, kind: kindSay(kind), window: desk.windowFact(keptWindow({ opens, closes })) },
  })
  return {
    name: 'decided',
    answers: DecidedAnswers,
    asText: (answers) => ({ id: 'decided-text', facts: { said: sayOf(answers) } }),
    questions: [],
    act: async (answers) => ({ kind: 'done', says: [sayOf(answers)] }),
  }
}
