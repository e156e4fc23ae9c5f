import { ANSWERED_BY } from '../norms/staff-norms.ts'
import type { StaffMember } from './staff.ts'
import type { Ticket } from './ticket.ts'

/** The roles that may answer a matter: the one it is for, and supervisors; for some matters nobody else (I10). */
export function mayAnswer({ role, areas }: StaffMember, { kind, area }: Pick<Ticket, 'kind' | 'area'>): boolean {
  const isTheirs = role === 'supervisor' || role === ANSWERED_BY[kind] || isShared(role, kind)
  return isTheirs && (area === undefined || areas.includes(area))
}

/** Dispatchers call customers too. */
const isShared = (role: StaffMember['role'], kind: Ticket['kind']): boolean =>
  role === 'dispatcher' && ANSWERED_BY[kind] === 'agent'

/** Those that one of staff may answer, the most urgent first: overdue before due, then by deadline. */
export function answerable(tickets: readonly Ticket[], member: StaffMember): readonly Ticket[] {
  const dueMs = ({ dueAt }: Ticket) => dueAt?.toMillis() ?? Number.MAX_SAFE_INTEGER
  return tickets.filter((ticket) => mayAnswer(member, ticket)).toSorted((one, other) => dueMs(one) - dueMs(other))
}
