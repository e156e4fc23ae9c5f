import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { nextService } from '#src/domain/appointments/service-time.ts'
import { SERVICE_HOURS } from '#src/domain/norms/visit-norms.ts'
import { isOpenTicket, type Ticket } from '#src/domain/tickets/ticket.ts'
import { complains } from '#src/language/answers/read-complaint.ts'
import type { Desk } from '../desk.ts'
import { nextVisit } from '../note/note.ts'
import { addToTicket } from './add-to-ticket.ts'
import { NearChange, nearChangeSays, passOn, REASONS } from './near-change.ts'

const HandoverAnswers = z.object({
  reason: z.enum(['asked', 'complains', 'leaves', 'not_understood', 'withdrawn']).optional(),
  /** The ticket that a colleague has already. */
  ticket: z.string().optional(),
  /** What is wanted of a visit that is too near to be changed here. */
  change: NearChange.optional(),
  /** What is complained of, or threatened with. */
  words: z.string().optional(),
  /** What becomes of their visit is asked right after. */
  asksOfVisit: z.boolean().optional(),
})
type HandoverAnswers = z.infer<typeof HandoverAnswers>

/** 转人工: a ticket for a colleague, and an honest word on what happens next. The talk goes on meanwhile. */
export function handoverDialog(desk: Desk, conversationId: string): Dialog<HandoverAnswers> {
  return {
    name: 'handover',
    answers: HandoverAnswers,
    questions: [],
    async act({ reason, ticket: atHand, change, words, asksOfVisit }) {
      if (change) return await handOverChange(change, conversationId, desk)
      // Staff would find their own words in their queue.
      if (desk.role === 'staff' && reason === 'not_understood')
        return { kind: 'done', says: [{ id: 'common-help-staff' }] }
      if (reason === 'withdrawn') return withdraw(desk, atHand)
      const known = await openOne(atHand, desk)
      const added = known && words ? await addToTicket(known, words, desk) : undefined
      const ticket =
        known?.id ?? (await openHandover(desk, { conversationId, reason: reason ?? 'asked', ...(words && { words }) }))
      const done: Say = { id: known ? 'handover-again' : 'handover-done', facts: { ticket } }
      const sorry: Say[] = reason === 'asked' || reason === undefined ? [] : [{ id: sorryFor(reason, known?.id) }]
      const noted = known ? nearChangeSays(known, desk) : []
      const stands = reason === 'leaves' && !asksOfVisit ? visitStands(desk) : []
      const says = [...sorry, ...(added ?? [done, ...noted]), ...whatNext(desk), ...stands]
      return { kind: 'done', ticket, says, leavesRest: reason === 'leaves' }
    },
  }
}

/** 不要人工了, and a person after all: the ticket that was withdrawn is nobody's. */
async function openOne(id: string | undefined, { needs }: Desk): Promise<Ticket | undefined> {
  const ticket = id === undefined ? undefined : await needs.tickets.find(id)
  return ticket && isOpenTicket(ticket) ? ticket : undefined
}

/** Whoever complains on is told that this is with the colleague as well. */
const sorryFor = (reason: keyof typeof SORRY, atHand: string | undefined): string =>
  reason === 'complains' && atHand !== undefined ? 'handover-complains-on' : SORRY[reason]

const SORRY = {
  complains: 'handover-complains',
  not_understood: 'handover-sorry',
  leaves: 'handover-leaves',
} as const

/** Nothing is changed before a colleague has answered, and that is said. */
async function handOverChange(change: NearChange, conversationId: string, desk: Desk): Promise<Outcome> {
  const open = () => openHandover(desk, { conversationId, reason: REASONS[change.end], words: change.words, change })
  const { ticket, noted, isKnown } = await passOn(change, conversationId, desk, open)
  // 改约, once more, adds nothing.
  const known = change.words === '' ? 'handover-again' : 'handover-added'
  const done: Say = { id: isKnown ? known : 'handover-done', facts: { ticket } }
  return { kind: 'done', ticket, says: [done, ...noted, ...whatNext(desk)] }
}

/** Nobody is needed any more: the ticket of this talk ends. */
async function withdraw(desk: Desk, id: string | undefined): Promise<Outcome> {
  const ticket = id === undefined ? undefined : await desk.needs.tickets.lock(id)
  if (ticket && isOpenTicket(ticket) && isComplaint(ticket))
    return { kind: 'done', says: [{ id: 'handover-complaint-stays', facts: { ticket: ticket.id } }] }
  const isEnded =
    ticket?.kind === 'handover' &&
    (await desk.needs.tickets.resolve(ticket.id, 'the customer needs no person any more', desk.actor(), desk.now))
  return { kind: 'done', says: [{ id: isEnded ? 'handover-withdrawn' : 'handover-none' }] }
}

/** 不用人工, after a complaint, also one that was added to what a colleague had: it stays a complaint. */
const isComplaint = ({ kind, context: { reason, customerSays } }: Ticket): boolean =>
  kind === 'handover' && (reason === 'complains' || (typeof customerSays === 'string' && complains(customerSays)))

/** What is agreed is not taken back by whoever only says that they leave us. */
function visitStands(desk: Desk): readonly Say[] {
  const window = nextVisit(desk)?.window
  return window ? [{ id: 'handover-visit-stands', facts: { window: desk.windowFact(window) } }] : []
}

/** How the colleague and the person find each other. */
export function whatNext(desk: Desk): readonly Say[] {
  const facts = { ...SERVICE_HOURS, next: nextService(desk.now, desk.zone) }
  if (desk.role !== 'customer') return [{ id: 'handover-colleague', facts }]
  if (desk.isKnown()) return [{ id: 'handover-known', facts }]
  const unknown: Say = { id: 'handover-unknown', facts: SERVICE_HOURS }
  return desk.needs.canText ? [unknown, { id: 'handover-identify' }] : [unknown]
}

const DESCRIPTIONS = {
  asked: 'The customer asks for a person',
  complains: 'The customer complains',
  leaves: 'The customer wants to end the contract',
  not_understood: 'The assistant did not understand the customer twice in a row',
  withdrawn: 'The customer needs no person any more',
  danger: 'The customer tells of a danger',
  near_move: 'The customer wants a visit at another time that is too near to be moved in the chat',
  near_cancel: 'The customer does not want a visit that is too near to be cancelled in the chat',
} as const

/** Why a colleague is needed, where the talk is, and, where they count, the words. */
interface HandoverContext {
  readonly conversationId: string
  readonly reason: keyof typeof DESCRIPTIONS
  readonly words?: string
  readonly change?: NearChange
}

/** A ticket for whoever takes the talk over; a danger is critical. Gives back its number. */
export async function openHandover(desk: Desk, context: HandoverContext): Promise<string> {
  const { id } = await desk.openTicket({
    kind: 'handover',
    severity: context.reason === 'danger' ? 'critical' : 'minor',
    description: DESCRIPTIONS[context.reason],
    context: { ...context },
  })
  return id
}
