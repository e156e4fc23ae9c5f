import type { DateTime } from 'luxon'
import { afterServiceMinutes } from '../appointments/service-time.ts'
import { ANSWER_MINUTES } from '../norms/staff-norms.ts'
import { freshId } from '../shared/ids.ts'
import type { Ticket } from '../tickets/ticket.ts'
import type { Visit } from './visit.ts'

/** What somebody of ours must look at about a visit: the staff of its area, within the time that their norm gives for it. */
export function visitTicket(
  { appointment, customer }: Pick<Visit, 'appointment' | 'customer'>,
  about: Pick<Ticket, 'kind' | 'severity' | 'description' | 'context'>,
  now: DateTime,
): Ticket {
  return {
    ...about,
    ...{ id: freshId('tkt'), status: 'acknowledged', createdAt: now, updatedAt: now },
    ...{ customerId: customer.id, channel: undefined, person: undefined, area: customer.area },
    ...{ workOrderId: appointment.workOrderId, appointmentId: appointment.id },
    dueAt: afterServiceMinutes(now, ANSWER_MINUTES[about.kind], appointment.zone),
  }
}
