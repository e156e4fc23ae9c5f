import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Desk } from '../desk.ts'
import { mattersOf } from './queue.ts'

/** One of staff hears that something needs them, in one line that interrupts nothing. */
export function newsDialog(desk: Desk): Dialog {
  return {
    name: 'news',
    answers: z.object({}),
    async cannotOpen() {
      return (await mattersOf(desk)).length > 0 ? undefined : { kind: 'done', says: [] }
    },
    asText: (_, link) => ({ id: 'news-text', facts: { link } }),
    questions: [],
    async act() {
      const matters = await mattersOf(desk)
      const late = matters.filter(({ dueAt }) => dueAt && dueAt <= desk.now).length
      return {
        kind: 'done',
        says: [{ id: late > 0 ? 'news-late' : 'news-say', facts: { count: matters.length, late } }],
      }
    },
  }
}
