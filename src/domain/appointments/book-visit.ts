import type { Customer } from '../customers/customer.ts'
import type { VisitKind, WorkOrder } from '../orders/work-order.ts'
import type { Actor } from '../shared/actor.ts'
import type { Clock } from '../shared/clock.ts'
import type { Appointment, VisitWindow } from './appointment.ts'
import type { AppointmentStore } from './appointment-store.ts'

/** What the use-cases of appointments need; the store's executor decides the transaction. `companyZone` is IANA. */
export interface AppointmentNeeds {
  readonly appointments: AppointmentStore
  readonly clock: Clock
  readonly companyZone: string
}

/**
 * A visit to be promised.
 *
 * `order` is the open work order it is for; undefined makes a new one from `description` (what is wrong, in the
 * customer's words) and `address` (undefined: the address on file). `words` is how the customer said the time.
 * `installerId` asks for one installer and no other. `external` is kept and given back (TMF646).
 */
export interface BookingRequest {
  readonly customer: Pick<Customer, 'id' | 'area' | 'timeZone'>
  readonly kind: VisitKind
  readonly window: VisitWindow
  readonly order: WorkOrder | undefined
  readonly description: string
  readonly address?: string | undefined
  readonly words: string | undefined
  readonly actor: Actor
  readonly installerId?: string | undefined
  readonly external?: Readonly<Record<string, unknown>> | undefined
}

/**
 * How a booking ended. `booked`: written, with its order (`newOrder` tells whether it was made now). `window_taken`:
 * nobody qualified is free then (any more). `already_booked`: the order has this open appointment (I2). `order_closed`:
 * the order isn't open. `past` and `too_soon`: the window opened meanwhile, or the lead time has run out (customers only).
 */
export type Booking =
  | {
      readonly kind: 'booked'
      readonly appointment: Appointment
      readonly order: WorkOrder
      readonly newOrder: boolean
    }
  | { readonly kind: 'already_booked'; readonly appointment: Appointment }
  | { readonly kind: 'window_taken' | 'order_closed' | 'past' | 'too_soon' }

/**
 * Promises a visit: looks who is free then and takes the first whom nobody else takes at the same moment.
 *
 * Used by the chat and by TMF646 alike. The lead time binds everybody but the back office.
 */
export async function bookVisit(_request: BookingRequest, _needs: AppointmentNeeds): Promise<Booking> {
  throw new Error('being written')
}
