import type { Actor } from '../shared/actor.ts'
import type { Appointment } from './appointment.ts'
import type { AppointmentNeeds } from './book-visit.ts'

/** A promise to be taken back. `order` says what becomes of the work order: it stays open (`keep`) or is cancelled too. */
export interface Cancellation {
  readonly appointment: Appointment
  readonly order: 'keep' | 'cancel'
  readonly reason: string | undefined
  readonly actor: Actor
}

/**
 * How a cancelling ended. `orderOpen`: the work order waits for another appointment. `too_late`:
 * CHANGE_CUT_OFF_MINUTES bind customers. `not_open`: done, failed or cancelled already.
 * `changed_meanwhile`: another writer was faster; read it again.
 */
export type Cancelled =
  | { readonly kind: 'cancelled'; readonly appointment: Appointment; readonly orderOpen: boolean }
  | { readonly kind: 'too_late' | 'not_open' | 'changed_meanwhile' }

/** Takes a promise back and frees its installer's time. */
export async function cancelVisit(_request: Cancellation, _needs: AppointmentNeeds): Promise<Cancelled> {
  throw new Error('being written')
}
