import type { StaffMember } from '#src/domain/tickets/staff.ts'
import type { Desk } from './desk.ts'
import { colleagueId } from './writer.ts'

/** The one of staff who writes; undefined for somebody who is not on file. */
export async function staffMember(desk: Desk): Promise<StaffMember | undefined> {
  return await desk.needs.staff.find(colleagueId(desk))
}
