import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import { VISIT_KINDS } from '#src/domain/orders/work-order.ts'
import { CANCEL_REASONS } from '#src/domain/visits/change-reason.ts'
import { HINDRANCES } from '#src/domain/visits/hindrance.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { kindSay } from '../visit-kind.ts'
import { keptWindow } from '../visit-time/visit-time.ts'

/** What became of the visit or its order: each has words of its own, in the chat and as a text message. */
const FATES = ['cancelled', 'done', 'kept', 'order-cancelled', 'order-done', ...CANCEL_REASONS] as const

const TakenOffAnswers = z.object({
  kind: z.enum(VISIT_KINDS).optional(),
  fate: z.enum(FATES).optional(),
  opens: z.iso.datetime().optional(),
  closes: z.iso.datetime().optional(),
  /** What keeps us from coming, where the order stays open. */
  reason: z.enum(HINDRANCES).optional(),
})
type TakenOffAnswers = z.infer<typeof TakenOffAnswers>

/** Nobody will come, because the order has ended or one of staff took the visit back: the customer hears so, and why (AP-4). */
export function takenOffDialog(desk: Desk): Dialog<TakenOffAnswers> {
  const factsOf = ({ kind = 'repair', fate, opens = '', closes = '', reason }: Partial<TakenOffAnswers>) => ({
    name: calledSay(knownFile(desk.file()).customer),
    kind: kindSay(kind),
    ...(opens && { window: desk.windowFact(keptWindow({ opens, closes })) }),
    ...(fate === 'kept' && { reason: { id: reason ? `hindrance-${reason}` : 'taken-off-our-plans' } }),
  })
  return {
    name: 'taken-off',
    answers: TakenOffAnswers,
    needsCustomer: true,
    asText: (answers, link) => ({
      id: `taken-off-text-${answers.fate ?? 'cancelled'}`,
      facts: { ...factsOf(answers), link },
    }),
    questions: [],
    async act(answers) {
      return { kind: 'done', says: [{ id: `taken-off-${answers.fate ?? 'cancelled'}`, facts: factsOf(answers) }] }
    },
  }
}
