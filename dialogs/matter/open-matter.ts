import { z } from 'zod'
import { mayAnswer } from '#src/domain/tickets/answerable.ts'
import { callAbout } from '#src/domain/tickets/call-about.ts'
import { SETTLED_ELSEWHERE, standsAsOpened } from '#src/domain/tickets/settled-elsewhere.ts'
import { isOpenTicket, type Ticket } from '#src/domain/tickets/ticket.ts'
import type { Desk } from '../desk.ts'
import { staffMember } from '../staff-member.ts'
import { KeptWindow, KeptWish } from '../visit-time/visit-time.ts'

export const MatterAnswers = z.object({
  ticket: z.string().optional(),
  /** The order that a customer calls about, where no ticket is about it yet. */
  order: z.string().optional(),
  /** What is done about it; `assign:ins_01` names an installer. */
  action: z.string().optional(),
  note: z.string().optional(),
  /** What the customer says against it, once it has been shown. */
  heard: z.string().optional(),
  /** The time that was agreed on the telephone, as it was said and as it was found; `sure`: read back. */
  wish: KeptWish.optional(),
  window: KeptWindow.optional(),
  sure: z.boolean().optional(),
  /** Windows that are offered instead, `opens/closes` in UTC. */
  offered: z.array(KeptWindow).optional(),
})
/** The answers of one of staff about one matter. */
export type MatterAnswers = z.infer<typeof MatterAnswers>

/** The matter, while it is open and theirs to answer (I10). */
export async function openMatter(
  desk: Desk,
  { ticket: id, order }: Partial<MatterAnswers>,
): Promise<Ticket | undefined> {
  const ticket = id === undefined ? await callFor(order, desk) : await desk.needs.tickets.lock(id)
  const member = await staffMember(desk)
  if (!ticket || !member || !isOpenTicket(ticket) || !mayAnswer(member, ticket)) return undefined
  return (await isSettled(ticket, desk)) ? undefined : ticket
}

/** The order is locked, so that two who book for it at once make one call of it; the call is kept when something has come of it. */
async function callFor(orderId: string | undefined, desk: Desk): Promise<Ticket | undefined> {
  const order = orderId === undefined ? undefined : await desk.needs.orders.lock(orderId)
  const customer = order && (await desk.needs.customers.find(order.customerId))
  if (!order || !customer) return undefined
  const listed = await desk.needs.tickets.listOpen([customer.area])
  return callAbout({ order, customer }, listed, desk.now, desk.zone)
}

/** Whether what it asks for has been settled meanwhile: the visit that it is about has gone, moved or found somebody else, or one has been agreed. */
async function isSettled(ticket: Ticket, { needs }: Desk): Promise<boolean> {
  const { kind, appointmentId, workOrderId } = ticket
  if (!SETTLED_ELSEWHERE.includes(kind)) return false
  if (appointmentId !== undefined) {
    const appointment = await needs.appointments.find(appointmentId)
    return !appointment || !standsAsOpened(ticket, appointment)
  }
  if (workOrderId === undefined) return false
  const order = await needs.orders.find(workOrderId)
  const agreed = await needs.appointments.list({ workOrderId, statuses: ['confirmed'] })
  return order?.status !== 'open' || agreed.length > 0
}
