import type { Kysely } from 'kysely'
import { sqlAppointmentReader } from '../../../storage/appointment-reader.ts'
import type { Delivery } from '../../../storage/hub-store.ts'
import type { Schema } from '../../../storage/schema.ts'
import { sqlTicketStore } from '../../../storage/ticket-store.ts'
import { sqlTmfTaskStore } from '../../../storage/tmf-task-store.ts'
import { sqlWorkOrderFile } from '../../../storage/work-order-reader.ts'
import { APPOINTMENT_PATH, appointmentResource } from '../appointment-resource.ts'
import { CANCELLATION_PATH, cancellationResource } from '../cancellation-resource.ts'
import { writeInstant } from '../read-instant.ts'
import { SEARCH_PATH, searchResource } from '../search-resource.ts'
import { TICKET_PATH, ticketResource } from '../trouble-ticket-resource.ts'
import { WORK_ORDER_PATH, workOrderResource } from '../work-order-resource.ts'

const KINDS: Readonly<Record<string, 'Create' | 'StateChange' | 'Delete'>> = {
  ...{ initialized: 'Create', booked: 'Create', opened: 'Create', created: 'Create', deleted: 'Delete' },
  ...{ cancelled: 'StateChange', completed: 'StateChange', failed: 'StateChange', done: 'StateChange' },
  ...{
    resolved: 'StateChange',
    promised: 'StateChange',
    waiting: 'StateChange',
    state_changed: 'StateChange',
    taken: 'StateChange',
    closed: 'StateChange',
  },
}

/** The resources of the APIs by the first part of an event's type: TMF's name, where they are, what they look like now. */
const RESOURCES = {
  appointment: { name: 'Appointment', path: APPOINTMENT_PATH },
  work_order: { name: 'WorkOrder', path: WORK_ORDER_PATH },
  ticket: { name: 'TroubleTicket', path: TICKET_PATH },
  search_time_slot: { name: 'SearchTimeSlot', path: SEARCH_PATH },
  cancellation: { name: 'CancelWorkOrder', path: CANCELLATION_PATH },
} as const

type Subject = keyof typeof RESOURCES

/** What an event is of, and what has happened: `work_order.cancellation_done` is of the task, not of the order. */
function partsOf(type: string): readonly [subject: Subject, what: string] {
  const [subject = '', what = ''] = type.split('.')
  const ofTask = /^cancellation_(\w+)$/.exec(what)?.[1]
  return ofTask === undefined ? [subject as Subject, what] : ['cancellation', ofTask]
}

/** The TMF names of an event: AppointmentStateChangeEvent, WorkOrderCreateEvent; a ticket that is resolved has two. */
export function eventTypesOf({ type, revision }: Pick<Delivery, 'type' | 'revision'>): readonly string[] {
  const [subject, what] = partsOf(type)
  // An appointment that was initialized before is booked with a later revision: its state has changed.
  const kind = what === 'booked' && (revision ?? 1) > 1 ? 'StateChange' : (KINDS[what] ?? 'AttributeValueChange')
  // TMF621 says StatusChange where the others say StateChange.
  const said = subject === 'ticket' && kind === 'StateChange' ? 'StatusChange' : kind
  const name = `${RESOURCES[subject].name}${said}Event`
  return type === 'ticket.resolved' ? [name, 'TroubleTicketResolvedEvent'] : [name]
}

/** An event as TMF envelopes it, with the resource; its state, and its window, are those of the event. */
export async function eventEnvelope(
  delivery: Delivery,
  eventType: string,
  kysely: Kysely<Schema>,
  publicUrl: string,
): Promise<object> {
  const [subject, what] = partsOf(delivery.type)
  const { name, path } = RESOURCES[subject]
  const found: object | undefined = await readResource(subject, delivery.subject, kysely, publicUrl)
  const resource = found ?? { id: delivery.subject, href: `${publicUrl}${path}/${delivery.subject}` }
  const fieldPath = fieldOf(subject, what, delivery.fact?.body)
  return {
    eventId: `evt_${delivery.fact?.id ?? delivery.id}${eventType.endsWith('ResolvedEvent') ? '_resolved' : ''}`,
    eventTime: writeInstant(delivery.at),
    eventType,
    correlationId: delivery.subject,
    domain: delivery.api,
    title: eventType,
    description: delivery.type,
    priority: '1',
    timeOcurred: writeInstant(delivery.at),
    ...(eventType.endsWith('AttributeValueChangeEvent') && fieldPath && { fieldPath }),
    event: { [name[0]?.toLowerCase() + name.slice(1)]: { ...resource, ...(found && asAtFact(delivery, found)) } },
  }
}

/** What changed, where the event tells. */
function fieldOf(subject: string, what: string, body: Readonly<Record<string, unknown>> = {}): string | undefined {
  if (subject === 'appointment') return what === 'moved' ? 'validFor' : what === 'reassigned' ? 'relatedParty' : 'note'
  if (what === 'readdressed') return 'place'
  if (what === 'noted') return 'description'
  return Array.isArray(body.fields) && body.fields.length > 0 ? body.fields.join(',') : undefined
}

/** The states that an event of this name leads to, where it does not tell more. */
const STATES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  work_order: {
    ...{ opened: 'acknowledged', promised: 'pending', waiting: 'acknowledged' },
    ...{ done: 'completed', cancelled: 'cancelled' },
  },
  cancellation: { created: 'acknowledged', done: 'done' },
  ticket: { opened: 'acknowledged', taken: 'inProgress', resolved: 'resolved', closed: 'closed' },
}

/** What a resource said when the event happened: another may have followed before it was sent. */
function asAtFact({ type, fact }: Delivery, now: { state?: string }): object {
  const [subject, what] = partsOf(type)
  if (subject === 'appointment') {
    const { status, to } = (fact?.body ?? {}) as { status?: string; to?: { opensAt: string; closesAt: string } }
    const validFor = to && { startDateTime: to.opensAt, endDateTime: to.closesAt }
    return { ...(status && { status }), ...(validFor && { validFor }) }
  }
  const state = (fact?.body.state as string | undefined) ?? STATES[subject]?.[what]
  if (state === undefined) return {}
  if (subject === 'ticket') return { status: state }
  // What the back office has set stands, whether a visit is agreed or not.
  const isSet = (what === 'promised' || what === 'waiting') && (now.state === 'held' || now.state === 'inProgress')
  return isSet ? {} : { state }
}

async function readResource(subject: Subject, id: string, kysely: Kysely<Schema>, publicUrl: string) {
  if (subject === 'appointment') {
    const found = await sqlAppointmentReader(kysely).find(id)
    return found && appointmentResource(found, publicUrl)
  }
  if (subject === 'work_order') {
    const found = await sqlWorkOrderFile(kysely).find(id)
    return found && workOrderResource(found, publicUrl)
  }
  if (subject === 'search_time_slot') {
    const found = await sqlTmfTaskStore(kysely, 'searchTimeSlot').find(id)
    return found && searchResource(found, publicUrl)
  }
  if (subject === 'cancellation') {
    const found = await sqlTmfTaskStore(kysely, 'cancelWorkOrder').find(id)
    return found && cancellationResource(found, publicUrl)
  }
  const found = await sqlTicketStore(kysely).find(id)
  return found && ticketResource(found, publicUrl)
}
