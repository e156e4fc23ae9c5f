import type { DateTime } from 'luxon'
import type { Actor } from '../shared/actor.ts'
import { isKept } from './is-kept.ts'
import type { ClosingNeeds } from './refuse-signature.ts'
import type { Visit } from './visit.ts'
import { visitTicket } from './visit-ticket.ts'

/** The customer can't sign: the visit stays open, and a dispatcher decides what becomes of it (CL-3). `no_report`: nothing is reported yet that could be signed. `again`: a dispatcher has it. */
export async function leaveUnsigned(
  visit: Visit,
  { words, actor, at }: { readonly words: string; readonly actor: Actor; readonly at: DateTime },
  needs: ClosingNeeds,
): Promise<'left' | 'again' | 'no_report'> {
  const report = await needs.reports.latest(visit)
  if (!report || !isKept(visit)) return 'no_report'
  const { version, summary } = report
  const steps = await needs.visitSteps.list(visit)
  if (steps.some(({ step, body }) => step === 'unsigned' && body.version === version)) return 'again'
  const now = needs.clock.now()
  await needs.visitSteps.insert(visit, { step: 'unsigned', at, receivedAt: now, actor, body: { version, words } })
  const { installerId, window } = visit.appointment
  const about = {
    kind: 'unsigned_visit',
    severity: 'major',
    description: 'The work is reported as done and its customer could not confirm it',
    context: { opens: window.opensAt.toISO(), words, summary, version, installerId },
  } as const
  await needs.tickets.insert(visitTicket(visit, about, now), actor)
  return 'left'
}
