import { DateTime } from 'luxon'
import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import { nextDoorStep } from '#src/domain/visits/shut-door.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'
import { findOwnVisit } from '../own-visit.ts'
import { visitSay } from '../which-visit.ts'
import { doorStepFacts, doorStepId } from './door-step-say.ts'

const DoorStepAnswers = z.object({
  appointment: z.string().optional(),
  /** A step of DR-3, or `arrive`: the window has opened for somebody who came early. */
  step: z.string().optional(),
  from: z.iso.datetime().optional(),
})
type DoorStepAnswers = z.infer<typeof DoorStepAnswers>

/** The time of the next step has come: the installer hears it, unless it has been done meanwhile, or the door is open. */
export function doorStepDialog(desk: Desk): Dialog<DoorStepAnswers> {
  const visitOf = async ({ appointment }: Partial<DoorStepAnswers>): Promise<Visit | undefined> => {
    const visit = await findOwnVisit(desk, appointment)
    return visit?.appointment.status === 'confirmed' ? visit : undefined
  }
  const holds = async (visit: Visit, { step, from = '' }: Partial<DoorStepAnswers>): Promise<boolean> => {
    const fromAt = DateTime.fromISO(from, { zone: 'utc' })
    if (step === 'arrive') return !visit.arrivedAt && +visit.appointment.window.opensAt === +fromAt
    const next = nextDoorStep(visit, await desk.needs.visitSteps.list(visit))
    return next?.step === step && +(next?.fromAt ?? 0) === +fromAt
  }
  return {
    name: 'step-due',
    answers: DoorStepAnswers,
    leadsOn: { dialog: 'nobody-opens', isQuestion: true },
    async cannotOpen(answers) {
      const visit = await visitOf(answers)
      return visit && (await holds(visit, answers)) ? undefined : { kind: 'done', says: [] }
    },
    asText: (_, link) => ({ id: 'nobody-opens-text', facts: { link } }),
    questions: [],
    async act(answers) {
      const visit = await visitOf(answers)
      const { step = '', from = '' } = answers
      if (!visit) return { kind: 'done', says: [] }
      if (step === 'arrive')
        return { kind: 'done', says: [{ id: 'at-the-door-opens', facts: { visit: visitSay(desk, visit) } }] }
      const next = { step: step as never, fromAt: DateTime.fromISO(from, { zone: 'utc' }) }
      return { kind: 'done', says: [{ id: doorStepId(step, true), facts: doorStepFacts(visit, next, desk) }] }
    },
  }
}
