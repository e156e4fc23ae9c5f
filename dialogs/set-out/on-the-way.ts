import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'

const OnTheWayAnswers = z.object({
  appointment: z.string().optional(),
  opens: z.iso.datetime().optional(),
  /** Who is coming. */
  name: z.string().optional(),
  badgeNo: z.string().optional(),
})
type OnTheWayAnswers = z.infer<typeof OnTheWayAnswers>

/** The customer hears that the installer has set out, and for which window. */
export function onTheWayDialog(desk: Desk): Dialog<OnTheWayAnswers> {
  const visitOf = ({ appointment, opens = '' }: Partial<OnTheWayAnswers>) =>
    desk.file()?.appointments.find(({ id, window }) => id === appointment && window.opensAt.toUTC().toISO() === opens)
  const factsOf = (answers: Partial<OnTheWayAnswers>) => {
    const visit = visitOf(answers)
    return {
      name: calledSay(knownFile(desk.file()).customer),
      ...{ installer: answers.name ?? '', badge: answers.badgeNo ?? '' },
      ...(visit && { window: desk.windowFact(visit.window) }),
    }
  }
  return {
    name: 'on-the-way',
    answers: OnTheWayAnswers,
    cannotOpen: async (answers) => (visitOf(answers) ? undefined : { kind: 'done', says: [] }),
    asText: (answers) => ({ id: 'on-the-way-text', facts: factsOf(answers) }),
    questions: [],
    act: async (answers) => ({ kind: 'done', says: [{ id: 'on-the-way-say', facts: factsOf(answers) }] }),
  }
}
