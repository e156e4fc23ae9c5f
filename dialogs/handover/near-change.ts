import { z } from 'zod'
import type { Next, Outcome } from '#src/conversation/dialog.ts'
import type { Fact, Say } from '#src/conversation/say.ts'
import { meetsWish } from '#src/domain/appointments/meets-wish.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import { toldWords } from '#src/domain/orders/told-words.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { readThan } from '#src/language/answers/about-the-time.ts'
import { readShift } from '#src/language/answers/read-shift.ts'
import { type Desk, knownFile } from '../desk.ts'
import { kindSay } from '../visit-kind.ts'
import { KeptWish, keepWish, wishesInContext } from '../visit-time/visit-time.ts'
import { wishFact } from '../visit-time/wish-say.ts'

/** What is wanted of a visit that is too near to be changed in the talk. `words` are the customer's. */
export const NearChange = z.object({
  appointment: z.string(),
  end: z.enum(['move', 'cancel']),
  wish: KeptWish.optional(),
  words: z.string(),
})
/** See the schema of the same name. */
export type NearChange = z.infer<typeof NearChange>

/** A colleague sees what can be done, and hears what is wanted. */
export const toColleague = (change: NearChange): Next => ({ dialog: 'handover', answers: { change } })

/** 想把今天10:30的改到15:00: what a colleague has been told of such a visit; nothing where the ticket is of something else. */
export function nearChangeSays({ context }: Pick<Ticket, 'context'>, desk: Desk): readonly Say[] {
  const change = NearChange.safeParse(context.change).data
  if (!change) return []
  const { customerSays: words } = context
  if (typeof words !== 'string') return [saidBack(change, desk)]
  return [{ id: 'handover-noted-words', facts: { ...factsOf(change, desk), words } }]
}

/** The visit's hours and its kind, as texts name them; empty hours once it is off. */
export function factsOf({ appointment: id }: Pick<NearChange, 'appointment'>, desk: Desk) {
  const visit = desk.file()?.appointments.find((one) => one.id === id)
  return { kind: kindSay(visit?.kind), window: visit ? desk.windowFact(visit.window) : '' }
}

/** Says a change back as the colleague reads it. */
function saidBack({ appointment, end, wish, words }: NearChange, desk: Desk): Say {
  const facts = factsOf({ appointment }, desk)
  if (end === 'cancel') return { id: 'handover-noted-cancel', facts }
  const time: Fact | undefined = wish?.wishes.length ? wishFact(wish) : undefined
  if (time) return { id: 'handover-noted-move', facts: { ...facts, time } }
  return words === ''
    ? { id: 'handover-noted-move-open', facts }
    : { id: 'handover-noted-words', facts: { ...facts, words } }
}

/** The ticket in which a colleague of this talk has a change already, of whatever visit. */
export async function changeAtHand(conversationId: string, desk: Desk): Promise<Ticket | undefined> {
  const all = await desk.needs.tickets.listOpenOf(knownFile(desk.file()).customer.id, 'handover')
  return all.findLast(({ context }) => context.conversationId === conversationId && context.change !== undefined)
}

/** Adds to what a colleague of this talk has already, or opens a ticket with `open`. Gives back the ticket, what was noted, and whether it was there before. */
export async function passOn(change: NearChange, conversationId: string, desk: Desk, open: () => Promise<string>) {
  const all = await desk.needs.tickets.listOpenOf(knownFile(desk.file()).customer.id, 'handover')
  // 改约, with nothing more, adds no words to what a colleague has of something else.
  const known = all.findLast(
    ({ context }) => context.conversationId === conversationId && (change.words !== '' || context.change !== undefined),
  )
  const before = typeof known?.context.customerSays === 'string' ? known.context.customerSays : undefined
  const words = toldWords([before, change.words])
  if (known && words) await desk.needs.tickets.addWords(known.id, words, desk.actor(), desk.now)
  const whole = inContext(change, known, desk)
  return { ticket: known?.id ?? (await open()), noted: saidBack(whole, desk), isKnown: known !== undefined }
}

/** 11:15, after a colleague was told of a day: of that day; a day keeps the hours that were said. */
function inContext(change: NearChange, known: Ticket | undefined, desk: Desk): NearChange {
  const before = NearChange.safeParse(known?.context.change).data?.wish
  if (!change.wish || !before) return change
  const todayOn = desk.now.setZone(desk.zone).toISODate() ?? ''
  const wishes = wishesInContext(change.wish.wishes as VisitWish[], before, undefined, todayOn)
  return { ...change, wish: keepWish(wishes, change.wish.words) }
}

/** Whether a wish names another time than the visit's own, or how much later it is to be. */
export function namesTime({ wishes, words, picked }: KeptWish, appointment: string, desk: Desk): boolean {
  if (picked !== undefined || readShift(words) !== undefined || readThan(words) !== undefined) return true
  const window = desk.file()?.appointments.find(({ id }) => id === appointment)?.window
  return wishes.some((one) => !window || !meetsWish(window, one, desk.zone))
}

/** Why it can't be done here. */
export const whyTooNear = (change: Pick<NearChange, 'appointment' | 'end'>, desk: Desk): Say => ({
  id: change.end === 'move' ? 'move-too-late' : 'cancel-too-late',
  facts: factsOf(change, desk),
})

/**
 * The refusal of a change that comes too late here. Where what is wanted is plain, it goes to a colleague at once; else they are
 * asked whether it is to.
 */
export const tooNear = (change: NearChange, isPlain: boolean, desk: Desk): Outcome & { readonly kind: 'done' } =>
  isPlain
    ? { kind: 'done', says: [whyTooNear(change, desk)], next: toColleague(change) }
    : { kind: 'done', says: [], next: { dialog: 'near-change', answers: { change } } }
