import { type BreachReport, breachReport } from '#src/domain/tickets/breach-report.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'
import type { Desk } from '../desk.ts'

/** How much of a report is kept. @unit characters */
const WORDS_CHARACTERS = 500

/** What somebody of ours is reported for; `isUnnamed`: the reporter wants no name on it. */
export interface Report extends BreachReport {
  readonly isUnnamed?: boolean
}

/** Opens a report past the line manager: supervisors alone see it, none of those whom it is about. */
export async function openBreach({ isUnnamed = false, ...report }: Report, desk: Desk): Promise<Ticket> {
  const supervisors = await desk.needs.staff.listSupervisors()
  const words = withoutSwearing(report.words).slice(0, WORDS_CHARACTERS)
  const about = breachReport({ ...report, words }, desk.file()?.customer.area, supervisors)
  if (!isUnnamed) return await desk.openTicket(about)
  const nobody = { customerId: undefined, person: undefined, channel: undefined }
  return await desk.openTicket({ ...about, ...nobody }, 'system')
}
