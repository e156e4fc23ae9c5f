import { LATE_ARRIVAL_HOURS } from '#src/domain/norms/promise-norms.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { colleagueId, type Desk } from '../desk.ts'
import { visitsAhead } from '../which-visit.ts'

/** The visits that an installer can have arrived at: those to be kept, and those that the clock has judged missed a while ago (AP-3). */
export async function visitsAtTheDoor(desk: Desk): Promise<readonly Visit[]> {
  const missed = await desk.needs.visits.listMissedOf(colleagueId(desk), desk.now.minus({ hours: LATE_ARRIVAL_HOURS }))
  return [...missed, ...(await visitsAhead(desk))]
}

/** The one that is chosen, while it is the installer's who writes (I10); nobody else changes it until the turn ends. */
export async function chosenAtTheDoor(
  desk: Desk,
  { appointment: id = '' }: { appointment?: string | undefined },
): Promise<Visit | undefined> {
  const visit = await desk.needs.visits.lock(id)
  const isPromised = visit?.appointment.status === 'confirmed' || visit?.appointment.status === 'failed'
  return isPromised && visit.appointment.installerId === colleagueId(desk) ? visit : undefined
}
