import type { Say } from '#src/conversation/say.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import type { Desk } from '../desk.ts'
import { itemsSay } from './checklist-says.ts'
import { checklistOf } from './visit-checklist.ts'

/** The items that a visit was closed without, in the words of the list it went by. */
export async function overriddenSay({ context, appointmentId = '' }: Ticket, desk: Desk): Promise<Say> {
  const visit = await desk.needs.visits.find(appointmentId)
  const ids = [context.items].flat()
  const items = visit ? (await checklistOf(desk, visit)).checklist.items : []
  return itemsSay(items.filter(({ id }) => ids.includes(id)))
}
