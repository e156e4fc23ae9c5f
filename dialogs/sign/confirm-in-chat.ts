import type { Say } from '#src/conversation/say.ts'
import { signForCustomer } from '#src/domain/visits/sign-visit.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'
import { closedSays } from './visit-closed.ts'

/** The customer's own yes in their own chat (CL-1, CL-2), and what is said to it. */
export async function confirmInChat(
  visit: Visit,
  version: number,
  desk: Desk,
): Promise<{ readonly isClosed: boolean; readonly says: readonly Say[] }> {
  const { channel, person } = desk.needs
  const signing = { way: 'chat', actor: desk.actor(), channel, person, at: desk.saidAt } as const
  const signed = await signForCustomer(visit, version, signing, desk.needs)
  if (signed.kind === 'refused' || signed.kind === 'gone')
    return { isClosed: false, says: [{ id: `sign-${signed.kind}` }] }
  await rememberClosed(visit, desk)
  return { isClosed: true, says: await closedSays(visit, desk) }
}

/** The rest of the turn knows that the visit is over. */
async function rememberClosed({ appointment }: Visit, desk: Desk): Promise<void> {
  const closed = await desk.needs.appointments.find(appointment.id)
  if (closed) desk.remember(closed)
  if (appointment.workOrderId !== undefined) desk.forgetOrder(appointment.workOrderId)
}
