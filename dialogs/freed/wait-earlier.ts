import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import { anythingBefore } from '#src/domain/appointments/waiting-list.ts'
import type { Desk } from '../desk.ts'
import { nextVisit } from '../note/note.ts'
import { kindSay } from '../visit-kind.ts'

const WaitAnswers = z.object({ appointment: z.string().optional() })
type WaitAnswers = z.infer<typeof WaitAnswers>

/** 有早点的告诉我: whoever has a visit hears of what becomes free before it. */
export function waitEarlierDialog(desk: Desk): Dialog<WaitAnswers> {
  return {
    name: 'wait-earlier',
    answers: WaitAnswers,
    needsCustomer: true,
    questions: [],
    async act({ appointment }) {
      const visit = desk.file()?.appointments.find(({ id }) => id === appointment) ?? nextVisit(desk)
      if (!visit?.customerId || visit.window.opensAt <= desk.now)
        return { kind: 'done', says: [{ id: 'wait-earlier-no-visit' }] }
      const { customerId, window, kind } = visit
      const wishes = anythingBefore(visit, desk.now)
      await desk.needs.waiting.put({ appointment: visit, customerId, wishes }, desk.now)
      const facts = { window: desk.windowFact(window), kind: kindSay(kind) }
      return { kind: 'done', says: [{ id: 'wait-earlier-kept', facts }] }
    },
  }
}
