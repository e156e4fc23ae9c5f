import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import { ALLOWANCES, problemsOf } from '#src/domain/visits/site-problem.ts'
import type { Desk } from '../desk.ts'
import { findOwnVisit } from '../own-visit.ts'
import { visitSay } from '../which-visit.ts'
import { problemSay } from './problem-say.ts'

const AllowanceAnswers = z.object({
  appointment: z.string().optional(),
  problemId: z.string().optional(),
  answer: z.enum([...ALLOWANCES, 'unreachable']).optional(),
  words: z.string().optional(),
})
type AllowanceAnswers = z.infer<typeof AllowanceAnswers>

/** The installer hears whether the customer allows it: yes, no, or as the customer says it (DS-6). */
export function allowanceDialog(desk: Desk): Dialog<AllowanceAnswers> {
  const find = async ({ appointment, problemId }: Partial<AllowanceAnswers>) => {
    const visit = await findOwnVisit(desk, appointment)
    const problem = visit && problemsOf(await desk.needs.visitSteps.list(visit)).find(({ id }) => id === problemId)
    return problem && { visit, problem }
  }
  return {
    name: 'allowance',
    answers: AllowanceAnswers,
    addsToEarlier: true,
    // A yes that was taken back since is told to nobody.
    async cannotOpen(answers) {
      const status = (await find(answers))?.problem.status
      const holds = answers.answer === 'unreachable' ? status === 'asked' : status === answers.answer
      return holds ? undefined : { kind: 'done', says: [] }
    },
    asText: (_, link) => ({ id: 'allowance-text', facts: { link } }),
    questions: [],
    async act(answers) {
      const { answer = 'no', words = '' } = answers
      const found = await find(answers)
      if (!found) return { kind: 'done', says: [] }
      const { visit, problem } = found
      const phone = visit.customer.phone
      const facts = { visit: visitSay(desk, visit), problem: problemSay(problem), asked: problem.words, words, phone }
      return { kind: 'done', says: [{ id: `allowance-${answer}`, facts }] }
    },
  }
}
