import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Desk } from '../desk.ts'
import { kindSay } from '../visit-kind.ts'
import { cameAfterMiss } from './came-after-miss.ts'

/** 让他现在修吧, to whoever came late: no other time is needed. */
export function doNowDialog(desk: Desk): Dialog {
  return {
    name: 'do-now',
    answers: z.object({}),
    needsCustomer: true,
    questions: [],
    async act() {
      const [id = ''] = cameAfterMiss(desk)
      const visit = await desk.needs.visits.find(id)
      const says = [{ id: 'missed-do-now', facts: { kind: kindSay(visit?.appointment.kind) } }]
      return { kind: 'done', says, dropsRest: true }
    },
  }
}
