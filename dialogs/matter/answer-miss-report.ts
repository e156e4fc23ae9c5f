import type { Outcome } from '#src/conversation/dialog.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { MISS_CAUSES } from '#src/domain/visits/hindrance.ts'
import { judgeMiss } from '#src/domain/visits/miss-of-others.ts'
import { installerNotice } from '#src/domain/visits/tell-installer.ts'
import type { Desk } from '../desk.ts'
import type { MatterAnswers } from './open-matter.ts'

/** A dispatcher judges why a visit cannot take place, as its installer at the door reports; or it is tried on (AP-4). */
export async function answerMissReport(
  ticket: Ticket,
  { action, note = '', heard }: Partial<MatterAnswers>,
  desk: Desk,
): Promise<Outcome> {
  const visit = await desk.needs.visits.lock(ticket.appointmentId ?? '')
  if (!visit) return { kind: 'done', says: [{ id: 'matter-gone' }] }
  if (isUnheard(ticket, { action, heard })) return { kind: 'again', says: [], forget: ['action', 'note'] }
  const cause = MISS_CAUSES.find((one) => one === action)
  const actor = desk.actor()
  if (cause) {
    const report = { visit, cause, actor, note: `${note}; ${ticket.context.reportedBy}: ${ticket.context.words}` }
    if ((await judgeMiss(report, desk.needs)) !== 'recorded') return { kind: 'done', says: [{ id: 'matter-gone' }] }
  }
  await desk.needs.tickets.resolve(ticket.id, cause ? `${cause}: ${note}` : 'not missed', actor, desk.now)
  if (!cause)
    await desk.needs.notices.put(installerNotice(visit.appointment, 'not_missed', desk.now, ticket.id), desk.now)
  return { kind: 'done', says: [{ id: cause ? 'matter-miss-recorded' : 'matter-not-missed' }] }
}

/** Whether it would be put down to a customer who says something else, which whoever decides may not have read yet. */
export const isUnheard = (
  { kind, context }: Ticket,
  { action, heard }: Pick<Partial<MatterAnswers>, 'action' | 'heard'>,
): boolean =>
  kind === 'miss_reported' &&
  action === 'customer' &&
  context.customerSays !== undefined &&
  context.customerSays !== heard

/** What such a report can be judged to be: as it was reported first, and ours last before none at all. */
export const reportedActions = ({ context }: Ticket): readonly string[] => [
  ...MISS_CAUSES.filter((cause) => cause === context.cause),
  ...MISS_CAUSES.filter((cause) => cause !== context.cause && cause !== 'company'),
  ...['company', 'not_missed'],
]
