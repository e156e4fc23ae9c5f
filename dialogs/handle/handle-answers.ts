import { z } from 'zod'
import type { Customer } from '#src/domain/customers/customer.ts'
import { HORIZON_DAYS } from '#src/domain/norms/visit-norms.ts'
import type { StaffMember } from '#src/domain/tickets/staff.ts'
import { CANCEL_REASONS, MOVE_REASONS } from '#src/domain/visits/change-reason.ts'
import { HINDRANCES, MISS_CAUSES } from '#src/domain/visits/hindrance.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { withoutNewInstaller } from '#src/language/answers/read-installer.ts'
import type { Desk } from '../desk.ts'
import { staffMember } from '../staff-member.ts'
import { KeptWindow, KeptWish } from '../visit-time/visit-time.ts'

export const HANDLINGS = ['late', 'cannot_come', 'move', 'cancel', 'assign', 'missed'] as const

export const HandleAnswers = z.object({
  /** What the visit was looked for by. */
  words: z.string().optional(),
  appointment: z.string().optional(),
  /** As the visit was when it was chosen. */
  revision: z.number().optional(),
  action: z.enum(HANDLINGS).optional(),
  minutes: z.number().optional(),
  hindrance: z.enum(HINDRANCES).optional(),
  /** Who kept the visit from taking place, where it wasn't us. */
  cause: z.enum(MISS_CAUSES).optional(),
  wish: KeptWish.optional(),
  window: KeptWindow.optional(),
  installer: z.string().optional(),
  /** The installer who was named to go, by name. */
  named: z.string().optional(),
  /** The words that said why, for the history. */
  note: z.string().optional(),
  why: z.enum([...MOVE_REASONS, ...CANCEL_REASONS]).optional(),
  sure: z.boolean().optional(),
})
/** The answers of one of staff about one visit. */
export type HandleAnswers = z.infer<typeof HandleAnswers>

/** How many are shown to choose from. */
export const SHOWN = 8

/** Dispatchers and supervisors change visits; agents don't. */
export async function handler(desk: Desk): Promise<StaffMember | undefined> {
  const member = await staffMember(desk)
  return member && member.role !== 'agent' ? member : undefined
}

/** The visits that the words can mean to somebody who may change them. */
export async function visitsFor(words: string, desk: Desk): Promise<readonly Visit[]> {
  return await visitsIn(await handler(desk), withoutNewInstaller(words), desk)
}

/** The visits from today on that the words can mean, in the member's areas (I10); one more than is shown tells that there are more. */
export async function visitsIn(member: StaffMember | undefined, words: string, desk: Desk): Promise<readonly Visit[]> {
  if (!member) return []
  const fromAt = desk.now.setZone(desk.zone).startOf('day')
  const toAt = fromAt.plus({ days: HORIZON_DAYS })
  return await desk.needs.visits.search({ words, areas: member.areas, fromAt, toAt, limit: SHOWN + 1 })
}

/** The chosen visit, while it is as it was when it was chosen and in the handler's areas; nobody else changes it until the turn ends. */
export async function handledVisit(
  desk: Desk,
  { appointment, revision }: Partial<HandleAnswers>,
): Promise<Visit | undefined> {
  const [member, visit] = [await handler(desk), await desk.needs.visits.lock(appointment ?? '')]
  const isTheirs = visit?.appointment.status === 'confirmed' && member?.areas.includes(visit.customer.area)
  return isTheirs && (revision ?? visit.appointment.revision) === visit.appointment.revision ? visit : undefined
}

/** Whose visit it is, with what a search for time needs. */
export async function customerOfVisit({ customer }: Visit, desk: Desk): Promise<Customer | undefined> {
  return await desk.needs.customers.find(customer.id)
}
