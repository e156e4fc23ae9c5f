import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Desk } from '../desk.ts'
import { openHandover, whatNext } from '../handover/handover.ts'

const DangerAnswers = z.object({
  danger: z.enum(['burns', 'wire', 'smokes', 'person']).optional(),
  words: z.string().optional(),
  /** The ticket that a colleague has already. */
  ticket: z.string().optional(),
})
type DangerAnswers = z.infer<typeof DangerAnswers>

/** 光猫冒烟了: what keeps people safe is said first, and a colleague hears of it before all else; what was open can be gone on with. */
export function dangerDialog(desk: Desk, conversationId: string): Dialog<DangerAnswers> {
  return {
    name: 'danger',
    answers: DangerAnswers,
    questions: [],
    async act({ danger = 'smokes', words = '', ticket: atHand }) {
      const known = atHand === undefined ? undefined : await desk.needs.tickets.lock(atHand)
      const isKnown = known?.context.reason === 'danger'
      const ticket = isKnown ? known.id : await openHandover(desk, { conversationId, reason: 'danger', words })
      const says = [
        { id: `danger-${danger}` },
        { id: isKnown ? 'danger-again' : 'danger-told', facts: { ticket } },
        ...whatNext(desk),
      ]
      return { kind: 'done', ticket, says, leavesRest: true }
    },
  }
}
