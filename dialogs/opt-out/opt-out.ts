import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Desk } from '../desk.ts'

/** 退订: nobody who wants no messages has to give a reason; a colleague takes them off the lists. */
export function optOutDialog(desk: Desk): Dialog {
  return {
    name: 'opt-out',
    answers: z.object({}),
    questions: [],
    async act() {
      await desk.openTicket({
        kind: 'record_correction',
        severity: 'minor',
        description: 'The customer wants no messages that they did not ask for',
        context: {},
      })
      return { kind: 'done', says: [{ id: 'opt-out-noted' }] }
    },
  }
}
