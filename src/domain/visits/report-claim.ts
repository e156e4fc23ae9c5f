import type { Actor } from '../shared/actor.ts'
import { breachOfVisit } from '../tickets/breach-report.ts'
import { knownBreach } from '../tickets/known-breach.ts'
import { isOpenTicket } from '../tickets/ticket.ts'
import type { ClosingNeeds } from './refuse-signature.ts'
import type { Said } from './said.ts'
import type { Visit } from './visit.ts'

/**
 * What a customer holds against work that is said to be done: it isn't; nothing of it was done; nobody was there; they have
 * confirmed nothing; the code was tricked out of them; somebody did there what the norms forbid.
 */
export type Claim = 'still_open' | 'nothing_done' | 'nobody_came' | 'not_confirmed' | 'tricked' | 'misconduct'

/** What each claim says was broken. */
const BROKEN: Readonly<Record<Claim, readonly string[]>> = {
  still_open: ['CL-1'],
  nothing_done: ['CL-1'],
  nobody_came: ['AP-3', 'CL-1'],
  not_confirmed: ['CL-3', 'DS-8'],
  tricked: ['CL-3', 'DS-8'],
  misconduct: ['DS-4'],
}

/** A customer's claim against a visit, in their words, and where they said it. */
interface SaidClaim {
  readonly claim: Claim
  readonly words: string
  /** What was broken, where the words tell it. */
  readonly norms?: readonly string[] | undefined
  readonly actor: Actor
  readonly at: Said['at']
  readonly channel: string | undefined
  readonly person: string | undefined
}

type ReportNeeds = Pick<ClosingNeeds, 'tickets' | 'visitSteps' | 'staff' | 'clock'>

/**
 * Reports a claim past the line manager (DS-5), once for a visit as long as it is open: said again, it is known, and the words are
 * added to it.
 */
export async function reportClaim(
  visit: Visit,
  { claim, words, norms = BROKEN[claim], actor, at, channel, person }: SaidClaim,
  needs: ReportNeeds,
): Promise<{ readonly ticket: string; readonly isKnown: boolean }> {
  const now = needs.clock.now()
  const known = (await knownReport(visit, needs)) ?? (await knownDeed(visit, norms, needs))?.id
  if (known !== undefined) {
    await needs.tickets.addWords(known, words, actor, now)
    return { ticket: known, isKnown: true }
  }
  const supervisors = await needs.staff.listSupervisors()
  const ticket = breachOfVisit(visit, { words, norms }, { channel, person }, { supervisors, now })
  await needs.tickets.insert(ticket, actor)
  const body = { claim, words, ticket: ticket.id }
  await needs.visitSteps.insert(visit, { step: 'denied', at, receivedAt: now, actor, body })
  return { ticket: ticket.id, isKnown: false }
}

const knownDeed = (
  { appointment, customer }: Visit,
  norms: readonly string[],
  { tickets }: Pick<ReportNeeds, 'tickets'>,
) => knownBreach({ appointment: appointment.id, customer: customer.id, area: customer.area, norms }, tickets)

/** The report of this visit that a supervisor still has. */
export async function knownReport(
  visit: Visit,
  { visitSteps, tickets }: Pick<ReportNeeds, 'tickets' | 'visitSteps'>,
): Promise<string | undefined> {
  const steps = await visitSteps.list(visit)
  const last = steps.findLast(({ step }) => step === 'denied')?.body.ticket
  const ticket = typeof last === 'string' ? await tickets.find(last) : undefined
  return ticket && isOpenTicket(ticket) ? ticket.id : undefined
}
