import { afterServiceMinutes } from '../appointments/service-time.ts'
import { ANSWER_MINUTES } from '../norms/staff-norms.ts'
import type { Ticket } from '../tickets/ticket.ts'
import {
  type Checklist,
  type ChecklistItem,
  type ItemAnswer,
  isOfDiscipline,
  itemsOpenForClosing,
} from './checklist.ts'
import type { Visit } from './visit.ts'
import type { VisitStep } from './visit-step.ts'
import { visitTicket } from './visit-ticket.ts'

/** Which items keep a visit from being closed: required, open, and no reason given for leaving them so. */
export function itemsThatBlock(
  checklist: Checklist,
  answers: readonly ItemAnswer[],
  steps: readonly VisitStep[],
): readonly ChecklistItem[] {
  const overridden = steps.flatMap(({ step, body }) => (step === 'checklist_overridden' ? [body.items].flat() : []))
  return itemsOpenForClosing(checklist, answers).filter(({ id }) => !overridden.includes(id))
}

/** Why items stay open, in the installer's own words, by the ids of the items. */
interface Override {
  readonly visit: Visit
  readonly checklist: Checklist
  readonly reasons: Readonly<Record<string, string>>
}

/** What a supervisor of the area is told of items that an installer closes a visit without; of discipline (DS), it is as grave as a report of a breach. */
export function overrideTicket(
  { visit, checklist, reasons }: Override,
  { actor, at, receivedAt }: Pick<VisitStep, 'actor' | 'at' | 'receivedAt'>,
): Ticket {
  const isGrave = checklist.items.some((item) => item.id in reasons && isOfDiscipline(item))
  const about = {
    kind: 'checklist_overridden',
    severity: isGrave ? 'critical' : 'minor',
    description: 'A visit is closed while required items of its checklist are open: look at the reasons',
    context: {
      ...{ reportedBy: actor, at: at.toISO(), opens: visit.appointment.window.opensAt.toISO() },
      ...{ items: Object.keys(reasons), reasons, pack: checklist.pack, packVersion: checklist.version },
    },
  } as const
  const ticket = visitTicket(visit, about, receivedAt)
  if (!isGrave) return ticket
  const { zone } = visit.appointment
  return { ...ticket, dueAt: afterServiceMinutes(receivedAt, ANSWER_MINUTES.breach_reported, zone) }
}
