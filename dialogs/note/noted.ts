import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import { VISIT_KINDS } from '#src/domain/orders/work-order.ts'
import type { Desk } from '../desk.ts'
import { kindSay } from '../visit-kind.ts'
import { keptWindow } from '../visit-time/visit-time.ts'

const NotedAnswers = z.object({
  text: z.string().optional(),
  kind: z.enum(VISIT_KINDS).optional(),
  opens: z.iso.datetime().optional(),
  closes: z.iso.datetime().optional(),
})
type NotedAnswers = z.infer<typeof NotedAnswers>

/** An installer who has set out hears what the customer has said for them since. */
export function notedDialog(desk: Desk): Dialog<NotedAnswers> {
  const sayOf = ({ text = '', kind = 'repair', opens = '', closes = '' }: Partial<NotedAnswers>) => ({
    id: 'noted-say',
    facts: { text, kind: kindSay(kind), window: desk.windowFact(keptWindow({ opens, closes })) },
  })
  return {
    name: 'noted',
    answers: NotedAnswers,
    asText: sayOf,
    questions: [],
    act: async (answers) => ({ kind: 'done', says: [sayOf(answers)] }),
  }
}
