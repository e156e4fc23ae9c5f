import { afterServiceMinutes } from '../appointments/service-time.ts'
import { ANSWER_MINUTES } from '../norms/staff-norms.ts'
import type { Actor } from '../shared/actor.ts'
import { freshId } from '../shared/ids.ts'
import type { Ticket } from '../tickets/ticket.ts'
import type { Said } from './said.ts'
import type { Visit } from './visit.ts'

/** A word that came after the promise's end tells of an arrival before it: a supervisor looks into it, and it keeps nothing by itself (AP-3). */
export function lateReportTicket({ appointment, customer }: Visit, { at, receivedAt }: Said, actor: Actor): Ticket {
  return {
    ...{ id: freshId('tkt'), kind: 'late_report', severity: 'major', status: 'acknowledged' },
    description: 'An arrival in time was reported after the promise was over: look into it',
    context: {
      ...{ reportedBy: actor, opens: appointment.window.opensAt.toISO() },
      ...{ saidAt: at.toUTC().toISO(), receivedAt: receivedAt.toUTC().toISO() },
    },
    ...{ customerId: customer.id, channel: undefined, person: undefined, area: customer.area },
    ...{ workOrderId: appointment.workOrderId, appointmentId: appointment.id },
    ...{ createdAt: receivedAt, updatedAt: receivedAt },
    dueAt: afterServiceMinutes(receivedAt, ANSWER_MINUTES.late_report, appointment.zone),
  }
}
