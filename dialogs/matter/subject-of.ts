import type { Appointment, VisitWindow } from '#src/domain/appointments/appointment.ts'
import { firstWindow } from '#src/domain/appointments/assignable.ts'
import type { VisitSearch } from '#src/domain/appointments/visit-search.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import type { Customer } from '#src/domain/customers/customer.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import type { Desk } from '../desk.ts'
import { searchFor } from '../visit-time/search-for.ts'

/** What a matter about a time is about, looked up. */
export interface Subject {
  readonly customer: Customer
  /** Where the work is. */
  readonly address: string
  readonly kind: VisitKind
  readonly moving: Appointment | undefined
  readonly window: VisitWindow | undefined
  /** What the customer insists on. */
  readonly wishes: readonly VisitWish[] | undefined
  readonly search: VisitSearch
}

/** Looks up what a matter about a time is about: the wish, or the visit that is at risk. */
export async function subjectOf(ticket: Ticket, desk: Desk): Promise<Subject | undefined> {
  const customer = await desk.needs.customers.find(ticket.customerId ?? '')
  if (!customer) return undefined
  const moving =
    ticket.appointmentId === undefined ? undefined : await desk.needs.appointments.find(ticket.appointmentId)
  const order = ticket.workOrderId === undefined ? undefined : await desk.needs.orders.find(ticket.workOrderId)
  const kind = (moving?.kind ?? order?.kind ?? ticket.context.kind ?? 'repair') as VisitKind
  const search = await searchFor(customer, { kind, moving }, desk)
  const wishes = ticket.context.wishes as readonly VisitWish[] | undefined
  const window = wishes ? firstWindow(wishes, search) : moving?.window
  return { customer, address: order?.address ?? customer.address, kind, moving, window, wishes, search }
}
