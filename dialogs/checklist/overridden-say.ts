import { z } from 'zod'
import type { Say } from '#src/conversation/say.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import type { Desk } from '../desk.ts'
import { itemWithReasonSay, joined } from './checklist-says.ts'
import { checklistOf } from './visit-checklist.ts'

/** The items that a visit was closed without, in the words of the list it went by, each with the installer's reason. */
export async function overriddenSay({ context, appointmentId = '' }: Ticket, desk: Desk): Promise<Say> {
  const visit = await desk.needs.visits.find(appointmentId)
  const ids = [context.items].flat()
  const items = visit ? (await checklistOf(desk, visit)).checklist.items : []
  const reasons = z.record(z.string(), z.string()).catch({}).parse(context.reasons)
  const told = items.filter(({ id }) => ids.includes(id)).map((item) => itemWithReasonSay(item, reasons[item.id]))
  return joined(told, 'checklist-items')
}
