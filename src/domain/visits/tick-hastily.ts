import type { DateTime } from 'luxon'
import { afterServiceMinutes } from '../appointments/service-time.ts'
import { BULK_ITEMS, LEAST_INSIDE_SECONDS } from '../norms/on-site-norms.ts'
import { ANSWER_MINUTES } from '../norms/staff-norms.ts'
import { freshId } from '../shared/ids.ts'
import type { Ticket } from '../tickets/ticket.ts'
import type { ChecklistItem, ChecklistStage } from './checklist.ts'
import type { Said } from './said.ts'
import type { Visit } from './visit.ts'
import type { VisitStep } from './visit-step.ts'

/** The parts of a checklist that can only be so once the work has been done. */
const AFTER_DOOR: readonly ChecklistStage[] = ['inside', 'leaving', 'discipline']

/**
 * How long after the door was opened, or after the arrival, so many items of the work were ticked at once that it can hardly be
 * so; undefined where it can. They are kept, and marked.
 *
 * @unit s
 */
export function hastySeconds(
  { arrivedAt }: Pick<Visit, 'arrivedAt'>,
  steps: readonly VisitStep[],
  items: readonly ChecklistItem[],
  at: DateTime,
): number | undefined {
  const ofWork = items.filter(({ stage }) => AFTER_DOOR.includes(stage))
  const insideAt = steps.findLast(({ step }) => step === 'opened')?.at ?? arrivedAt
  if (ofWork.length < BULK_ITEMS || insideAt === undefined) return undefined
  const seconds = Math.max(0, Math.round(at.diff(insideAt, 'seconds').seconds))
  return seconds < LEAST_INSIDE_SECONDS ? seconds : undefined
}

/** What a supervisor of the area is told of items that were ticked so soon, once for a visit. */
export function hastyTicket(
  { appointment, customer }: Visit,
  { items, seconds }: { readonly items: readonly ChecklistItem[]; readonly seconds: number },
  { at, receivedAt, actor }: Said & Pick<VisitStep, 'actor'>,
): Ticket {
  return {
    ...{ id: freshId('tkt'), kind: 'hasty_checklist', severity: 'minor', status: 'acknowledged' },
    description: 'Items of the work were ticked all at once, hardly after the door: look whether it was done',
    context: {
      ...{ reportedBy: actor, at: at.toUTC().toISO(), opens: appointment.window.opensAt.toISO() },
      ...{ items: items.map(({ id }) => id), seconds },
    },
    ...{ customerId: customer.id, channel: undefined, person: undefined, area: customer.area },
    ...{ workOrderId: appointment.workOrderId, appointmentId: appointment.id },
    dueAt: afterServiceMinutes(receivedAt, ANSWER_MINUTES.hasty_checklist, appointment.zone),
    ...{ createdAt: receivedAt, updatedAt: receivedAt },
  }
}
