import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import { VISIT_KINDS } from '#src/domain/orders/work-order.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { kindSay } from '../visit-kind.ts'
import { keptWindow } from '../visit-time/visit-time.ts'

const TakenOffAnswers = z.object({
  kind: z.enum(VISIT_KINDS).optional(),
  fate: z.enum(['cancelled', 'done']).optional(),
  opens: z.iso.datetime().optional(),
  closes: z.iso.datetime().optional(),
})
type TakenOffAnswers = z.infer<typeof TakenOffAnswers>

/** The order ended elsewhere, and its visit with it: the customer hears so before they wait at home (AP-4). */
export function takenOffDialog(desk: Desk): Dialog<TakenOffAnswers> {
  const factsOf = ({ kind = 'repair', opens = '', closes = '' }: Partial<TakenOffAnswers>) => ({
    name: calledSay(knownFile(desk.file()).customer),
    kind: kindSay(kind),
    window: desk.windowFact(keptWindow({ opens, closes })),
  })
  return {
    name: 'taken-off',
    answers: TakenOffAnswers,
    needsCustomer: true,
    asText: (answers, link) => ({ id: 'taken-off-text', facts: { ...factsOf(answers), link } }),
    questions: [],
    async act(answers) {
      return { kind: 'done', says: [{ id: `taken-off-${answers.fate ?? 'cancelled'}`, facts: factsOf(answers) }] }
    },
  }
}
