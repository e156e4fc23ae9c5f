import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Desk } from '../desk.ts'

/** CT-7: apologise, forget who we took the person for, and have the record corrected. Nothing personal is said. */
export function wrongPersonDialog(desk: Desk): Dialog {
  return {
    name: 'wrong-person',
    answers: z.object({}),
    questions: [],
    async act() {
      const { identities, channel, person } = desk.needs
      await desk.openTicket({
        kind: 'record_correction',
        severity: 'major',
        description: 'Whoever writes says that they are not this customer (CT-7)',
        context: {},
      })
      await identities.unbind(channel, person, desk.now)
      desk.know(undefined)
      return { kind: 'done', says: [{ id: 'wrong-person-sorry' }], dropsRest: true }
    },
  }
}
