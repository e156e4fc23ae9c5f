import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { refuseSignature } from '#src/domain/visits/refuse-signature.ts'
import { isAwaitingCustomer } from '#src/domain/visits/report-work.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { readTemptation, TEMPTATIONS } from '#src/language/answers/read-temptation.ts'
import type { Desk } from '../desk.ts'
import { noneSay } from '../none-say.ts'
import { chosenInWork, visitsInWork } from '../visits-in-work.ts'
import { visitSay } from '../which-visit.ts'

const TemptationAnswers = z.object({ what: z.enum(TEMPTATIONS).optional() })
type TemptationAnswers = z.infer<typeof TemptationAnswers>

/** 帮客户签, 客户确认了, 帮我要个好评: answered with the norm and what to do instead; nothing is noted as done. Whoever says that they have signed for a customer is reported (CL-3). */
export function temptationDialog(desk: Desk): Dialog<TemptationAnswers> {
  return {
    name: 'temptation',
    answers: TemptationAnswers,
    begin: ({ text }) => ({ what: readTemptation(text) }),
    questions: [],
    act: async ({ what = 'sign_for' }): Promise<Outcome> => ({
      kind: 'done',
      says: [await answerTo(what, desk)],
      leavesRest: true,
    }),
  }
}

async function answerTo(what: NonNullable<TemptationAnswers['what']>, desk: Desk): Promise<Say> {
  const last = (await visitsInWork(desk)).at(-1)
  const visit = last && (await chosenInWork(desk, { appointment: last.appointment.id }))
  if (what === 'signed_for') return await reportAttempt(visit, desk)
  if (what === 'customer_signed') return await whetherSigned(visit, desk)
  return { id: `temptation-${what.replace('_', '-')}` }
}

/** An attempt to sign for a customer: nothing counts, and the supervisors hear of it (CL-3, DS-8). */
async function reportAttempt(visit: Visit | undefined, desk: Desk): Promise<Say> {
  if (!visit) return { id: 'temptation-sign-for' }
  const report = await desk.needs.reports.latest(visit)
  const signature = { way: 'chat', actor: desk.actor(), at: desk.saidAt } as const
  await refuseSignature(visit, report?.version ?? 0, { why: 'said_so', signature }, desk.needs)
  return { id: 'temptation-signed-for', facts: { visit: visitSay(desk, visit) } }
}

/** That a customer has confirmed is theirs to say (CL-1): what is on record is told. */
async function whetherSigned(visit: Visit | undefined, desk: Desk): Promise<Say> {
  if (!visit) return await noneSay(desk, 'finish-none')
  const report = await desk.needs.reports.latest(visit)
  const facts = { visit: visitSay(desk, visit) }
  const isWaiting = report && (await isAwaitingCustomer(visit, report, desk.needs))
  return { id: isWaiting ? 'temptation-not-signed-yet' : 'temptation-nothing-to-sign', facts }
}
