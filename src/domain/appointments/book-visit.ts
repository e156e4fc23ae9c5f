import type { DateTime } from 'luxon'
import type { Customer } from '../customers/customer.ts'
import { LEAD_MINUTES } from '../norms/visit-norms.ts'
import { newOrder } from '../orders/new-order.ts'
import type { VisitKind, WorkOrder } from '../orders/work-order.ts'
import { type Actor, isStaff } from '../shared/actor.ts'
import type { Clock } from '../shared/clock.ts'
import { freshId } from '../shared/ids.ts'
import type { Appointment, VisitWindow } from './appointment.ts'
import type { AppointmentStore } from './appointment-store.ts'
import { listCandidates } from './list-candidates.ts'

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
 * customer's words). `address` is where the work is to be done; undefined leaves the order's own, or the address on
 * file. `words` is how the customer said the time.
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
  /** See `CandidateSearch`. */
  readonly isSettled?: boolean | undefined
  readonly external?: Readonly<Record<string, unknown>> | undefined
}

/**
 * How a booking ended. `booked`: written, with its order. `window_taken`:
 * nobody qualified is free then (any more). `already_booked`: the order has this confirmed appointment (I2). `order_closed`:
 * the order isn't open. `past` and `too_soon`: the window opened meanwhile, or the lead time has run out (customers only).
 */
type Booking =
  | {
      readonly kind: 'booked'
      readonly appointment: Appointment
      readonly order: WorkOrder
    }
  | { readonly kind: 'already_booked'; readonly appointment: Appointment }
  | { readonly kind: 'window_taken' | 'order_closed' | 'past' | 'too_soon' }

/**
 * Promises a visit: looks who is free then and takes the first whom nobody else takes at the same moment.
 *
 * Used by the chat and by TMF646 alike. The lead time binds everybody but the back office.
 */
export async function bookVisit(request: BookingRequest, needs: AppointmentNeeds): Promise<Booking> {
  const { order, window, actor, customer, address } = request
  const now = needs.clock.now()
  const early = whyTooEarly(window, actor, now)
  if (early) return { kind: early }
  if (order && order.status !== 'open') return { kind: 'order_closed' }

  const wanted = order
    ? { ...order, address: address ?? order.address }
    : newOrder({ ...request, customerId: customer.id }, now)
  for (const installerId of await listCandidates(request, now, needs)) {
    const appointment = promise(request, wanted, installerId, now, needs.companyZone)
    const event = { at: now, type: 'appointment.booked', actor } as const
    const outcome = await needs.appointments.insert(appointment, event, order ? { address } : wanted)
    if (outcome === 'saved') {
      await needs.appointments.release(customer.id)
      return { kind: 'booked', appointment, order: wanted }
    }
    if (outcome === 'order_closed') return { kind: 'order_closed' }
    const agreed = order && (await findAgreed(order.id, needs.appointments))
    if (agreed) return { kind: 'already_booked', appointment: agreed }
  }
  return { kind: 'window_taken' }
}

/** Why a window can't be promised any more at `now`; the lead time binds everybody but the company's own staff. */
export function whyTooEarly(window: VisitWindow, actor: Actor, now: DateTime): 'past' | 'too_soon' | undefined {
  const inMs = window.opensAt.toMillis() - now.toMillis()
  if (inMs < 0) return 'past'
  return inMs < LEAD_MINUTES * 60_000 && !isStaff(actor) ? 'too_soon' : undefined
}

function promise(
  { customer, kind, window, words, external }: BookingRequest,
  order: WorkOrder,
  installerId: string,
  now: DateTime,
  companyZone: string,
): Appointment {
  return {
    id: freshId('apt'),
    workOrderId: order.id,
    customerId: customer.id,
    installerId,
    kind,
    status: 'confirmed',
    window,
    zone: customer.timeZone ?? companyZone,
    words,
    revision: 1,
    external: external ?? {},
    createdAt: now,
    updatedAt: now,
  }
}

/** The promise that an order has; I2 allows one. */
export async function findAgreed(orderId: string, appointments: AppointmentStore): Promise<Appointment | undefined> {
  const [agreed] = await appointments.list({ workOrderId: orderId, statuses: ['confirmed'] })
  return agreed
}
