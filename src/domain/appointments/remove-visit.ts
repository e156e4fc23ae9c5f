import type { Actor } from '../shared/actor.ts'
import type { Appointment } from './appointment.ts'
import type { AppointmentNeeds } from './book-visit.ts'
import { hasBegunForUs, needsSupervisor } from './change-limits.ts'

/** An appointment to be taken out of the record. */
interface Removal {
  readonly appointment: Appointment
  readonly actor: Actor
}

/** How a removing ended. `appointment` is as whoever hears of it sees it: cancelled. The refusals are those of `Cancelled`. */
type Removed =
  | { readonly kind: 'removed'; readonly appointment: Appointment }
  | { readonly kind: 'begun' | 'needs_supervisor' | 'changed_meanwhile' }

/** Takes an appointment out of the record, whatever its state; a promise is taken back with it, by the rules of a cancelling. */
export async function removeVisit(request: Removal, needs: AppointmentNeeds): Promise<Removed> {
  const { appointment, actor } = request
  const now = needs.clock.now()
  if (appointment.status === 'confirmed' && hasBegunForUs(request, now)) return { kind: 'begun' }
  if (await needsSupervisor(request, needs.appointments)) return { kind: 'needs_supervisor' }
  const gone = { ...appointment, revision: appointment.revision + 1 }
  const event = { at: now, type: 'appointment.deleted', actor } as const
  if ((await needs.appointments.remove(gone, event)) !== 'saved') return { kind: 'changed_meanwhile' }
  return { kind: 'removed', appointment: { ...gone, status: 'cancelled' } }
}
