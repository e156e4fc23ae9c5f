import { PART_LEAST_DAYS } from '#src/domain/norms/on-site-norms.ts'
import { leftWith, problemsOf } from '#src/domain/visits/site-problem.ts'
import type { Desk } from '../desk.ts'

/** The first local day on which a visit for an order is of use: its last one ended because of a part, and before that is there another would be in vain. */
export async function firstDayOfUse(order: string | undefined, desk: Desk): Promise<string | undefined> {
  if (order === undefined) return undefined
  const failed = await desk.needs.appointments.list({ workOrderId: order, statuses: ['failed'] })
  const last = failed.at(-1)
  const left = last && leftWith(problemsOf(await desk.needs.visitSteps.list({ appointment: last })))
  if (left?.kind !== 'needs_parts') return undefined
  return left.partOn ?? left.at.setZone(desk.zone).plus({ days: PART_LEAST_DAYS }).toISODate() ?? undefined
}
