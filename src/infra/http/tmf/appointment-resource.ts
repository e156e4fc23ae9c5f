import type { AppointmentEvent } from '#src/domain/appointments/appointment-store.ts'
import type { RecordedAppointment } from '../../storage/appointment-reader.ts'
import { writeInstant } from './read-instant.ts'

/** Where the appointments of TMF646 are. */
export const APPOINTMENT_PATH = '/tmf-api/appointment/v4/appointment'

/** An appointment as TMF646 shows it: ours, what the client sent beside it, and the history as notes. */
export function appointmentResource({ appointment, history }: RecordedAppointment, publicUrl: string): object {
  const { id, external, window, kind, customerId, installerId, workOrderId } = appointment
  const parties = [
    ...reference(customerId, 'customer', 'Customer'),
    ...reference(installerId, 'installer', 'Installer'),
  ]
  const relatedParty = [...parties, ...listIn(external, 'relatedParty')]
  const relatedEntity = [...reference(workOrderId, 'workOrder', 'WorkOrder'), ...listIn(external, 'relatedEntity')]
  const note = [...listIn(external, 'note'), ...notesOf(id, history)]
  return {
    '@type': 'Appointment',
    ...(kind && { category: kind }),
    ...external,
    id,
    href: `${publicUrl}${APPOINTMENT_PATH}/${id}`,
    creationDate: writeInstant(appointment.createdAt),
    lastUpdate: writeInstant(appointment.updatedAt),
    status: appointment.status,
    validFor: { startDateTime: writeInstant(window.opensAt), endDateTime: writeInstant(window.closesAt) },
    ...(relatedParty.length > 0 && { relatedParty }),
    ...(relatedEntity.length > 0 && { relatedEntity }),
    ...(note.length > 0 && { note }),
  }
}

/** Whether a note is one of those that tell the history: a client may send them back, they are not its own. */
export function isHistoryNote(note: object, appointmentId: string): boolean {
  return 'id' in note && String(note.id).startsWith(`${appointmentId}-`)
}

function reference(id: string | undefined, role: string, referredType: string): object[] {
  return id === undefined ? [] : [{ id, role, '@referredType': referredType }]
}

function listIn(external: Readonly<Record<string, unknown>>, name: string): object[] {
  const list = external[name]
  return Array.isArray(list) ? list : []
}

function notesOf(id: string, history: readonly AppointmentEvent[]): object[] {
  return history.flatMap((event, index) => {
    const text = noteText(event)
    if (!text) return []
    return [{ id: `${id}-${index + 1}`, author: event.actor, date: writeInstant(event.at), text }]
  })
}

function noteText({ type, note = '', mark, from, to }: AppointmentEvent): string | undefined {
  if (type === 'appointment.cancelled') return `cancelled: ${note}`.trim()
  if (type === 'appointment.failed') return mark === 'incomplete' ? note : `missed: ${note}`.trim()
  if (type === 'appointment.reassigned') return `another installer: ${note}`.replace(/: $/, '')
  if (type === 'appointment.initialized' && note !== '') return `initialized: ${note}`
  if (type !== 'appointment.moved' || !from || !to) return undefined
  const moved = `moved: ${writeInstant(from.opensAt)}/${writeInstant(from.closesAt)} to ${writeInstant(to.opensAt)}/${writeInstant(to.closesAt)}`
  return note ? `${moved}: ${note}` : moved
}
