import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { arrive, setOut } from '#src/domain/visits/on-the-way.ts'
import { checklistLine, checklistNext } from '../checklist/checklist-hooks.ts'
import type { Desk } from '../desk.ts'
import { chosenVisit, visitSay, visitsAhead, whichVisitQuestion } from '../which-visit.ts'
import { chosenAtTheDoor, visitsAtTheDoor } from './at-the-door.ts'

const StampAnswers = z.object({ appointment: z.string().optional(), words: z.string().optional() })
type StampAnswers = z.infer<typeof StampAnswers>

/** 出发: the customer hears that somebody is coming. 到了: the arrival is stamped and held against the promise (AP-3). */
export const stampDialogs = (desk: Desk): readonly Dialog<StampAnswers>[] => [
  stampDialog('set-out', { stamp: setOut, list: visitsAhead, find: chosenVisit }, desk),
  stampDialog('at-the-door', { stamp: arrive, list: visitsAtTheDoor, find: chosenAtTheDoor }, desk),
]

/** What is stamped, which visits can be meant, and the one that is chosen while it still can. */
interface Stamping {
  readonly stamp: typeof arrive
  readonly list: typeof visitsAhead
  readonly find: typeof chosenVisit
}

function stampDialog(
  name: 'set-out' | 'at-the-door',
  { stamp, list, find }: Stamping,
  desk: Desk,
): Dialog<StampAnswers> {
  return {
    name,
    answers: StampAnswers,
    isErrand: true,
    async cannotOpen() {
      return (await list(desk)).length > 0 ? undefined : { kind: 'done', says: [{ id: 'which-visit-none' }] }
    },
    begin: ({ text }) => ({ words: text }),
    questions: [whichVisitQuestion(desk, { list })],
    async act(answers) {
      const visit = await find(desk, answers)
      if (!visit) return { kind: 'done', says: [{ id: 'which-visit-none' }] }
      const outcome = await stamp(visit, desk.actor(), desk.needs)
      const { status, workOrderId } = visit.appointment
      // What is being done needs no new time for now.
      if (outcome === 'late' && status === 'failed' && workOrderId) await desk.needs.orders.leave(workOrderId, desk.now)
      const id = outcome === 'over' ? 'which-visit-over' : `${name}-${outcome}`
      const facts = { visit: visitSay(desk, visit), address: visit.address }
      // What the customer has said for whoever comes is read before the journey, not on the stairs.
      const about: Say[] =
        id === 'set-out-done' && visit.description !== ''
          ? [{ id: 'set-out-about', facts: { about: visit.description } }]
          : []
      const reminder = id === 'set-out-done' ? await checklistLine(desk, visit, 'before_leaving') : []
      const atTheDoor = id === 'at-the-door-done' ? await checklistNext(desk, visit, 'at_the_door') : {}
      return { kind: 'done', says: [{ id, facts }, ...about, ...reminder], ...atTheDoor }
    },
  }
}
