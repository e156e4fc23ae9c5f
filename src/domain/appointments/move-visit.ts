import type { Customer } from '../customers/customer.ts'
import type { Actor } from '../shared/actor.ts'
import type { Appointment, VisitWindow } from './appointment.ts'
import type { AppointmentNeeds } from './book-visit.ts'

/**
 * A promise to be moved. `appointment` is as the caller read it; a change since then is noticed. `customer` is whose
 * it is. `words` is how the customer said the new time, `reason` why (for the history). `external` replaces what is
 * kept for TMF clients.
 */
export interface MoveRequest {
  readonly appointment: Appointment
  readonly customer: Pick<Customer, 'id' | 'area' | 'timeZone'>
  readonly window: VisitWindow
  readonly words: string | undefined
  readonly reason?: string | undefined
  readonly actor: Actor
  readonly external?: Readonly<Record<string, unknown>> | undefined
}

/**
 * How a move ended. `window_taken`: nobody qualified is free then. `too_late`: CHANGE_CUT_OFF_MINUTES bind customers;
 * exactly at the limit is allowed. `not_open`: done, failed or cancelled. `same_time`: it is there already.
 * `changed_meanwhile`: another writer was faster; read it again. `past` and `too_soon` as for a booking.
 */
export type Move =
  | {
      readonly kind: 'moved'
      readonly appointment: Appointment
      readonly from: VisitWindow
      readonly newInstaller: boolean
    }
  | {
      readonly kind: 'window_taken' | 'too_late' | 'not_open' | 'same_time' | 'changed_meanwhile' | 'past' | 'too_soon'
    }

/**
 * Moves a promise to another window, with the same installer when that one is free, else with another.
 *
 * @throws the database's 23P01 when the new time was taken at the same moment: the transaction is void, begin it again
 */
export async function moveVisit(_request: MoveRequest, _needs: AppointmentNeeds): Promise<Move> {
  throw new Error('being written')
}
