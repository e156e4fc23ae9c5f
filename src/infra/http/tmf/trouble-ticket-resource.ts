import type { Ticket } from '#src/domain/tickets/ticket.ts'
import type { TalkLine } from '../../storage/last-lines.ts'
import { writeInstant } from './read-instant.ts'

/** Where the tickets of TMF621 are. */
export const TICKET_PATH = '/tmf-api/troubleTicket/v4/troubleTicket'

/** A ticket as TMF621 shows it; what the next person needs in order not to ask again stands in the notes, with the last lines of its `talk`. */
export function ticketResource(
  { talk = [], ...ticket }: Ticket & { readonly talk?: readonly TalkLine[] },
  publicUrl: string,
): object {
  const { id, kind, customerId, channel, person, context, workOrderId, appointmentId, answer, dueAt } = ticket
  const creationDate = writeInstant(ticket.createdAt)
  const lastUpdate = writeInstant(ticket.updatedAt)
  const isOver = ticket.status === 'resolved' || ticket.status === 'closed'
  const note = [
    ...(Object.keys(context).length > 0
      ? [{ id: `${id}-1`, author: 'system', date: creationDate, text: JSON.stringify(context) }]
      : []),
    ...(talk.length > 0 ? [{ id: `${id}-3`, author: 'system', date: lastUpdate, text: talkText(talk) }] : []),
    ...(answer === undefined ? [] : [{ id: `${id}-2`, author: 'staff', date: lastUpdate, text: answer }]),
  ]
  const relatedEntity = [
    ...(workOrderId === undefined ? [] : [{ id: workOrderId, role: 'workOrder', '@referredType': 'WorkOrder' }]),
    ...(appointmentId === undefined
      ? []
      : [{ id: appointmentId, role: 'appointment', '@referredType': 'Appointment' }]),
  ]
  return {
    '@type': 'TroubleTicket',
    id,
    href: `${publicUrl}${TICKET_PATH}/${id}`,
    creationDate,
    lastUpdate,
    status: ticket.status,
    severity: ticket.severity,
    ticketType: kind,
    description: ticket.description,
    ...(channel !== undefined && { channel: { id: channel, name: channel } }),
    relatedParty: [
      ...(customerId === undefined ? [] : [{ id: customerId, role: 'customer', '@referredType': 'Customer' }]),
      ...(person === undefined ? [] : [{ id: person, role: 'contact', '@referredType': 'ChannelUser' }]),
    ],
    ...(dueAt && { expectedResolutionDate: writeInstant(dueAt) }),
    ...(isOver && { resolutionDate: lastUpdate }),
    ...(relatedEntity.length > 0 && { relatedEntity }),
    ...(note.length > 0 && { note }),
  }
}

const talkText = (talk: readonly TalkLine[]): string =>
  talk.map(({ from, text }) => `${from === 'person' ? 'customer' : 'assistant'}: ${text}`).join('\n')
