import { DateTime } from 'luxon'
import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import { VISIT_KINDS } from '#src/domain/orders/work-order.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { kindSay } from '../visit-kind.ts'
import { keptWindow } from '../visit-time/visit-time.ts'
import { visitSay } from '../which-visit.ts'

const CameLateAnswers = z.object({
  appointment: z.string().optional(),
  kind: z.enum(VISIT_KINDS).optional(),
  opens: z.iso.datetime().optional(),
  closes: z.iso.datetime().optional(),
  /** When they say they arrived, in time, where the word of it came late. */
  arrived: z.iso.datetime().optional(),
  /** Who is at the door. */
  name: z.string().optional(),
  badgeNo: z.string().optional(),
})
type CameLateAnswers = z.infer<typeof CameLateAnswers>

/** Somebody is at the door after the promise's end: the customer decides whether the work is done now, staff hear the truth (AP-3). */
export function cameLateDialog(desk: Desk): Dialog<CameLateAnswers> {
  const factsOf = ({ kind, opens = '', closes = '', name = '', badgeNo = '', arrived }: Partial<CameLateAnswers>) => ({
    ...(arrived && { at: DateTime.fromISO(arrived, { zone: desk.zone }).toFormat('HH:mm') }),
    name: calledSay(knownFile(desk.file()).customer),
    window: desk.windowFact(keptWindow({ opens, closes })),
    ...{ kind: kindSay(kind), installer: name, badge: badgeNo },
  })
  const tellStaff = async (appointment = ''): Promise<Outcome> => {
    const visit = await desk.needs.visits.find(appointment)
    return { kind: 'done', says: visit ? [{ id: 'came-late-staff', facts: { visit: visitSay(desk, visit) } }] : [] }
  }
  return {
    name: 'came-late',
    answers: CameLateAnswers,
    asText: (answers, link) =>
      desk.role === 'customer'
        ? { id: answers.arrived ? 'came-late-text-reported' : 'came-late-text', facts: factsOf(answers) }
        : { id: 'came-late-text-staff', facts: { link } },
    questions: [],
    act: async (answers) =>
      desk.role === 'customer'
        ? {
            kind: 'done',
            says: [{ id: answers.arrived ? 'came-late-reported' : 'came-late-say', facts: factsOf(answers) }],
          }
        : await tellStaff(answers.appointment),
  }
}
