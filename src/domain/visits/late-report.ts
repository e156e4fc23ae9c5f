import type { Actor } from '../shared/actor.ts'
import type { Ticket } from '../tickets/ticket.ts'
import type { Said } from './said.ts'
import type { Visit } from './visit.ts'
import { visitTicket } from './visit-ticket.ts'

/** A word that came after the promise's end tells of an arrival before it: a supervisor looks into it, and it keeps nothing by itself (AP-3). */
export function lateReportTicket(visit: Visit, { at, receivedAt }: Said, actor: Actor): Ticket {
  const about = {
    kind: 'late_report',
    severity: 'major',
    description: 'An arrival in time was reported after the promise was over: look into it',
    context: {
      ...{ reportedBy: actor, opens: visit.appointment.window.opensAt.toISO() },
      ...{ saidAt: at.toUTC().toISO(), receivedAt: receivedAt.toUTC().toISO() },
    },
  } as const
  return visitTicket(visit, about, receivedAt)
}
