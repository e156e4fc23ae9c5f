import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import { remindSilent } from '#src/domain/satisfaction/remind-silent.ts'
import { type Desk, knownFile } from '../desk.ts'

const ReminderAnswers = z.object({ month: z.string() })
type ReminderAnswers = z.infer<typeof ReminderAnswers>

/** The one reminder of an evaluation that nobody has said anything to: told only as long as everything that decides about it still allows it, and then asked as the evaluation is. */
export function satisfactionReminderDialog(desk: Desk): Dialog<ReminderAnswers> {
  const { occasions } = desk.needs.monthly
  const keyOf = (month: string) =>
    ({ kind: 'satisfaction', month, customerId: knownFile(desk.file()).customer.id }) as const
  return {
    name: 'satisfaction-reminder',
    answers: ReminderAnswers,
    needsCustomer: true,
    isMenu: true,
    async cannotOpen({ month = '' }) {
      const nothing = { kind: 'done', says: [] } as const
      if (!desk.file()) return nothing
      await occasions.hold(keyOf(month).customerId)
      const sentAt = await occasions.findSilentSince(keyOf(month))
      const facts = sentAt && (await occasions.factsOf(keyOf(month), desk.now, desk.needs.companyZone))
      return facts && remindSilent(facts, sentAt, desk.now).kind === 'write' ? undefined : nothing
    },
    asText: (_, link) => ({ id: 'satisfaction-reminder-text', facts: { link } }),
    questions: [],
    async act({ month = '' }) {
      const occasion = await occasions.noteReminded(keyOf(month), desk.now)
      if (occasion === undefined) return { kind: 'done', says: [] }
      return { kind: 'done', says: [], next: { dialog: 'satisfaction', answers: { month, asked: 'again' }, occasion } }
    },
  }
}
