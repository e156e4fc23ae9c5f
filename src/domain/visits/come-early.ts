import type { Actor } from '../shared/actor.ts'
import type { DoorNeeds } from './report-absent.ts'
import type { Said } from './said.ts'
import type { Visit } from './visit.ts'

/** Whoever is there before the window opens is not there yet (AP-3): that they were early is kept, once, and they hear when it opens. */
export async function comeEarly(visit: Visit, actor: Actor, said: Said, needs: DoorNeeds): Promise<void> {
  const { id, installerId, window } = visit.appointment
  const opens = window.opensAt.toUTC().toISO() ?? ''
  const steps = await needs.visitSteps.list(visit)
  if (steps.some(({ step }) => step === 'came_early') || installerId === undefined) return
  await needs.visitSteps.insert(visit, { ...said, step: 'came_early', actor, body: {} })
  if (window.opensAt <= said.receivedAt) return
  await needs.notices.put(
    [
      {
        occasion: `window-opens:${id}:${opens}:${installerId}`,
        recipient: `installer:${installerId}`,
        dialog: 'step-due',
        answers: { appointment: id, step: 'arrive', from: opens },
        subject: id,
        class: 'urgent',
        dueAt: window.opensAt,
      },
    ],
    said.receivedAt,
  )
}
