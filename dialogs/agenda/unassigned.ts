import type { Say } from '#src/conversation/say.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'
import { staffMember } from '../staff-member.ts'
import { visitSay } from '../which-visit.ts'

/** How many are listed at most. */
const LISTED = 5

/** What the back office has put in and nobody is assigned to, of one's areas (I10), a line each with what to say about it. */
export async function unassignedSays(
  desk: Desk,
  isMeant: (visit: Visit) => boolean = () => true,
): Promise<readonly Say[]> {
  const member = await staffMember(desk)
  if (!member || member.role === 'agent') return []
  const visits = (await desk.needs.visits.listUnassigned(member.areas, desk.now)).filter(isMeant)
  return visits.slice(0, LISTED).map((visit) => ({
    id: visit.appointment.workOrderId === undefined ? 'unassigned-without-order' : 'unassigned-line',
    facts: { visit: visitSay(desk, visit), name: visit.customer.name },
  }))
}
