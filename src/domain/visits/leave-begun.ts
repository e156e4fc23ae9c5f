import { causeOf, type OffReason } from './hindrance.ts'
import type { VisitNeeds } from './record-miss.ts'
import type { Visit } from './visit.ts'
import { visitTicket } from './visit-ticket.ts'

/**
 * A visit that has begun when its area is closed, or when its installer's leave is noted: somebody may be on the way, or there,
 * so that a dispatcher asks and decides. What its window becomes if nobody comes is put down to why the time is closed.
 */
export async function leaveBegun(visit: Visit, why: OffReason, { tickets, clock }: VisitNeeds): Promise<'left'> {
  const now = clock.now()
  if (visit.arrivedAt) return 'left'
  const about = {
    kind: 'begun_in_closure',
    severity: 'critical',
    description: 'Time was closed while this visit is under way: ask the installer, tell the customer',
    context: { cause: causeOf(why), opens: visit.appointment.window.opensAt.toISO() },
  } as const
  await tickets.insert(visitTicket(visit, about, now), 'system')
  return 'left'
}
