import type { DateTime } from 'luxon'
import { BULK_ITEMS, LEAST_INSIDE_SECONDS } from '../norms/on-site-norms.ts'
import type { Ticket } from '../tickets/ticket.ts'
import type { ChecklistItem, ChecklistStage } from './checklist.ts'
import type { Said } from './said.ts'
import type { Visit } from './visit.ts'
import type { VisitStep } from './visit-step.ts'
import { visitTicket } from './visit-ticket.ts'

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
  visit: Visit,
  { items, seconds }: { readonly items: readonly ChecklistItem[]; readonly seconds: number },
  { at, receivedAt, actor }: Said & Pick<VisitStep, 'actor'>,
): Ticket {
  const about = {
    kind: 'hasty_checklist',
    severity: 'minor',
    description: 'Items of the work were ticked all at once, hardly after the door: look whether it was done',
    context: {
      ...{ reportedBy: actor, at: at.toUTC().toISO(), opens: visit.appointment.window.opensAt.toISO() },
      ...{ items: items.map(({ id }) => id), seconds },
    },
  } as const
  return visitTicket(visit, about, receivedAt)
}
