import { z } from 'zod'
import type { Dialog, Next } from '#src/conversation/dialog.ts'
import { remindEvaluation } from '#src/domain/satisfaction/remind-evaluation.ts'
import { type Desk, knownFile } from '../desk.ts'

const ReminderAnswers = z.object({
  month: z.string(),
  /** A part was answered: it is the rest that they are reminded of. */
  isPartial: z.boolean().optional(),
})
type ReminderAnswers = z.infer<typeof ReminderAnswers>

/**
 * The one reminder of an evaluation that nobody has said anything to, or not all: told only as long as everything that decides about
 * it still allows it, and then asked as the evaluation is.
 */
export function satisfactionReminderDialog(desk: Desk): Dialog<ReminderAnswers> {
  const { occasions } = desk.needs.monthly
  const keyOf = (month: string) =>
    ({ kind: 'satisfaction', month, customerId: knownFile(desk.file()).customer.id }) as const
  return {
    name: 'satisfaction-reminder',
    answers: ReminderAnswers,
    needsCustomer: true,
    isMenu: true,
    async cannotOpen({ month = '', isPartial }) {
      const nothing = { kind: 'done', says: [] } as const
      if (!desk.file()) return nothing
      const key = keyOf(month)
      await occasions.hold(key.customerId)
      const since = await (isPartial ? occasions.findPartialSince(key) : occasions.findSilentSince(key))
      const facts = since && (await occasions.factsOf(key, desk.now, desk.needs.companyZone))
      return facts && remindEvaluation(facts, since, desk.now).kind === 'write' ? undefined : nothing
    },
    asText: ({ isPartial }, link) => ({
      id: isPartial ? 'satisfaction-remind-text' : 'satisfaction-reminder-text',
      facts: { link },
    }),
    questions: [],
    async act({ month = '', isPartial }) {
      const occasion = await occasions.noteReminded(keyOf(month), desk.now)
      // A part may also be answered of what nobody was sent.
      if (occasion === undefined && !isPartial) return { kind: 'done', says: [] }
      const asked = isPartial ? { isReminder: true } : { asked: 'again' }
      const next: Next = { dialog: 'satisfaction', answers: { month, ...asked }, ...(occasion && { occasion }) }
      return { kind: 'done', says: [], next }
    },
  }
}
