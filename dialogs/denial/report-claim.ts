import { isOpenTicket } from '#src/domain/tickets/ticket.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Claim } from '#src/language/answers/read-claim.ts'
import { openBreach } from '../breach/open-breach.ts'
import type { Desk } from '../desk.ts'
import { saidAsWritten } from '../said-in-words.ts'

/** What each claim says was broken. */
const BROKEN: Readonly<Record<Claim, readonly string[]>> = {
  still_open: ['CL-1'],
  nothing_done: ['CL-1'],
  nobody_came: ['AP-3', 'CL-1'],
  not_confirmed: ['CL-3', 'DS-8'],
  tricked: ['CL-3', 'DS-8'],
}

/** A customer's claim against the closing of a visit, in their words. */
export interface ReportedClaim {
  readonly visit: Visit
  readonly claim: Claim
  readonly words: string
}

/**
 * Reports a claim past the line manager (DS-5), once for a visit as long as it is open: said again, it is known, and the words are
 * added to it.
 */
export async function reportClaim(
  { visit, claim, words }: ReportedClaim,
  desk: Desk,
): Promise<{ readonly ticket: string; readonly isKnown: boolean }> {
  const known = await knownTicket(visit, desk)
  if (known !== undefined) {
    await desk.needs.tickets.addWords(known, words, desk.actor(), desk.now)
    return { ticket: known, isKnown: true }
  }
  const { id: appointment, installerId } = visit.appointment
  const { id } = await openBreach({ words, norms: BROKEN[claim], appointment, installerId }, desk)
  const body = { claim, words, ticket: id }
  const when = saidAsWritten(desk)
  await desk.needs.visitSteps.insert(visit, { step: 'denied', ...when, actor: desk.actor(), body })
  return { ticket: id, isKnown: false }
}

/** The report of this visit that a supervisor still has. */
export async function knownTicket(visit: Visit, desk: Desk): Promise<string | undefined> {
  const steps = await desk.needs.visitSteps.list(visit)
  const last = steps.findLast(({ step }) => step === 'denied')?.body.ticket
  const ticket = typeof last === 'string' ? await desk.needs.tickets.find(last) : undefined
  return ticket && isOpenTicket(ticket) ? ticket.id : undefined
}
