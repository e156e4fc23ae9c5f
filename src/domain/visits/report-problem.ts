import type { DateTime } from 'luxon'
import { afterServiceMinutes } from '../appointments/service-time.ts'
import { ANSWER_MINUTES } from '../norms/staff-norms.ts'
import type { OrderStore } from '../orders/order-store.ts'
import type { Actor } from '../shared/actor.ts'
import { freshId } from '../shared/ids.ts'
import type { Ticket } from '../tickets/ticket.ts'
import { allowNotice, leftNotice } from './problem-notices.ts'
import type { VisitNeeds } from './record-miss.ts'
import type { Said } from './said.ts'
import { consequenceOf, decideProblem, problemsOf, type SiteProblem, type SiteProblemKind } from './site-problem.ts'
import type { Visit } from './visit.ts'
import type { VisitStepStore } from './visit-step.ts'
import { visitTicket } from './visit-ticket.ts'

/** What the rules of problems on site need. */
export interface ProblemNeeds extends VisitNeeds {
  readonly visitSteps: VisitStepStore
  readonly orders: Pick<OrderStore, 'hold' | 'release'>
}

/** What an installer says stands against the work. `part` and `partOn` where something is missing. */
interface ProblemReport {
  readonly kind: SiteProblemKind
  readonly words: string
  readonly part?: string | undefined
  readonly partOn?: string | undefined
  readonly actor: Actor
  readonly said: Said
}

/** How it ended. `asked`: the customer is asked for their own yes. `left`: the visit has ended, the work is incomplete. `known`: it is on record. */
type ProblemReported =
  | {
      readonly kind: 'asked' | 'left' | 'known'
      readonly problem: SiteProblem
      readonly dueAt?: DateTime | undefined
    }
  | { readonly kind: 'not_arrived' | 'over'; readonly problem?: undefined }

/**
 * Takes a problem on site, once: what needs the customer's yes is asked of them (DS-6, WK-1); with everything else the visit
 * ends, its promise kept and its work incomplete, and the customer hears at once why and what happens now (AP-4). The visit
 * is locked by the caller.
 */
export async function reportProblem(
  visit: Visit,
  report: ProblemReport,
  needs: ProblemNeeds,
): Promise<ProblemReported> {
  const decided = decideProblem(visit, problemsOf(await needs.visitSteps.list(visit)), report)
  if (decided.kind === 'known') return decided
  if (decided.kind !== 'new') return { kind: decided.kind }
  const now = needs.clock.now()
  if (consequenceOf(report.kind) === 'customer_yes') {
    const problem = await keep(visit, report, undefined, needs)
    await needs.notices.put([allowNotice(visit, problem, now)], now)
    return { kind: 'asked', problem }
  }
  if (!(await endIncomplete(visit, report, needs))) return { kind: 'over' }
  const ticket = await openMatter(visit, report, needs)
  const problem = await keep(visit, report, ticket?.id, needs)
  await needs.notices.takeBack(visit.appointment.id, 'sign', now)
  await needs.notices.put([leftNotice(visit, problem, ticket?.dueAt, now)], now)
  return { kind: 'left', problem, dueAt: ticket?.dueAt }
}

async function keep(
  visit: Visit,
  { kind, words, part, partOn, actor, said }: ProblemReport,
  ticket: string | undefined,
  { visitSteps }: ProblemNeeds,
): Promise<SiteProblem> {
  const of = { id: freshId('prb'), kind, words, part, partOn, ticket }
  const body = Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined))
  await visitSteps.insert(visit, { step: 'problem_reported', ...said, actor, body })
  const status = consequenceOf(kind) === 'customer_yes' ? 'asked' : 'left'
  return { ...of, status, reportedBy: actor, at: said.at }
}

/** The promise of the arrival was kept: the visit fails for its work alone, and its order stays open. */
async function endIncomplete(
  { appointment }: Visit,
  { kind, words, actor }: ProblemReport,
  { appointments, clock }: ProblemNeeds,
): Promise<boolean> {
  const now = clock.now()
  const left = { ...appointment, status: 'failed', revision: appointment.revision + 1, updatedAt: now } as const
  const note = `incomplete: ${kind}: ${words}`
  const event = { at: now, type: 'appointment.failed', actor, note, mark: 'incomplete' } as const
  return (await appointments.update(left, event)) === 'saved'
}

const DESCRIPTIONS = {
  no_line: 'There is no line at the customer’s place: see to one, or tell the customer what can be done',
  order_returned: 'The work cannot be done on site: the order has come back',
} as const

/** What staff see to, while the back office holds the order. */
async function openMatter(visit: Visit, report: ProblemReport, needs: ProblemNeeds): Promise<Ticket | undefined> {
  const kind = consequenceOf(report.kind)
  if (kind !== 'no_line' && kind !== 'order_returned') return undefined
  const { id, workOrderId, installerId, zone } = visit.appointment
  const now = needs.clock.now()
  const isDanger = report.kind === 'danger'
  const { words, kind: problem } = report
  const context = { words, problem, installerId, appointment: id, ...(isDanger && { reason: 'danger' }) }
  const severity = isDanger ? 'critical' : 'major'
  const ticket: Ticket = {
    ...visitTicket(visit, { kind, severity, description: DESCRIPTIONS[kind], context }, now),
    appointmentId: undefined,
    dueAt: afterServiceMinutes(now, ANSWER_MINUTES[isDanger ? 'handover' : kind], zone),
  }
  await needs.tickets.insert(ticket, report.actor)
  if (workOrderId !== undefined) await needs.orders.hold(workOrderId, report.actor, now)
  return ticket
}
