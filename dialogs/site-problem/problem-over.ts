import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import { takeProblemBack } from '#src/domain/visits/answer-problem.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'
import { lockOwnVisit } from '../own-visit.ts'
import { saidAsWritten } from '../said-in-words.ts'
import { visitsInWork } from '../visits-in-work.ts'
import { visitSay, whichVisitQuestion } from '../which-visit.ts'
import { visitsLeft } from './visits-left.ts'

const OverAnswers = z.object({ appointment: z.string().optional(), words: z.string().optional() })
type OverAnswers = z.infer<typeof OverAnswers>

/** 其实可以了: what stood against the work is none any more; the visit goes on, as long as it still can. */
export function problemOverDialog(desk: Desk): Dialog<OverAnswers> {
  return {
    name: 'problem-over',
    answers: OverAnswers,
    isErrand: true,
    async cannotOpen() {
      return (await meant(desk)).length > 0 ? undefined : { kind: 'done', says: [{ id: 'problem-over-none' }] }
    },
    begin: ({ text }) => ({ words: text }),
    questions: [whichVisitQuestion(desk, { list: meant, underWay: (visits) => visits.at(-1) })],
    act: (answers) => act(answers, desk),
  }
}

/** Those that were left, and those in work; what has been left last is meant first. */
async function meant(desk: Desk): Promise<readonly Visit[]> {
  return [...(await visitsInWork(desk)), ...(await visitsLeft(desk))]
}

async function act({ appointment }: Partial<OverAnswers>, desk: Desk): Promise<Outcome> {
  const visit = await lockOwnVisit(desk, appointment)
  if (!visit?.arrivedAt) return { kind: 'done', says: [{ id: 'problem-over-none' }] }
  const said = saidAsWritten(desk)
  const outcome = await takeProblemBack(visit, { actor: desk.actor(), said }, desk.needs)
  const id = `problem-over-${outcome.replaceAll('_', '-')}`
  return { kind: 'done', says: [{ id, facts: { visit: visitSay(desk, visit) } }] }
}
