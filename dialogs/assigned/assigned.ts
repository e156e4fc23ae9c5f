import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Desk } from '../desk.ts'
import { chosenVisit, visitSay } from '../which-visit.ts'

const AssignedAnswers = z.object({ appointment: z.string().optional() })
type AssignedAnswers = z.infer<typeof AssignedAnswers>

/** An installer hears of a visit that has become theirs. */
export function assignedDialog(desk: Desk): Dialog<AssignedAnswers> {
  return {
    name: 'assigned',
    answers: AssignedAnswers,
    async cannotOpen(answers) {
      return (await chosenVisit(desk, answers)) ? undefined : { kind: 'done', says: [] }
    },
    asText: (_, link) => ({ id: 'assigned-text', facts: { link } }),
    questions: [],
    async act(answers) {
      const visit = await chosenVisit(desk, answers)
      if (!visit) return { kind: 'done', says: [] }
      return {
        kind: 'done',
        says: [{ id: 'assigned-say', facts: { visit: visitSay(desk, visit), address: visit.address } }],
      }
    },
  }
}
