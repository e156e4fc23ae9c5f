import type { Appointment, VisitWindow } from '#src/domain/appointments/appointment.ts'
import { bookVisit } from '#src/domain/appointments/book-visit.ts'
import type { Customer } from '#src/domain/customers/customer.ts'
import { waitingOrders } from '#src/domain/orders/waiting-orders.ts'
import { VISIT_KINDS, type VisitKind, type WorkOrder } from '#src/domain/orders/work-order.ts'
import { freshId } from '#src/domain/shared/ids.ts'
import type { AppointmentCreation } from './appointment-body.ts'
import { isVisitKind, keptAfter } from './external.ts'
import { invalid } from './read-body.ts'
import { promiseRefusal, refusal } from './refusal.ts'
import { readRelated } from './related.ts'
import { lookUp, type Named, type TmfDesk } from './tmf-desk.ts'

/**
 * Creates what a POST asks for: with a customer and a kind of work (or a work order) a confirmed promise with an
 * installer, else an initialized one that blocks nothing.
 *
 * @returns the id of the appointment
 * @throws HttpError 400 what can't be, 409 nobody qualified is free then or the order has an appointment
 */
export async function createAppointment(body: AppointmentCreation, desk: TmfDesk): Promise<string> {
  const related = readRelated(body)
  const named = await lookUp(related, desk)
  const kind = kindOf(body.category, named.order)
  if (body.validFor.opensAt < desk.clock.now()) throw invalid('validFor: the window lies in the past.')
  const external = keptAfter({}, body, related, '')
  if (named.customer && kind) return await book(body, named.customer, kind, named, external, desk)
  return await initialize(body, named, kind, external, desk)
}

/**
 * The kind of work that a request is about.
 *
 * @throws HttpError 400 when category and work order don't agree
 */
export function kindOf(category: string | null | undefined, order: WorkOrder | undefined): VisitKind | undefined {
  const named = isVisitKind(category) ? category : undefined
  if (named && order && named !== order.kind) throw invalid(`category: the work order is for ${order.kind}.`)
  return order?.kind ?? named
}

async function book(
  { validFor, description }: AppointmentCreation,
  customer: Customer,
  kind: VisitKind,
  named: Named,
  external: Readonly<Record<string, unknown>>,
  desk: TmfDesk,
): Promise<string> {
  const order = named.order ?? (await findWaiting(customer.id, kind, desk))
  if (!order && (await hasVisitThen(customer.id, kind, validFor, desk))) throw refusal('booked_then')
  const outcome = await bookVisit(
    {
      customer,
      kind,
      window: validFor,
      order,
      description: description ?? '',
      words: undefined,
      actor: 'back_office',
      installerId: named.installerId,
      external,
    },
    desk,
  )
  const zone = customer.timeZone ?? desk.companyZone
  if (outcome.kind !== 'booked') throw promiseRefusal(outcome.kind, { window: validFor, kind, zone })
  return outcome.appointment.id
}

/** Whether the account has a visit of that kind at that time already: the same request sent again makes no second order. */
async function hasVisitThen(
  customerId: string,
  kind: VisitKind,
  { opensAt, closesAt }: VisitWindow,
  desk: TmfDesk,
): Promise<boolean> {
  const agreed = await desk.appointments.list({ customerId, statuses: ['confirmed'] })
  return agreed.some((one) => one.kind === kind && one.window.opensAt < closesAt && opensAt < one.window.closesAt)
}

/** The account's open order of that kind that waits for an appointment; of several the one due first. */
export async function findWaiting(customerId: string, kind: VisitKind, desk: TmfDesk): Promise<WorkOrder | undefined> {
  const agreed = await desk.appointments.list({ customerId, statuses: ['confirmed'] })
  const [first] = waitingOrders(await desk.orders.listOpen(customerId), agreed, kind)
  return first
}

async function initialize(
  { validFor, category }: AppointmentCreation,
  { customer, installerId }: Named,
  kind: VisitKind | undefined,
  external: Readonly<Record<string, unknown>>,
  desk: TmfDesk,
): Promise<string> {
  const now = desk.clock.now()
  const appointment: Appointment = {
    id: freshId('apt'),
    workOrderId: undefined,
    customerId: customer?.id,
    installerId,
    kind,
    status: 'initialized',
    window: validFor,
    zone: customer?.timeZone ?? desk.companyZone,
    words: undefined,
    revision: 1,
    external,
    createdAt: now,
    updatedAt: now,
  }
  const note = whyNotPromised(category, customer !== undefined, kind)
  const event = { at: now, type: 'appointment.initialized', actor: 'back_office', ...(note && { note }) } as const
  await desk.appointments.insert(appointment, event)
  return appointment.id
}

/** What a request lacks for a promise, for whoever meant one; undefined where it asked for none: no customer, no category. */
function whyNotPromised(
  category: string | null | undefined,
  hasCustomer: boolean,
  kind: VisitKind | undefined,
): string | undefined {
  if (kind) return 'nobody comes yet: there is no customer'
  if (category) return `nobody comes yet: the category is none of ${VISIT_KINDS.join(', ')}`
  return hasCustomer ? 'nobody comes yet: neither a category nor a work order tells the kind of work' : undefined
}
