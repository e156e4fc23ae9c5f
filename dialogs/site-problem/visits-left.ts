import { IN_WORK_HOURS } from '#src/domain/norms/on-site-norms.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'
import { colleagueId } from '../writer.ts'

/** The visits of the installer who writes that have just ended with their work incomplete (I10). */
export const visitsLeft = (desk: Desk): Promise<readonly Visit[]> =>
  desk.needs.visits.listLeft({ installerId: colleagueId(desk) }, desk.now.minus({ hours: IN_WORK_HOURS }))
