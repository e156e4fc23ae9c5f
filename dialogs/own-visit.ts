import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from './desk.ts'
import { colleagueId } from './writer.ts'

/** Whether a visit is that of whoever writes: the installer who goes there, or the customer whose it is (I10). */
export const isOwn = ({ appointment, customer }: Visit, desk: Desk): boolean =>
  desk.role === 'installer' ? appointment.installerId === colleagueId(desk) : customer.id === desk.file()?.customer.id

/** A visit of whoever writes, in whatever state; anybody else's is not there (I10). */
export async function findOwnVisit(desk: Desk, id: string | undefined): Promise<Visit | undefined> {
  const visit = id === undefined ? undefined : await desk.needs.visits.find(id)
  return visit && isOwn(visit, desk) ? visit : undefined
}

/** The same; nobody else changes it until the turn ends. */
export async function lockOwnVisit(desk: Desk, id: string | undefined): Promise<Visit | undefined> {
  const locked = id === undefined ? undefined : await desk.needs.visits.lock(id)
  return locked && isOwn(locked, desk) ? locked : undefined
}
