import { z } from 'zod'
import { type Dialog, yesOrNoChoices, yesOrNoReading } from '#src/conversation/dialog.ts'
import type { Desk } from '../desk.ts'

const OptOutAnswers = z.object({
  /** Whether nothing else was said. */
  isWhole: z.boolean().optional(),
  isMeant: z.boolean().optional(),
})
type OptOutAnswers = z.infer<typeof OptOutAnswers>

/**
 * 退订: nobody who wants no messages has to give a reason; a colleague takes them off the lists. Said in passing it is
 * asked back, for "光猫停止发光了" sounds alike.
 */
export function optOutDialog(desk: Desk): Dialog<OptOutAnswers> {
  return {
    name: 'opt-out',
    answers: OptOutAnswers,
    isMenu: true,
    questions: [
      {
        id: 'isMeant',
        isOpen: ({ isWhole, isMeant }) => isMeant === undefined && isWhole === false,
        ask: () => ({
          ask: { id: 'opt-out-ask' },
          choices: yesOrNoChoices({ id: 'opt-out-meant' }, { id: 'opt-out-not-meant' }),
        }),
        hint: () => ({ id: 'opt-out-ask' }),
        read: (heard) =>
          !heard.chosen && heard.purpose.purpose === 'opt_out'
            ? { kind: 'answers', answers: { isMeant: true } }
            : yesOrNoReading('isMeant', heard),
      },
    ],
    async act({ isMeant }) {
      if (isMeant === false) return { kind: 'done', says: [{ id: 'opt-out-none' }] }
      await desk.openTicket({
        kind: 'opt_out',
        severity: 'minor',
        description: 'The customer wants no messages that they did not ask for',
        context: {},
      })
      return { kind: 'done', says: [{ id: 'opt-out-noted' }] }
    },
  }
}
