import type { Customer } from '../customers/customer.ts'
import { newOrder } from '../orders/new-order.ts'
import type { VisitKind, WorkOrder } from '../orders/work-order.ts'
import type { Actor } from '../shared/actor.ts'
import type { Appointment } from './appointment.ts'
import { type AppointmentNeeds, findAgreed, whyTooEarly } from './book-visit.ts'
import { listCandidates } from './list-candidates.ts'

/**
 * An initialized appointment that is to become a promise. `appointment` has the window that it shall have; the other
 * fields are as for a booking.
 */
interface Confirmation {
  readonly appointment: Appointment
  readonly customer: Pick<Customer, 'id' | 'area' | 'timeZone'>
  readonly kind: VisitKind
  readonly order: WorkOrder | undefined
  readonly description: string
  readonly actor: Actor
  readonly installerId?: string | undefined
}

/** How confirming ended; the refusals are those of a booking. */
type Confirmed =
  | { readonly kind: 'confirmed'; readonly appointment: Appointment }
  | {
      readonly kind:
        | 'not_open'
        | 'order_closed'
        | 'already_booked'
        | 'past'
        | 'too_soon'
        | 'window_taken'
        | 'changed_meanwhile'
    }

/**
 * Gives an initialized appointment its installer and its work order.
 *
 * @throws the database's 23P01 or 23505 when time or order were taken at the same moment: begin the transaction again
 */
export async function confirmVisit(request: Confirmation, needs: AppointmentNeeds): Promise<Confirmed> {
  const { appointment, customer, kind, order, actor } = request
  const now = needs.clock.now()
  if (appointment.status !== 'initialized') return { kind: 'not_open' }
  const early = whyTooEarly(appointment.window, actor, now)
  if (early) return { kind: early }
  if (order && order.status !== 'open') return { kind: 'order_closed' }
  if (order && (await findAgreed(order.id, needs.appointments))) return { kind: 'already_booked' }

  const [installerId] = await listCandidates({ ...request, window: appointment.window }, now, needs)
  if (!installerId) return { kind: 'window_taken' }
  const wanted = order ?? newOrder({ customerId: customer.id, kind, description: request.description }, now)
  const confirmed: Appointment = {
    ...appointment,
    status: 'confirmed',
    customerId: customer.id,
    installerId,
    kind,
    workOrderId: wanted.id,
    zone: customer.timeZone ?? needs.companyZone,
    revision: appointment.revision + 1,
    updatedAt: now,
  }
  const event = { at: now, type: 'appointment.booked', actor } as const
  const saved = await needs.appointments.update(confirmed, event, order ? 'must_be_open' : wanted)
  return saved === 'saved' ? { kind: 'confirmed', appointment: confirmed } : { kind: saved }
}
