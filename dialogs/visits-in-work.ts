import { IN_WORK_HOURS } from '#src/domain/norms/on-site-norms.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from './desk.ts'
import { colleagueId } from './writer.ts'

/** The visits of the installer who writes at which they have arrived, and that nobody has closed; the last arrival last. */
export const visitsInWork = (desk: Desk): Promise<readonly Visit[]> =>
  desk.needs.visits.listInWork(colleagueId(desk), desk.now.minus({ hours: IN_WORK_HOURS }))

/** The one that is chosen, while it is the installer's who writes (I10) and in work; nobody else changes it until the turn ends. */
export async function chosenInWork(
  desk: Desk,
  { appointment: id = '' }: { appointment?: string | undefined },
): Promise<Visit | undefined> {
  const locked = await desk.needs.visits.lock(id)
  return locked && (await visitsInWork(desk)).find(({ appointment }) => appointment.id === id)
}
