import { type Claim, knownReport, reportClaim as report } from '#src/domain/visits/report-claim.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'
import type { Desk } from '../desk.ts'

/** A customer's claim against the closing of a visit, in their words. */
interface ReportedClaim {
  readonly visit: Visit
  readonly claim: Claim
  readonly words: string
}

/** Reports a claim of the customer who writes past the line manager (DS-5), once for a visit as long as it is open. */
export async function reportClaim({ visit, claim, words }: ReportedClaim, desk: Desk) {
  const { channel, person } = desk.needs
  const where = { actor: desk.actor(), at: desk.saidAt, channel, person }
  return await report(visit, { claim, words: withoutSwearing(words), ...where }, desk.needs)
}

/** The report of this visit that a supervisor still has. */
export const knownTicket = (visit: Visit, desk: Desk): Promise<string | undefined> => knownReport(visit, desk.needs)
