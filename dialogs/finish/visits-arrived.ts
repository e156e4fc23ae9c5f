import type { Visit } from '#src/domain/visits/visit.ts'
import { colleagueId, type Desk } from '../desk.ts'

/** The visits of the installer who writes at which they have arrived, and that are not closed. */
export async function visitsArrived(desk: Desk): Promise<readonly Visit[]> {
  return (await desk.ownVisits()).filter(({ arrivedAt }) => arrivedAt !== undefined)
}

/** The one that is chosen, while it is the installer's who writes and in work (I10); nobody else changes it until the turn ends. */
export async function chosenArrived(
  desk: Desk,
  { appointment: id = '' }: { readonly appointment?: string | undefined },
): Promise<Visit | undefined> {
  const visit = await desk.needs.visits.lock(id)
  const isInWork = visit?.appointment.status === 'confirmed' && visit.arrivedAt !== undefined
  return isInWork && visit.appointment.installerId === colleagueId(desk) ? visit : undefined
}
