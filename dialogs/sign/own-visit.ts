import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'

/** A visit of the customer who writes (I10); nobody else changes it until the turn ends. */
export async function ownVisit(desk: Desk, id: string | undefined): Promise<Visit | undefined> {
  const visit = id === undefined ? undefined : await desk.needs.visits.lock(id)
  return visit && visit.customer.id === desk.file()?.customer.id ? visit : undefined
}
