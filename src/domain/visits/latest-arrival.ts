import type { DateTime } from 'luxon'
import { ARRIVAL_GRACE_MINUTES } from '../norms/promise-norms.ts'
import type { Visit } from './visit.ts'

/** Until when somebody may arrive and the promise is kept: the window's end, the grace, and a delay that the customer agreed to (AP-3, AP-4). */
export function latestArrivalAt({ appointment, told }: Pick<Visit, 'appointment' | 'told'>): DateTime {
  const agreedMinutes = told?.isAccepted ? told.minutes : 0
  return appointment.window.closesAt.plus({ minutes: ARRIVAL_GRACE_MINUTES + agreedMinutes })
}
