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
  /** What was wanted of it before, and isn't any more. */
  replaces: z.enum(['move', 'cancel']).optional(),
})
/** See the schema of the same name. */
export type NearChange = z.infer<typeof NearChange>

/** A colleague sees what can be done, and hears what is wanted. */
export const toColleague = (change: NearChange): Next => ({ dialog: 'handover', answers: { change } })

/** 想把今天10:30的改到15:00: what a colleague has been told of such a visit; nothing where the ticket is of something else. */
export function nearChangeSays({ context }: Pick<Ticket, 'context'>, desk: Desk): readonly Say[] {
  const change = NearChange.safeParse(context.change).data
  return change ? saidBack(change, desk) : []
}

/** The visit's hours and its kind, as texts name them; empty hours once it is off. */
export function factsOf({ appointment: id }: Pick<NearChange, 'appointment'>, desk: Desk) {
  const visit = desk.file()?.appointments.find((one) => one.id === id)
  return { kind: kindSay(visit?.kind), window: visit ? desk.windowFact(visit.window) : '' }
}

/** Says a change back as the colleague reads it, and what it stands for now. */
const saidBack = (change: NearChange, desk: Desk): readonly Say[] => [
  noted(change, desk),
  ...(change.replaces ? [{ id: `handover-replaces-${change.replaces}` }] : []),
]

function noted({ appointment, end, wish, words }: NearChange, desk: Desk): Say {
  const facts = factsOf({ appointment }, desk)
  const time: Fact | undefined = wish?.wishes.length ? wishFact(wish) : undefined
  if (end === 'cancel')
    return time
      ? { id: 'handover-noted-cancel-then', facts: { ...facts, time } }
      : { id: 'handover-noted-cancel', facts }
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
  const { tickets } = desk.needs
  const all = await tickets.listOpenOf(knownFile(desk.file()).customer.id, 'handover')
  const known = all.findLast(
    ({ context }) => context.conversationId === conversationId && isFor(change, context.change),
  )
  const before = NearChange.safeParse(known?.context.change).data
  const whole = before ? inPlaceOf(before, change, desk) : change
  if (known && change.words !== '') {
    const said = typeof known.context.customerSays === 'string' ? known.context.customerSays : undefined
    const words = toldWords([said, change.words]) ?? change.words
    const kept = before && { change: whole, words: whole.words, reason: REASONS[whole.end] }
    await tickets.addWords(known.id, words, desk.actor(), desk.now, kept)
  }
  return { ticket: known?.id ?? (await open()), noted: saidBack(whole, desk), isKnown: known !== undefined }
}

/** Why a colleague is called, by what is wanted. */
export const REASONS = { move: 'near_move', cancel: 'near_cancel' } as const

/** Two visits have a ticket each. 改约, with nothing more, adds no words to what a colleague has of something else. */
function isFor({ appointment, words }: NearChange, known: unknown): boolean {
  const before = NearChange.safeParse(known).data
  return before ? before.appointment === appointment : words !== ''
}

/** The later wish stands for the earlier one; without a time of its own, the words are added to it. */
function inPlaceOf(before: NearChange, change: NearChange, desk: Desk): NearChange {
  if (change.words === '' && change.end === before.end) return before
  // 取消完改到后天: a time that is said then is of that.
  const end = before.end === 'cancel' && before.wish ? 'cancel' : change.end
  const isOther = end !== before.end
  if (isOther && !(end === 'cancel' && change.wish)) return { ...change, replaces: before.end }
  const { replaces } = before
  const whole = { ...inContext(change, before.wish, desk), end, ...(replaces && !isOther && { replaces }) }
  return change.wish ? whole : { ...whole, words: toldWords([before.words, change.words]) ?? '' }
}

/** 11:15, after a colleague was told of a day: of that day; a day keeps the hours that were said. */
function inContext(change: NearChange, before: KeptWish | undefined, desk: Desk): NearChange {
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
