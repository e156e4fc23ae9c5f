import type { DateTime } from 'luxon'
import { ANSWERED_BY, EVERYBODYS, HURTS_FIRST } from '../norms/staff-norms.ts'
import type { StaffMember } from './staff.ts'
import type { Ticket } from './ticket.ts'

/** The roles that may answer a matter: the one it is for, and supervisors; for some matters nobody else (I10). */
export function mayAnswer(
  { id, role, areas }: StaffMember,
  { kind, area, context }: Pick<Ticket, 'kind' | 'area' | 'context'>,
): boolean {
  // Nobody sees a report about themselves (DS-5).
  if (ABOUT_SOMEBODY.includes(kind) && isReported(context, id)) return false
  const isTheirs = role === 'supervisor' || role === ANSWERED_BY[kind] || isShared(role, kind)
  return isTheirs && (area === undefined || areas.includes(area))
}

/** What may be about one of us, who is named in its context and never answers it. */
const ABOUT_SOMEBODY: readonly Ticket['kind'][] = ['breach_reported', 'low_satisfaction']

const isReported = ({ reported }: Ticket['context'], id: string): boolean =>
  Array.isArray(reported) && reported.includes(id)

/** Dispatchers call customers too, and what can't wait is everybody's. */
const isShared = (role: StaffMember['role'], kind: Ticket['kind']): boolean =>
  EVERYBODYS.includes(kind) || (role === 'dispatcher' && ANSWERED_BY[kind] === 'agent')

/** As what a matter is to be looked at: an item of discipline that an installer closed a visit without is as a breach that was reported (DS). */
export const weighsAs = ({ kind, severity }: Pick<Ticket, 'kind' | 'severity'>): Ticket['kind'] =>
  kind === 'checklist_overridden' && severity === 'critical' ? 'breach_reported' : kind

/** Those that wait for one of staff at `now`, a danger before all, then what hurts most, of each what is critical, then by deadline; a protected order is whose name its customer was told (AP-5); a supervisor sees others' matters once they are overdue. */
export function answerable(tickets: readonly Ticket[], member: StaffMember, now: DateTime): readonly Ticket[] {
  const dueMs = ({ dueAt }: Ticket) => dueAt?.toMillis() ?? Number.MAX_SAFE_INTEGER
  const isOwn = ({ kind, ownerId }: Ticket) =>
    kind === 'protected_order' && ownerId !== undefined
      ? ownerId === member.id
      : member.role === ANSWERED_BY[kind] || isShared(member.role, kind)
  const rank = (ticket: Ticket) => (ticket.context.reason === 'danger' ? -1 : HURTS_FIRST.indexOf(weighsAs(ticket)))
  const calm = ({ severity }: Ticket) => (severity === 'critical' ? 0 : 1)
  const isLate = ({ dueAt }: Ticket) => dueAt !== undefined && dueAt <= now
  return tickets
    .filter((ticket) => mayAnswer(member, ticket) && (isOwn(ticket) || isLate(ticket)))
    .toSorted((one, other) => rank(one) - rank(other) || calm(one) - calm(other) || dueMs(one) - dueMs(other))
}

/** What a customer waits to hear the outcome of. */
const HEARD_BY_CUSTOMER: readonly Ticket['kind'][] = [
  ...(['time_request', 'protected_at_risk', 'compensation', 'miss_reported', 'miss_contradicted'] as const),
]

/**
 * Whether a matter is decided in our chat alone, where its customer hears what was decided, and not by the back office;
 * so it is with whoever wants a person, until one is there.
 */
export const isDecidedByStaff = ({ kind, status }: Pick<Ticket, 'kind' | 'status'>): boolean =>
  HEARD_BY_CUSTOMER.includes(kind) || (kind === 'handover' && status === 'acknowledged')
