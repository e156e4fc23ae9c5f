import type { DateTime } from 'luxon'
import type { Appointment } from '../appointments/appointment.ts'
import { ARRIVAL_GRACE_MINUTES } from '../norms/promise-norms.ts'

/** A promise, with what its customer was told of a delay. */
interface Promised {
  readonly appointment: Pick<Appointment, 'window'>
  readonly told: Appointment['delay']
}

/** Until when somebody may arrive and the promise is kept: the window's end, the grace, and a delay that the customer agreed to (AP-3, AP-4). */
export function latestArrivalAt({ appointment, told }: Promised): DateTime {
  const agreedMinutes = told?.isAccepted ? told.minutes : 0
  return appointment.window.closesAt.plus({ minutes: ARRIVAL_GRACE_MINUTES + agreedMinutes })
}

/** Whether somebody may still come for it, so that its customer is shown it as agreed. */
export function isAwaited(promised: Promised, now: DateTime): boolean {
  return now < latestArrivalAt(promised)
}
