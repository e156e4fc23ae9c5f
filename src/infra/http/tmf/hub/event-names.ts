import type { HubApi } from '../../../storage/hub-store.ts'

const ofResource = (name: string, kinds: readonly string[]) => kinds.map((kind) => `${name}${kind}Event`)

/** The events that each API sends, by their TMF names. */
export const EVENT_NAMES: Readonly<Record<HubApi, readonly string[]>> = {
  appointment: ['Appointment', 'SearchTimeSlot'].flatMap((name) =>
    ofResource(name, ['Create', 'AttributeValueChange', 'StateChange', 'Delete']),
  ),
  workOrder: [
    ...ofResource('WorkOrder', ['Create', 'AttributeValueChange', 'StateChange', 'Delete']),
    ...ofResource('CancelWorkOrder', ['Create', 'StateChange']),
  ],
  troubleTicket: ofResource('TroubleTicket', ['Create', 'AttributeValueChange', 'StatusChange', 'Delete', 'Resolved']),
}

/** The events that a subscriber's query names; none where all are wanted. */
export const wantedEvents = (query: string | null | undefined): readonly string[] =>
  new URLSearchParams(query ?? '').getAll('eventType').flatMap((names) => names.split(','))
