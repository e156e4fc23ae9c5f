import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { readVisitSearch, type VisitSearch } from '#src/domain/appointments/visit-search.ts'
import type { Customer } from '#src/domain/customers/customer.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'
import type { Desk } from '../desk.ts'

/** Everything for finding time for a customer, whoever writes: what is kept for that customer counts as free. */
export async function searchFor(
  { id: customerId, area, timeZone }: Pick<Customer, 'id' | 'area' | 'timeZone'>,
  { kind, moving }: { readonly kind: VisitKind; readonly moving?: Appointment | undefined },
  { now, needs }: Pick<Desk, 'now' | 'needs'>,
): Promise<VisitSearch> {
  return await readVisitSearch({ area, timeZone, kind, moving, customerId }, now, needs)
}
