import type { Actor } from '../shared/actor.ts'
import { latestArrivalAt } from './latest-arrival.ts'
import type { VisitNeeds } from './record-miss.ts'
import type { Visit } from './visit.ts'

/** How a stamp ended. `early`: before the window opens, which is no arrival yet. `over`: the visit is closed, or its window gone. */
export type Stamped = 'done' | 'again' | 'early' | 'over'

/** The installer has set out; the customer hears it. */
export async function setOut(visit: Visit, actor: Actor, needs: VisitNeeds): Promise<Stamped> {
  const { appointment } = visit
  const now = needs.clock.now()
  if (appointment.status !== 'confirmed' || now >= latestArrivalAt(visit)) return 'over'
  if (visit.setOutAt) return 'again'
  await needs.visits.stampSetOut(visit, now)
  await needs.appointments.record(appointment, { at: now, type: 'appointment.set_out', actor })
  const opens = appointment.window.opensAt.toUTC().toISO() ?? ''
  await needs.notices.put(
    [
      {
        occasion: `set-out:${appointment.id}:${opens}:${appointment.installerId}:${appointment.revision}`,
        recipient: `customer:${visit.customer.id}`,
        dialog: 'on-the-way',
        answers: { appointment: appointment.id, opens, ...visit.installer },
        subject: appointment.id,
        class: 'urgent',
        dueAt: now,
      },
    ],
    now,
  )
  return 'done'
}

/** The installer is at the door; before the window opens that is early, and stamps nothing (AP-3). */
export async function arrive(visit: Visit, actor: Actor, needs: VisitNeeds): Promise<Stamped> {
  const { appointment } = visit
  const now = needs.clock.now()
  if (appointment.status !== 'confirmed') return 'over'
  if (visit.arrivedAt) return 'again'
  if (now >= latestArrivalAt(visit)) return 'over'
  if (now < appointment.window.opensAt) return 'early'
  await needs.visits.stampArrival(visit, now)
  await needs.appointments.record(appointment, { at: now, type: 'appointment.arrived', actor })
  return 'done'
}
