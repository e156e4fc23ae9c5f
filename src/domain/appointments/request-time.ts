import type { DateTime } from 'luxon'
import type { Customer } from '../customers/customer.ts'
import { ANSWER_MINUTES } from '../norms/staff-norms.ts'
import { newOrder } from '../orders/new-order.ts'
import type { OrderStore } from '../orders/order-store.ts'
import type { VisitKind, WorkOrder } from '../orders/work-order.ts'
import type { Clock } from '../shared/clock.ts'
import { freshId } from '../shared/ids.ts'
import type { Ticket } from '../tickets/ticket.ts'
import type { TicketStore } from '../tickets/ticket-store.ts'
import type { Appointment } from './appointment.ts'
import type { AppointmentStore } from './appointment-store.ts'
import { afterServiceMinutes } from './service-time.ts'
import type { VisitWish } from './visit-wish.ts'

/**
 * A wish that is full and that the customer insists on (AP-1). `order` undefined makes a new one from `description`;
 * `moving` is the visit that is to be moved there, and stays as it is until somebody answers.
 */
interface TimeRequest {
  readonly customer: Customer
  readonly kind: VisitKind
  readonly order: WorkOrder | undefined
  readonly moving: Appointment | undefined
  readonly description: string
  readonly address: string | undefined
  readonly wishes: readonly VisitWish[]
  readonly words: string
}

/** What came of a request: `kept`, or `asked` when the same wish waits for its answer already; by `dueAt` it comes. */
interface KeptRequest {
  readonly kind: 'kept' | 'asked'
  readonly ticketId: string
  readonly dueAt: DateTime
}

/**
 * Keeps the wish as a request that a dispatcher has to answer; the same order has one open at a time. After a miss of ours it is
 * answered first (AP-5).
 */
export async function requestTime(
  request: TimeRequest,
  needs: {
    orders: OrderStore
    tickets: TicketStore
    appointments: Pick<AppointmentStore, 'isProtected'>
    clock: Clock
    companyZone: string
  },
): Promise<KeptRequest> {
  const { customer, kind, moving, wishes, words } = request
  const now = needs.clock.now()
  const actor = `customer:${customer.id}` as const
  const orderId = request.order?.id ?? moving?.workOrderId ?? (await openOrder(request, now, needs.orders))
  // Said in two talks at the same moment it is one request all the same.
  await needs.orders.lock(orderId)
  const zone = customer.timeZone ?? needs.companyZone
  const dueAt = afterServiceMinutes(now, ANSWER_MINUTES.time_request, zone)
  const before = (await needs.tickets.listOpen([customer.area])).find(
    (ticket) => ticket.kind === 'time_request' && ticket.workOrderId === orderId,
  )
  if (before && asksFor(before, wishes)) return { kind: 'asked', ticketId: before.id, dueAt: before.dueAt ?? dueAt }
  if (before) await needs.tickets.resolve(before.id, 'replaced by a newer wish', actor, now, 'replaced')
  const ticketId = freshId('tkt')
  const severity = (await needs.appointments.isProtected(orderId)) ? 'critical' : 'major'
  await needs.tickets.insert(
    {
      ...{ id: ticketId, kind: 'time_request', severity, status: 'acknowledged' },
      description: 'The customer insists on a time that is full: assign somebody, or offer other times',
      context: { kind, wishes, words, ...(moving && { opens: moving.window.opensAt.toISO() }) },
      ...{ customerId: customer.id, channel: undefined, person: undefined, area: customer.area },
      ...{ workOrderId: orderId, appointmentId: moving?.id, dueAt, createdAt: now, updatedAt: now },
    },
    actor,
  )
  return { kind: 'kept', ticketId, dueAt }
}

/** Whether the customer's wish for this kind of work waits for a dispatcher's answer already. */
export async function isRequested(
  { customer, kind, wishes }: Pick<TimeRequest, 'customer' | 'kind' | 'wishes'>,
  tickets: TicketStore,
): Promise<boolean> {
  const open = await openRequests(customer, tickets)
  return open.some((ticket) => ticket.context.kind === kind && asksFor(ticket, wishes))
}

/** The customer's wishes that wait for a dispatcher's answer, the newest last. */
export async function openRequests({ id, area }: Customer, tickets: TicketStore): Promise<readonly Ticket[]> {
  const open = await tickets.listOpen([area])
  return open
    .filter(({ kind, customerId }) => kind === 'time_request' && customerId === id)
    .toSorted((one, other) => +one.createdAt - +other.createdAt)
}

const asksFor = ({ context }: Ticket, wishes: readonly VisitWish[]): boolean =>
  written(context.wishes as readonly VisitWish[]) === written(wishes)

const written = (wishes: readonly VisitWish[]): string =>
  JSON.stringify(
    wishes.map(({ dates, weekdays, except, start, end, constraint }) => [
      ...[dates, weekdays ?? [], except ?? []],
      ...[start, end, constraint],
    ]),
  )

async function openOrder({ customer, kind, description, address }: TimeRequest, now: DateTime, orders: OrderStore) {
  const order = newOrder({ customerId: customer.id, kind, description, address }, now)
  await orders.insert(order, `customer:${customer.id}`, now)
  return order.id
}
