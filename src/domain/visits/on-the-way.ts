import type { DateTime } from 'luxon'
import type { Appointment } from '../appointments/appointment.ts'
import { SET_OUT_AHEAD_MINUTES } from '../norms/promise-norms.ts'
import { classOf, type Notice } from '../outreach/notice.ts'
import type { Actor } from '../shared/actor.ts'
import { comeLate } from './come-late.ts'
import { settleCompensation } from './late-compensation.ts'
import { latestArrivalAt } from './latest-arrival.ts'
import type { VisitNeeds } from './record-miss.ts'
import type { ToldDelay, Visit } from './visit.ts'

/** How a stamp ended. `early`: it is too early to have set out, or before the window opens, which is no arrival yet. `late`: the promise was over before. `over`: the visit is closed, or its window gone. */
export type Stamped = 'done' | 'again' | 'early' | 'late' | 'over'

/** The installer has set out; the customer hears it. Hours before the window that is not believed (AP-5). */
export async function setOut(visit: Visit, actor: Actor, needs: VisitNeeds): Promise<Stamped> {
  const { appointment } = visit
  const now = needs.clock.now()
  if (appointment.status !== 'confirmed' || now >= latestArrivalAt(visit)) return 'over'
  if (visit.setOutAt) return 'again'
  if (now < appointment.window.opensAt.minus({ minutes: SET_OUT_AHEAD_MINUTES })) return 'early'
  await needs.visits.stampSetOut(visit, now)
  await needs.appointments.record(appointment, { at: now, type: 'appointment.set_out', actor })
  await needs.notices.put([comingNotice('on-the-way', visit, now)], now)
  return 'done'
}

/**
 * Another installer goes than `before`: a customer who was told of a delay, or that the one before had set out, hears who comes
 * now, and that the promise holds as it was (AP-4). Once the window has opened, a delay stands as it was told.
 */
export async function tellReplaced(before: Visit, needs: VisitNeeds): Promise<void> {
  const now = needs.clock.now()
  const isToldOtherwise = before.told !== undefined || before.setOutAt !== undefined
  await needs.visits.clearSaid(before, now)
  const after = await needs.visits.find(before.appointment.id)
  if (after && isToldOtherwise && now < before.appointment.window.opensAt)
    await needs.notices.put([comingNotice('replaced', after, now)], now)
}

function comingNotice(
  dialog: 'on-the-way' | 'replaced',
  { appointment, customer, installer, told }: Visit,
  now: DateTime,
): Notice {
  const { id, installerId = '', revision, window } = appointment
  const opens = window.opensAt.toUTC().toISO() ?? ''
  return {
    occasion: `${dialog === 'replaced' ? dialog : 'set-out'}:${id}:${opens}:${installerId}:${revision}`,
    recipient: `customer:${customer.id}`,
    dialog,
    answers: { appointment: id, opens, installerId, ...installer, ...byWhen(dialog, appointment.window, told) },
    subject: id,
    class: classOf(window.opensAt, now),
    dueAt: now,
  }
}

/** By when somebody comes whose customer was told of a delay: so much after the window, or, told in it, after the telling. */
function byWhen(dialog: string, { opensAt, closesAt }: Appointment['window'], told: ToldDelay | undefined) {
  if (dialog === 'replaced' || !told) return {}
  const from = told.at < opensAt ? closesAt : told.at
  return { by: from.plus({ minutes: told.minutes }).toUTC().toISO() ?? '' }
}

/** The installer is there, and the work begins; before the window opens that is early, and stamps nothing; after its end it is late (AP-3). */
export async function arrive(visit: Visit, actor: Actor, needs: VisitNeeds): Promise<Stamped> {
  const reached = await reachDoor(visit, actor, needs)
  const isPromised = visit.appointment.status === 'confirmed' || visit.appointment.status === 'failed'
  const stamped = reached === 'over' && isPromised && !visit.arrivedAt ? await comeLate(visit, actor, needs) : reached
  if (stamped === 'done' || stamped === 'late') await settleCompensation(visit, needs)
  return stamped
}

/** The installer is at the door, whether or not the work can begin. */
export async function reachDoor(visit: Visit, actor: Actor, needs: VisitNeeds): Promise<Exclude<Stamped, 'late'>> {
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
