import { type BreachReport, breachReport } from '#src/domain/tickets/breach-report.ts'
import { knownBreach } from '#src/domain/tickets/known-breach.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'
import type { Desk } from '../desk.ts'

/** How much of a report is kept. @unit characters */
const WORDS_CHARACTERS = 500

/** What somebody of ours is reported for; `isUnnamed`: the reporter wants no name on it. */
interface Report extends BreachReport {
  readonly isUnnamed?: boolean
}

/** Opens a report past the line manager: supervisors alone see it, none of those whom it is about. The same deed of the same visit, told once more by name, is added to the report that there is. */
export async function openBreach(
  { isUnnamed = false, ...report }: Report,
  desk: Desk,
): Promise<Ticket & { readonly isKnown: boolean }> {
  const words = withoutSwearing(report.words).slice(0, WORDS_CHARACTERS)
  const known = isUnnamed ? undefined : await knownOf(report, desk)
  if (known) {
    await desk.needs.tickets.addWords(known.id, words, desk.actor(), desk.now)
    return { ...known, isKnown: true }
  }
  const supervisors = await desk.needs.staff.listSupervisors()
  const about = breachReport({ ...report, words }, desk.file()?.customer.area, supervisors)
  const nobody = { customerId: undefined, person: undefined, channel: undefined }
  const ticket = await (isUnnamed ? desk.openTicket({ ...about, ...nobody }, 'system') : desk.openTicket(about))
  return { ...ticket, isKnown: false }
}

function knownOf({ appointment, norms }: BreachReport, desk: Desk): Promise<Ticket | undefined> {
  const customer = desk.file()?.customer
  return knownBreach({ appointment, norms, customer: customer?.id, area: customer?.area }, desk.needs.tickets)
}
