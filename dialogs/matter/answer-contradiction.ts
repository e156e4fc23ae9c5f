import { DateTime } from 'luxon'
import type { Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { decideMiss } from '#src/domain/visits/contradict-miss.ts'
import { MISS_CAUSES } from '#src/domain/visits/hindrance.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
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
  if (cause !== 'company') return { kind: 'done', says: [{ id: 'matter-judged-stays' }] }
  return { kind: 'done', says: [{ id: 'matter-judged-ours' }, ...(visit ? await sameInstallerSays(visit, desk) : [])] }
}

/** Whoever let the customer down may be the one who is to keep the next promise: a supervisor who found so is told. */
async function sameInstallerSays({ appointment, installer }: Visit, desk: Desk): Promise<readonly Say[]> {
  const { workOrderId, installerId } = appointment
  if (workOrderId === undefined || installerId === undefined || !installer) return []
  const agreed = await desk.needs.appointments.list({ workOrderId, statuses: ['confirmed'] })
  const again = agreed.find((one) => one.installerId === installerId && one.window.opensAt > desk.now)
  if (!again) return []
  const facts = { installer: installer.name, window: desk.windowFact(again.window) }
  return [{ id: 'matter-judged-same-installer', facts }]
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
