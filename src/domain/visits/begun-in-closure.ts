import { afterServiceMinutes } from '../appointments/service-time.ts'
import { ANSWER_MINUTES } from '../norms/staff-norms.ts'
import { freshId } from '../shared/ids.ts'
import { causeOf, type OffReason } from './hindrance.ts'
import type { VisitNeeds } from './record-miss.ts'
import type { Visit } from './visit.ts'

/**
 * A visit that has begun when its area is closed, or when its installer's leave is noted: somebody may be on the way, or there,
 * so that a dispatcher asks and decides. What its window becomes if nobody comes is put down to why the time is closed.
 */
export async function leaveBegun(
  { appointment, customer, arrivedAt }: Visit,
  why: OffReason,
  { tickets, clock }: VisitNeeds,
): Promise<'left'> {
  const now = clock.now()
  if (arrivedAt) return 'left'
  await tickets.insert(
    {
      ...{ id: freshId('tkt'), kind: 'begun_in_closure', severity: 'critical', status: 'acknowledged' },
      description: 'Time was closed while this visit is under way: ask the installer, tell the customer',
      context: { cause: causeOf(why), opens: appointment.window.opensAt.toISO() },
      ...{ customerId: customer.id, channel: undefined, person: undefined, area: customer.area },
      ...{ workOrderId: appointment.workOrderId, appointmentId: appointment.id },
      dueAt: afterServiceMinutes(now, ANSWER_MINUTES.begun_in_closure, appointment.zone),
      ...{ createdAt: now, updatedAt: now },
    },
    'system',
  )
  return 'left'
}
