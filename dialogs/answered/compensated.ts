import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import { yuan } from '#src/conversation/yuan.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'

const CompensatedAnswers = z.object({ amountFen: z.number().optional(), paidWithinDays: z.number().optional() })
type CompensatedAnswers = z.infer<typeof CompensatedAnswers>

/** A compensation for a missed visit has been approved: the customer hears how much. */
export function compensatedDialog(desk: Desk): Dialog<CompensatedAnswers> {
  const factsOf = ({ amountFen = 0, paidWithinDays }: Partial<CompensatedAnswers>) => ({
    name: calledSay(knownFile(desk.file()).customer),
    yuan: yuan(amountFen),
    within: paidWithinDays === undefined ? '' : { id: 'compensated-within', facts: { days: paidWithinDays } },
  })
  return {
    name: 'compensated',
    answers: CompensatedAnswers,
    asText: (answers) => ({ id: 'compensated-text', facts: factsOf(answers) }),
    questions: [],
    act: async (answers) => ({ kind: 'done', says: [{ id: 'compensated-say', facts: factsOf(answers) }] }),
  }
}
