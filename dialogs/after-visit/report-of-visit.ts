import type { Say } from '#src/conversation/say.ts'
import { openBreach } from '../breach/open-breach.ts'
import { type Desk, knownFile } from '../desk.ts'

/** Opens a report of a visit that its customer is being asked about: at once, for they may leave at any moment. */
export async function reportOfVisit(
  { appointment = '' }: { appointment?: string | undefined },
  told: { readonly words: string; readonly norms: readonly string[] },
  desk: Desk,
): Promise<{ report: string; says: readonly Say[] }> {
  const visit = await desk.needs.surveys.findVisit(appointment, knownFile(desk.file()).customer.id)
  const { id, isKnown } = await openBreach({ appointment, installerId: visit?.installerId, ...told }, desk)
  if (isKnown) return { report: id, says: [{ id: 'denial-known', facts: { ticket: id } }] }
  return { report: id, says: [{ id: 'breach-sorry' }, { id: 'breach-done', facts: { ticket: id } }] }
}
