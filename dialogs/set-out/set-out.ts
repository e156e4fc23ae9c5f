import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { arrive, setOut } from '#src/domain/visits/on-the-way.ts'
import type { Desk } from '../desk.ts'
import { chosenVisit, visitSay, visitsAhead, whichVisitQuestion } from '../which-visit.ts'

const StampAnswers = z.object({ appointment: z.string().optional(), words: z.string().optional() })
type StampAnswers = z.infer<typeof StampAnswers>

/** 出发: the customer hears that somebody is coming. 到了: the arrival is stamped and held against the promise (AP-3). */
export const stampDialogs = (desk: Desk): readonly Dialog<StampAnswers>[] => [
  stampDialog('set-out', setOut, desk),
  stampDialog('at-the-door', arrive, desk),
]

function stampDialog(name: 'set-out' | 'at-the-door', stamp: typeof arrive, desk: Desk): Dialog<StampAnswers> {
  return {
    name,
    answers: StampAnswers,
    isErrand: true,
    async cannotOpen() {
      return (await visitsAhead(desk)).length > 0 ? undefined : { kind: 'done', says: [{ id: 'which-visit-none' }] }
    },
    begin: ({ text }) => ({ words: text }),
    questions: [whichVisitQuestion(desk)],
    async act(answers) {
      const visit = await chosenVisit(desk, answers)
      if (!visit) return { kind: 'done', says: [{ id: 'which-visit-none' }] }
      const outcome = await stamp(visit, desk.actor(), desk.needs)
      const id = outcome === 'over' ? 'which-visit-over' : `${name}-${outcome}`
      const facts = { visit: visitSay(desk, visit), address: visit.address }
      // What the customer has said for whoever comes is read before the journey, not on the stairs.
      const about: Say[] =
        id === 'set-out-done' && visit.description !== ''
          ? [{ id: 'set-out-about', facts: { about: visit.description } }]
          : []
      return { kind: 'done', says: [{ id, facts }, ...about] }
    },
  }
}
