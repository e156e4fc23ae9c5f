import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import { doorOpened } from '#src/domain/visits/report-absent.ts'
import { isDoorOpen } from '#src/domain/visits/shut-door.ts'
import { checklistNext } from '../checklist/checklist-hooks.ts'
import type { Desk } from '../desk.ts'
import { chosenArrived, visitsArrived } from '../finish/visits-arrived.ts'
import { saidAsWritten } from '../set-out/said-in-words.ts'
import { visitSay, whichVisitQuestion } from '../which-visit.ts'

const LetInAnswers = z.object({ appointment: z.string().optional(), words: z.string().optional() })
type LetInAnswers = z.infer<typeof LetInAnswers>

/** 开门了, after it was reported that nobody opens: the customer was not away, and the visit goes on (DR-3). */
export function letInDialog(desk: Desk): Dialog<LetInAnswers> {
  return {
    name: 'let-in',
    answers: LetInAnswers,
    isErrand: true,
    async cannotOpen() {
      return (await visitsArrived(desk)).length > 0 ? undefined : { kind: 'done', says: [{ id: 'not-met-none' }] }
    },
    begin: ({ text }) => ({ words: text }),
    questions: [whichVisitQuestion(desk, { list: visitsArrived })],
    async act(answers) {
      const visit = await chosenArrived(desk, answers)
      if (!visit) return { kind: 'done', says: [{ id: 'not-met-none' }] }
      const facts = { visit: visitSay(desk, visit) }
      const steps = await desk.needs.visitSteps.list(visit)
      const isClaimed = !isDoorOpen(steps) && steps.some(({ step }) => step === 'absent_reported')
      if (isClaimed) await doorOpened({ visit, said: saidAsWritten(desk), actor: desk.actor() }, desk.needs)
      const id = isClaimed ? 'nobody-opens-over' : 'nobody-opens-open'
      return { kind: 'done', says: [{ id, facts }], ...(await checklistNext(desk, visit, 'at_the_door')) }
    },
  }
}
