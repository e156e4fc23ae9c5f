import { afterServiceMinutes } from '../appointments/service-time.ts'
import { ANSWER_MINUTES } from '../norms/staff-norms.ts'
import { freshId } from '../shared/ids.ts'
import type { Visit } from '../visits/visit.ts'
import { areaOfReport, reportedSupervisors } from './reported.ts'
import type { StaffMember } from './staff.ts'
import type { Ticket } from './ticket.ts'

/** What somebody of ours is reported for. `norms`: what it breaks, `appointment`: at which visit; `installerId`: whom it is about, as far as that is known. */
export interface BreachReport {
  readonly words: string
  readonly norms: readonly string[]
  readonly appointment?: string | undefined
  readonly installerId?: string | undefined
}

/** A report as it goes past the line manager (DS-5): supervisors alone see it, none of those whom it is about. `area` is its reporter's. */
export function breachReport(
  { words, norms, appointment, installerId }: BreachReport,
  area: string | undefined,
  supervisors: readonly StaffMember[],
) {
  const reported = [...reportedSupervisors(words, supervisors), ...(installerId === undefined ? [] : [installerId])]
  return {
    kind: 'breach_reported',
    severity: 'critical',
    description: 'Somebody of ours is reported for a breach of the service norms',
    context: { words, norms, reported },
    area: areaOfReport(area, reported, supervisors),
    ...(appointment !== undefined && { appointmentId: appointment }),
  } as const
}

/** The same as a ticket, of the customer of a visit. */
export function breachOfVisit(
  { appointment, customer }: Pick<Visit, 'appointment' | 'customer'>,
  { words, norms }: Pick<BreachReport, 'words' | 'norms'>,
  { channel, person }: Pick<Ticket, 'channel' | 'person'>,
  { supervisors, now }: { readonly supervisors: readonly StaffMember[]; readonly now: Ticket['createdAt'] },
): Ticket {
  const { id, installerId, zone } = appointment
  return {
    ...breachReport({ words, norms, appointment: id, installerId }, customer.area, supervisors),
    ...{ id: freshId('tkt'), status: 'acknowledged', customerId: customer.id, channel, person },
    dueAt: afterServiceMinutes(now, ANSWER_MINUTES.breach_reported, customer.timeZone ?? zone),
    ...{ createdAt: now, updatedAt: now },
  }
}
