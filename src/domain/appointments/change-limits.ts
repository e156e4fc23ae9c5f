import type { DateTime } from 'luxon'
import { CHANGE_CUT_OFF_MINUTES } from '../norms/visit-norms.ts'
import type { Actor } from '../shared/actor.ts'
import type { Appointment } from './appointment.ts'

/**
 * The first rule that keeps an appointment as it is, or undefined when it may be moved or cancelled.
 *
 * `not_open`: it is done, failed or cancelled. `too_late`: fewer than CHANGE_CUT_OFF_MINUTES before it opens, or it
 * has opened; this binds everybody but the back office.
 */
export function whyNotChangeable(
  appointment: Appointment,
  actor: Actor,
  now: DateTime,
): 'not_open' | 'too_late' | undefined {
  if (appointment.status !== 'confirmed' && appointment.status !== 'initialized') return 'not_open'
  if (actor === 'back_office') return undefined
  const latestAt = appointment.window.opensAt.minus({ minutes: CHANGE_CUT_OFF_MINUTES })
  return now.toMillis() > latestAt.toMillis() ? 'too_late' : undefined
}
