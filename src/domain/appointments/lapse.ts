import type { Clock } from '../shared/clock.ts'
import type { Appointment } from './appointment.ts'
import type { AppointmentStore } from './appointment-store.ts'

/**
 * Ends an initialized appointment whose time is over: nobody can be assigned to it any more. It promised nothing, so
 * that nobody hears of it but who listens to the back office's events.
 *
 * @returns whether it has ended with this
 */
export async function lapse(
  appointment: Appointment,
  { appointments, clock }: { readonly appointments: Pick<AppointmentStore, 'update'>; readonly clock: Clock },
): Promise<boolean> {
  const now = clock.now()
  if (appointment.status !== 'initialized' || appointment.window.closesAt > now) return false
  const ended: Appointment = {
    ...appointment,
    status: 'cancelled',
    revision: appointment.revision + 1,
    updatedAt: now,
  }
  const note = 'its time is over, and nobody was assigned'
  const event = { at: now, type: 'appointment.cancelled', actor: 'system', note } as const
  return (await appointments.update(ended, event)) === 'saved'
}
