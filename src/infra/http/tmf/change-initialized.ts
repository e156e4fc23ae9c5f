import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { cancelVisit } from '#src/domain/appointments/cancel-visit.ts'
import { confirmVisit } from '#src/domain/appointments/confirm-visit.ts'
import type { WorkOrder } from '#src/domain/orders/work-order.ts'
import type { ChangeRequest } from './change-appointment.ts'
import { findWaiting, kindOf } from './create-appointment.ts'
import { invalid } from './read-body.ts'
import { promiseRefusal, refusal } from './refusal.ts'
import { saveChange } from './save-change.ts'
import type { TmfDesk } from './tmf-desk.ts'

/**
 * Changes an appointment that promises nothing yet: it takes what was sent, and becomes confirmed or cancelled when
 * told so.
 *
 * @throws HttpError 400 and 409 as `changeAppointment`
 */
export async function changeInitialized(request: ChangeRequest, desk: TmfDesk): Promise<void> {
  const { appointment, body, external, reason } = request
  const changed = withWhatWasSent(request)
  const status = body.status ?? 'initialized'
  const order = status === 'cancelled' ? undefined : await orderOf(changed, desk)
  if (status === 'initialized') return await saveChange(appointment, changed, desk)
  if (status === 'confirmed') return await confirm(request, changed, order, desk)
  if (status !== 'cancelled') throw refusal('lifecycle')
  const cancellation = { appointment, order: 'keep', reason, actor: 'back_office', external } as const
  const outcome = await cancelVisit(cancellation, desk)
  if (outcome.kind !== 'cancelled') throw refusal(outcome.kind)
}

function withWhatWasSent({ appointment, body, named, external }: ChangeRequest): Appointment {
  return {
    ...appointment,
    external,
    window: body.validFor ?? appointment.window,
    kind: kindOf(body.category, named.order) ?? appointment.kind,
    customerId: named.customer?.id ?? appointment.customerId,
    installerId: named.installerId ?? appointment.installerId,
    workOrderId: named.order?.id ?? appointment.workOrderId,
    zone: named.customer?.timeZone ?? appointment.zone,
  }
}

/**
 * The work order that an appointment names, whichever request named it.
 *
 * @throws HttpError 400 when customer, kind of work and work order don't agree, although each was sent alone
 */
async function orderOf({ workOrderId, customerId, kind }: Appointment, desk: TmfDesk): Promise<WorkOrder | undefined> {
  const order = workOrderId === undefined ? undefined : await desk.orders.find(workOrderId)
  if (!order) return undefined
  if (order.customerId !== customerId)
    throw invalid('relatedParty: the appointment’s work order is another customer’s.')
  if (order.kind !== kind) throw invalid(`category: the appointment’s work order is for ${order.kind}.`)
  return order
}

async function confirm(
  { named, body }: ChangeRequest,
  changed: Appointment,
  given: WorkOrder | undefined,
  desk: TmfDesk,
): Promise<void> {
  const { customerId = '', kind, installerId } = changed
  const customer = named.customer ?? (await desk.customers.find(customerId))
  if (!customer || !kind) throw refusal('not_assigned')
  const order = given ?? (await findWaiting(customer.id, kind, desk))
  const description = body.description ?? String(changed.external.description ?? '')
  const outcome = await confirmVisit(
    { appointment: changed, customer, kind, order, description, actor: 'back_office', installerId },
    desk,
  )
  const zone = customer.timeZone ?? desk.companyZone
  if (outcome.kind !== 'confirmed') throw promiseRefusal(outcome.kind, { window: changed.window, kind, zone })
}
