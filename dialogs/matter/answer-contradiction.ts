import { DateTime } from 'luxon'
import type { Outcome } from '#src/conversation/dialog.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { decideMiss } from '#src/domain/visits/contradict-miss.ts'
import { MISS_CAUSES } from '#src/domain/visits/hindrance.ts'
import type { Desk } from '../desk.ts'
import type { MatterAnswers } from './open-matter.ts'

/** A supervisor decides whose fault a missed visit was, once the customer has contradicted (AP-4). */
export async function answerContradiction(
  ticket: Ticket,
  { action, note }: Partial<MatterAnswers>,
  desk: Desk,
): Promise<Outcome> {
  const { appointment, opens } = ticket.context
  const visit = await desk.needs.visits.find(String(appointment ?? ''))
  const cause = action === 'ours' ? 'company' : MISS_CAUSES.find((one) => one === action)
  const opensAt = typeof opens === 'string' ? DateTime.fromISO(opens, { zone: 'utc' }) : undefined
  const decided = visit && (await decideMiss(visit, { cause, opensAt }, desk.actor(), desk.needs))
  await desk.needs.tickets.resolve(ticket.id, `${action ?? 'stays'}: ${note ?? ''}`, desk.actor(), desk.now)
  if (decided !== 'decided') return { kind: 'done', says: [{ id: 'matter-gone' }] }
  return { kind: 'done', says: [{ id: cause === 'company' ? 'matter-judged-ours' : 'matter-judged-stays' }] }
}

/** What a contradicted miss can be judged to be: ours, as before, or another cause. */
export const judgementsOf = ({ context }: Ticket): readonly string[] => [
  ...['ours', 'stays'],
  ...MISS_CAUSES.filter((cause) => cause !== 'company' && cause !== context.cause),
]

/** Who judged a miss doesn't decide on the contradiction, unless the area has no other supervisor; the history says who did. */
export async function isForAnother({ kind, context, area = '' }: Ticket, desk: Desk): Promise<boolean> {
  const self = desk.actor()
  if (kind !== 'miss_contradicted' || context.judgedBy !== self) return false
  return await desk.needs.staff.hasOtherSupervisor(self.slice('staff:'.length), area)
}
