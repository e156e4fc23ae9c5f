import type { DateTime } from 'luxon'
import { CHANGE_CUT_OFF_MINUTES } from '../norms/visit-norms.ts'
import { type Actor, isStaff } from '../shared/actor.ts'
import { latestArrivalAt } from '../visits/latest-arrival.ts'
import type { Appointment } from './appointment.ts'
import type { AppointmentStore } from './appointment-store.ts'

/**
 * The first rule that keeps an appointment as it is, or undefined when it may be moved or cancelled.
 *
 * `not_open`: it is done, failed or cancelled. `too_late`: fewer than CHANGE_CUT_OFF_MINUTES before it opens, or it
 * has opened; this binds everybody but the company's own staff, and no customer who was told of a delay, or whose window
 * we chose, until somebody arrives or the time for it has run out (AP-1, AP-4).
 */
export function whyNotChangeable(
  appointment: Appointment,
  actor: Actor,
  now: DateTime,
): 'not_open' | 'too_late' | undefined {
  if (appointment.status !== 'confirmed' && appointment.status !== 'initialized') return 'not_open'
  if (isStaff(actor) || isFree(appointment, now)) return undefined
  const latestAt = appointment.window.opensAt.minus({ minutes: CHANGE_CUT_OFF_MINUTES })
  return now.toMillis() > latestAt.toMillis() ? 'too_late' : undefined
}

/** Who was told of a delay may think better of it as long as they wait; who was given a time by us may choose another. */
function isFree(appointment: Appointment, now: DateTime): boolean {
  const { delay, isOurChoice = false } = appointment
  return (delay !== undefined || isOurChoice) && now < latestArrivalAt({ appointment, told: delay })
}

/**
 * Whether the company would change a promise whose window has begun: from then on that is no change but a miss with a cause
 * (AP-4), unless it is the customer's own wish.
 */
export function hasBegunForUs({ appointment, actor, isWished }: ProviderChange, now: DateTime): boolean {
  return !actor.startsWith('customer:') && !isWished && now >= appointment.window.opensAt
}

/**
 * No second missed visit (AP-5, I9). Whether a change of ours needs a supervisor first: after a miss of ours nobody but the customer changes the
 * promise, or asks for it (`isWished`), unless `decidedBy` names the supervisor who decided, or the customer whose wish is granted.
 */
export async function needsSupervisor(
  { appointment, actor, decidedBy, isWished }: ProviderChange,
  appointments: Pick<AppointmentStore, 'isProtected'>,
): Promise<boolean> {
  const isOurs = !actor.startsWith('customer:') && isWished !== true
  if (!isOurs || decidedBy !== undefined || appointment.workOrderId === undefined) return false
  return appointment.status === 'confirmed' && (await appointments.isProtected(appointment.workOrderId))
}

interface ProviderChange {
  readonly appointment: Appointment
  readonly actor: Actor
  readonly decidedBy?: Actor | undefined
  readonly isWished?: boolean | undefined
}
