import { areaOfReport, reportedSupervisors } from '#src/domain/tickets/reported.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'
import type { Desk } from '../desk.ts'

/** How much of a report is kept. @unit characters */
const WORDS_CHARACTERS = 500

/** What somebody of ours is reported for. `norms`: what it breaks, `appointment`: at which visit; `isUnnamed`: the reporter wants no name on it. */
export interface Report {
  readonly words: string
  readonly norms: readonly string[]
  readonly appointment?: string | undefined
  /** Whom it is about, as far as that is known. */
  readonly installerId?: string | undefined
  readonly isUnnamed?: boolean
}

/** Opens a report past the line manager: supervisors alone see it, none of those whom it is about. */
export async function openBreach(report: Report, desk: Desk): Promise<Ticket> {
  const { words, norms, appointment, installerId, isUnnamed = false } = report
  const supervisors = await desk.needs.staff.listSupervisors()
  const reported = [...reportedSupervisors(words, supervisors), ...(installerId === undefined ? [] : [installerId])]
  const area = areaOfReport(desk.file()?.customer.area, reported, supervisors)
  const about = {
    kind: 'breach_reported',
    severity: 'critical',
    description: 'Somebody of ours is reported for a breach of the service norms',
    context: { words: withoutSwearing(words).slice(0, WORDS_CHARACTERS), norms, reported },
    area,
    ...(appointment !== undefined && { appointmentId: appointment }),
  } as const
  if (!isUnnamed) return await desk.openTicket(about)
  const nobody = { customerId: undefined, person: undefined, channel: undefined }
  return await desk.openTicket({ ...about, ...nobody }, 'system')
}
