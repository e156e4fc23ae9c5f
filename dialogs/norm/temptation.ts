import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { seenSpan } from '#src/domain/visits/installer-day.ts'
import { refuseSignature } from '#src/domain/visits/refuse-signature.ts'
import { isAwaitingCustomer } from '#src/domain/visits/report-work.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { readTemptation, TEMPTATIONS } from '#src/language/answers/read-temptation.ts'
import { beginsWithDone } from '#src/language/answers/read-work-done.ts'
import type { Desk } from '../desk.ts'
import { noneSay } from '../none-say.ts'
import { chosenInWork, visitsInWork } from '../visits-in-work.ts'
import { visitSay } from '../which-visit.ts'
import { colleagueId } from '../writer.ts'
import { moneySays } from './money-says.ts'

/** How much of an installer's words is kept. @unit characters */
const WORDS_CHARACTERS = 300

const TemptationAnswers = z.object({ what: z.enum(TEMPTATIONS).optional(), words: z.string().optional() })
type TemptationAnswers = z.infer<typeof TemptationAnswers>

/** 帮客户签, 客户确认了, 帮我要个好评: answered with the norm and what to do instead; nothing is noted as done. Whoever says that they have signed for a customer is reported (CL-3). */
export function temptationDialog(desk: Desk): Dialog<TemptationAnswers> {
  return {
    name: 'temptation',
    answers: TemptationAnswers,
    begin: ({ text }) => ({ what: readTemptation(text), words: text.trim().slice(0, WORDS_CHARACTERS) }),
    questions: [],
    act: async ({ what = 'sign_for', words = '' }): Promise<Outcome> => ({
      kind: 'done',
      says: [
        ...(await answersTo(what, words, desk)),
        ...(isReport(what, words) ? [{ id: 'temptation-not-reported' }] : []),
      ],
      leavesRest: true,
    }),
  }
}

/** 完工，客户同意多收了50: the report that it stood in isn't taken; of some it is said anyway. */
const isReport = (what: TemptationAnswers['what'], words: string): boolean =>
  what !== 'absent_done' && what !== 'customer_signed' && beginsWithDone(words)

async function answersTo(
  what: NonNullable<TemptationAnswers['what']>,
  words: string,
  desk: Desk,
): Promise<readonly Say[]> {
  const last = (await visitsInWork(desk)).at(-1)
  const visit = last && (await chosenInWork(desk, { appointment: last.appointment.id }))
  if (what === 'signed_for') return [await reportAttempt(visit ?? (await lastClosed(desk)), desk)]
  if (what === 'took_money') return await moneySays(words, visit ?? (await lastClosed(desk)), desk)
  if (what === 'customer_signed') return [await whetherSigned(visit, desk)]
  return [{ id: `temptation-${what.replaceAll('_', '-')}` }]
}

/** An attempt to sign for a customer: nothing counts, and the supervisors hear of it (CL-3, DS-8). */
async function reportAttempt(visit: Visit | undefined, desk: Desk): Promise<Say> {
  if (!visit) return { id: 'temptation-sign-for' }
  const report = await desk.needs.reports.latest(visit)
  const signature = { way: 'chat', actor: desk.actor(), at: desk.saidAt } as const
  await refuseSignature(visit, report?.version ?? 0, { why: 'said_so', signature }, desk.needs)
  const isClosed = visit.appointment.status === 'completed'
  return {
    id: isClosed ? 'temptation-signed-for-closed' : 'temptation-signed-for',
    facts: { visit: visitSay(desk, visit) },
  }
}

/** Whoever has no visit in work speaks of the one that was closed last. */
async function lastClosed(desk: Desk): Promise<Visit | undefined> {
  const { fromAt } = seenSpan(desk.now.setZone(desk.zone))
  const closed = (await desk.needs.visits.listClosedOf(colleagueId(desk), fromAt)).at(-1)
  return closed && (await desk.needs.visits.lock(closed.appointment.id))
}

/** That a customer has confirmed is theirs to say (CL-1): what is on record is told. */
async function whetherSigned(visit: Visit | undefined, desk: Desk): Promise<Say> {
  if (!visit) return await noneSay(desk, 'finish-none')
  const report = await desk.needs.reports.latest(visit)
  const facts = { visit: visitSay(desk, visit) }
  const isWaiting = report && (await isAwaitingCustomer(visit, report, desk.needs))
  return { id: isWaiting ? 'temptation-not-signed-yet' : 'temptation-nothing-to-sign', facts }
}
