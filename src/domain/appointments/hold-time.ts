import type { DateTime } from 'luxon'
import type { Customer } from '../customers/customer.ts'
import { HOLD_MINUTES, HOLDS_PER_CUSTOMER } from '../norms/hold-norms.ts'
import type { VisitKind } from '../orders/work-order.ts'
import type { Appointment, VisitWindow } from './appointment.ts'
import type { AppointmentNeeds } from './book-visit.ts'
import { listCandidates } from './list-candidates.ts'

/** A time that is kept for a customer until `expiresAt`, on somebody's diary. */
export interface Hold {
  readonly customerId: string
  readonly installerId: string
  readonly kind: VisitKind
  readonly window: VisitWindow
  readonly expiresAt: DateTime
}

/**
 * Keeps a window for a customer while they decide: for others it is taken meanwhile. It ends by itself after
 * HOLD_MINUTES or at `untilAt`, whichever is later for one that is kept already, or with the customer's booking; of more
 * than HOLDS_PER_CUSTOMER the one that ends first is let go.
 *
 * @returns false when nobody is free then any more; nothing is kept
 */
export async function holdTime(
  request: {
    customer: Pick<Customer, 'id' | 'area' | 'timeZone'>
    kind: VisitKind
    window: VisitWindow
    moving?: Appointment | undefined
    untilAt?: DateTime | undefined
  },
  needs: AppointmentNeeds,
): Promise<boolean> {
  const now = needs.clock.now()
  const [installerId] = await listCandidates(request, now, needs)
  if (installerId === undefined) return false
  const { customer, kind, window, untilAt: expiresAt = now.plus({ minutes: HOLD_MINUTES }) } = request
  await needs.appointments.hold(
    { customerId: customer.id, installerId, kind, window, expiresAt },
    HOLDS_PER_CUSTOMER,
    now,
  )
  return true
}
