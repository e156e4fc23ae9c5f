import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Desk } from '../desk.ts'
import { findOwnVisit } from '../own-visit.ts'
import { visitSay } from '../which-visit.ts'
import { extraFacts } from './extra-say.ts'

const AnsweredAnswers = z.object({ extra: z.string().optional(), words: z.string().optional() })
type AnsweredAnswers = z.infer<typeof AnsweredAnswers>

/** The installer whose visit it is (I10) hears what the customer says of additional work. */
export function extraAnsweredDialog(desk: Desk): Dialog<AnsweredAnswers> {
  return {
    name: 'extra-answered',
    answers: AnsweredAnswers,
    addsToEarlier: true,
    asText: (_, link) => ({ id: 'extra-answered-text', facts: { link } }),
    questions: [],
    async act({ extra: id = '', words }) {
      const extra = await desk.needs.extras.find(id)
      const visit = extra && (await findOwnVisit(desk, extra.appointmentId))
      if (!extra || !visit) return { kind: 'done', says: [] }
      const isAgreed = extra.status === 'agreed'
      const facts = { ...extraFacts(extra), visit: visitSay(desk, visit) }
      if (words !== undefined)
        return { kind: 'done', says: [{ id: 'extra-answered-words', facts: { ...facts, words } }] }
      return { kind: 'done', says: [{ id: isAgreed ? 'extra-answered-yes' : 'extra-answered-no', facts }] }
    },
  }
}
