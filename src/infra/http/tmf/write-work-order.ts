import { readVisitKind } from '#src/domain/imports/installer-columns.ts'
import { closeOrder } from '#src/domain/orders/close-order.ts'
import { newOrder } from '#src/domain/orders/new-order.ts'
import type { VisitKind, WorkOrder } from '#src/domain/orders/work-order.ts'
import type { RecordedOrder } from '../../storage/work-order-reader.ts'
import { HttpError } from '../http-error.ts'
import { invalid } from './read-body.ts'
import { writeInstant } from './read-instant.ts'
import { refusal } from './refusal.ts'
import { readRelated } from './related.ts'
import { isWish, saidReason } from './said-reason.ts'
import { isUnchanged } from './save-change.ts'
import type { TmfDesk } from './tmf-desk.ts'
import type { WorkOrderChange, WorkOrderCreation } from './work-order-body.ts'
import { stateOf } from './work-order-resource.ts'

const URGENT = /^(?:urgent|high(?:est)?|critical|[01])$/i

const PAST_COMPLETION = 'requestedCompletionDate: lies in the past.'

/**
 * Takes in a work order: from then on its customer is to be contacted (AP-2).
 *
 * @returns its id
 * @throws HttpError 400 what can't be, 409 for an id that is taken
 */
export async function createWorkOrder(body: WorkOrderCreation, desk: TmfDesk): Promise<string> {
  const { customerId, otherParties } = readRelated({ relatedParty: body.relatedParty })
  if (customerId === undefined) throw invalid('relatedParty: needs one with the role customer.')
  if (!(await desk.customers.find(customerId))) throw invalid('relatedParty: there is no such customer.')
  const now = desk.clock.now()
  const kind = kindOf(body)
  const made = newOrder({ customerId, kind, description: descriptionOf(body) }, body.orderDate ?? now)
  const order: WorkOrder = {
    ...made,
    id: body.id ?? made.id,
    priority: URGENT.test(body.priority ?? '') ? 'urgent' : 'normal',
    address: addressOf(body.place),
    dueAt: body.requestedCompletionDate ?? made.dueAt,
  }
  if (body.requestedCompletionDate && body.requestedCompletionDate < now) throw invalid(PAST_COMPLETION)
  if (order.receivedAt > now.plus({ minutes: 5 })) throw invalid('orderDate: lies in the future.')
  const { externalId } = body
  if (externalId && (await desk.workOrders.hasExternalId(customerId, externalId))) throw refusal('external_id_taken')
  const external = keptAfter({ relatedParty: otherParties }, body)
  const recorded = {
    order,
    external,
    appointmentId: undefined,
    stateAt: now,
    closedAt: undefined,
    createdAt: now,
    updatedAt: now,
  }
  if (!(await desk.workOrders.insert(recorded, 'back_office')))
    throw new HttpError(409, 'IdTaken', 'There is a work order with this id.')
  return order.id
}

/** The kind of work: `category`, else the name of the work of an item. */
function kindOf({ category, workOrderItem }: WorkOrderCreation): VisitKind {
  const names = [category, ...workOrderItem.flatMap(({ work }) => [work?.name, work?.category, work?.['@type']])]
  for (const name of names) {
    const kind = typeof name === 'string' ? readKind(name) : undefined
    if (kind) return kind
  }
  throw invalid('category: must be install, repair, move or inspection.')
}

function readKind(name: string): VisitKind | undefined {
  const read = readVisitKind(name)
  return read && 'value' in read ? read.value : undefined
}

function descriptionOf({ description, workOrderItem }: WorkOrderCreation): string {
  const said = workOrderItem.map((item) => item.description).find((one) => typeof one === 'string')
  return (description ?? (said as string | undefined) ?? '').slice(0, 1000)
}

function addressOf(place: WorkOrderCreation['place']): string | undefined {
  const { name, address } = place ?? {}
  const said = typeof address === 'string' ? address : name
  return typeof said === 'string' && said.trim() !== '' ? said.trim().slice(0, 500) : undefined
}

const KEPT = [
  ...(['externalId', 'priority', 'notificationContact', 'note', 'place', 'relatedEntity', 'workOrderItem'] as const),
  ...(['@baseType', '@schemaLocation'] as const),
] as const

function keptAfter(
  before: Readonly<Record<string, unknown>>,
  sent: Partial<WorkOrderCreation> | WorkOrderChange,
): Record<string, unknown> {
  const after: Record<string, unknown> = { ...before }
  for (const name of KEPT) if (sent[name] !== undefined) after[name] = sent[name]
  if (sent.requestedStartDate) after.requestedStartDate = writeInstant(sent.requestedStartDate)
  return Object.fromEntries(Object.entries(after).filter(([, value]) => value !== null && value !== undefined))
}

/**
 * Changes an order: what was sent is kept, and `state` ends it.
 *
 * @throws HttpError 400 what can't be, 409 what can't be now
 */
export async function changeWorkOrder(before: RecordedOrder, body: WorkOrderChange, desk: TmfDesk): Promise<void> {
  const { customerId } = readRelated({ relatedParty: body.relatedParty })
  if (body.id !== undefined && body.id !== before.order.id) throw invalid('id: cannot be changed.')
  if (customerId !== undefined && customerId !== before.order.customerId)
    throw invalid('relatedParty: the customer cannot be changed.')
  refuseOtherWork(before, body, desk)
  const now = desk.clock.now()
  const state = body.state ?? stateOf(before)
  const { order, external } = before
  const changed: RecordedOrder = {
    ...before,
    order: {
      ...order,
      priority: body.priority == null ? order.priority : URGENT.test(body.priority) ? 'urgent' : 'normal',
      description: body.description?.slice(0, 1000) ?? order.description,
      address: body.place === undefined ? order.address : addressOf(body.place),
      dueAt: body.requestedCompletionDate ?? order.dueAt,
    },
    external: keptAfter({ ...external, ...stateKept(state, body) }, body),
    updatedAt: now,
  }
  const isEnding = order.status === 'open' && (state === 'completed' || state === 'cancelled')
  const what = isEnding || stateOf(changed) === stateOf(before) ? 'changed' : 'state_changed'
  const isSame = isUnchanged({ order, external }, { order: changed.order, external: changed.external })
  const written =
    what === 'changed' ? changed : { ...changed, external: { ...changed.external, stateSetAt: writeInstant(now) } }
  if (before.order.status !== 'open' && (!isSame || state !== stateOf(before))) throw refusal('order_lifecycle')
  const fields = Object.keys(body).filter((name) => name !== 'id' && name !== 'state')
  const fact = { state: stateOf(isEnding ? before : changed), fields }
  if (!isSame && !(await desk.workOrders.update(written, 'back_office', what, fact))) throw refusal('changed_meanwhile')
  if (state === 'held') await desk.notices.takeBack(order.id, 'contact', now)
  if (isEnding) await endOrder(changed.order, state, body.cancellationReason ?? undefined, desk)
}

/** What a change cannot mean: other work, an end that is over, or no visit where one is agreed. */
function refuseOtherWork({ order, appointmentId }: RecordedOrder, body: WorkOrderChange, desk: TmfDesk): void {
  const { category, requestedCompletionDate: dueAt, state } = body
  if (category != null && readKind(category) !== order.kind)
    throw invalid(`category: cannot be changed, the work order is for ${order.kind}.`)
  if (dueAt && +dueAt !== +(order.dueAt ?? 0) && dueAt < desk.clock.now()) throw invalid(PAST_COMPLETION)
  if (state === 'acknowledged' && appointmentId && order.status === 'open') throw refusal('order_agreed')
}

function stateKept(state: string, { state: sent, cancellationReason }: WorkOrderChange): Record<string, unknown> {
  // Acknowledged, and pending with a visit, is what an order is by itself; what has ended says so.
  const isByItself = state === 'completed' || state === 'cancelled' || state === 'acknowledged'
  return {
    ...(sent !== undefined && { state: isByItself ? null : sent }),
    ...(cancellationReason !== undefined && { cancellationReason }),
  }
}

/**
 * Ends an open order, with everything about it.
 *
 * @throws HttpError 409 when it is over already, or another was faster
 */
export async function endOrder(
  order: WorkOrder,
  state: 'completed' | 'cancelled',
  reason: string | undefined,
  desk: TmfDesk,
): Promise<void> {
  const fate = state === 'completed' ? 'done' : 'cancelled'
  const isWished = isWish(saidReason(reason, desk.readReason))
  const { kind } = await closeOrder({ order, fate, reason, actor: 'back_office', isWished }, desk)
  if (kind === 'not_open') throw refusal('order_closed')
  if (kind === 'begun') throw refusal('order_begun')
  if (kind === 'needs_supervisor') throw refusal(kind)
  if (kind === 'changed_meanwhile') throw refusal('changed_meanwhile')
}
