import { DateTime } from 'luxon'
import type { Appointment } from '../appointments/appointment.ts'
import { ARRIVAL_GRACE_MINUTES } from '../norms/promise-norms.ts'

/** A promise, with what its customer was told of a delay. */
interface Promised {
  readonly appointment: Pick<Appointment, 'window'>
  readonly told: Appointment['delay']
}

/**
 * Until when somebody may arrive: the window's end and the grace (AP-3), and a delay that the customer was told of before
 * the window opened and did not refuse, which keeps the promise (AP-4): silence refuses nothing. One told from then on keeps
 * nothing: where it ends after the window, the promise is missed already, and they are awaited until then.
 */
export function latestArrivalAt({ appointment: { window }, told }: Promised): DateTime {
  const endsAt = window.closesAt.plus({ minutes: ARRIVAL_GRACE_MINUTES })
  if (!told) return endsAt
  if (told.at >= window.opensAt) return DateTime.max(endsAt, told.at.plus({ minutes: told.minutes }))
  return endsAt.plus({ minutes: told.isRefused ? 0 : told.minutes })
}

/** Whether somebody may still come for it, so that its customer is shown it as agreed. */
export function isAwaited(promised: Promised, now: DateTime): boolean {
  return now < latestArrivalAt(promised)
}
