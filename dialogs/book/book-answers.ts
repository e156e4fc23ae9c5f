import { z } from 'zod'
import { toldWords } from '#src/domain/orders/told-words.ts'
import { waitingOrders as ordersWaiting } from '#src/domain/orders/waiting-orders.ts'
import { VISIT_KINDS, type VisitKind, type WorkOrder } from '#src/domain/orders/work-order.ts'
import type { Desk } from '../desk.ts'
import { KeptWindow, KeptWish } from '../visit-time/visit-time.ts'

export const BookAnswers = z.object({
  kind: z.enum(VISIT_KINDS).optional(),
  /** The visit of another kind that was agreed by mistake: once this one is, what becomes of it is asked. */
  insteadOf: z.string().optional(),
  /** Those of which one was agreed by mistake: which it is, is asked. */
  mayBeInstead: z.array(z.string()).optional(),
  /** That it is instead of that one has yet to be said. */
  isInsteadUnsaid: z.boolean().optional(),
  /** What to do about a visit of this kind that is agreed already. */
  besides: z.enum(['move', 'along', 'another', 'neither', 'cancel']).optional(),
  /** The one of them that is to be moved. */
  agreed: z.string().optional(),
  /** The work order it is for, where the account has several. */
  order: z.string().optional(),
  /** We asked for the time (AP-2): the next order that waits is asked for in the same talk. */
  isAsked: z.boolean().optional(),
  /** Meanwhile we told them of an order that waits: it is asked for next. */
  asksNext: z.boolean().optional(),
  /** Their visit that we took off or missed: what else is free is shown with the question (AP-4, AP-5). */
  lost: KeptWindow.optional(),
  /** It was opened by words that only name a kind of work, and may have meant something else. */
  isUnsure: z.boolean().optional(),
  /** Empty: the customer was asked, and can't say. */
  detail: z.string().optional(),
  /** What was wrong, where it was taken for another kind of work in between. */
  detailBefore: z.string().optional(),
  /** Words for whoever comes: 家里有狗, 到楼下打电话. */
  note: z.string().optional(),
  /** A trouble that was reported without asking for anybody to come: it is looked into first. */
  symptom: z.enum(['offline', 'slow', 'wifi', 'tv']).optional(),
  light: z.enum(['red', 'not_red', 'unseen']).optional(),
  tried: z.enum(['helped', 'no_help', 'skipped']).optional(),
  place: z.string().optional(),
  isElsewhere: z.boolean().optional(),
  /** Of two that are wanted, in their words: this one, until its turn was said, and the one to be booked once it is settled. */
  first: z.string().optional(),
  second: z.string().optional(),
  /** The words of the second, until its turn was said. */
  other: z.string().optional(),
  wish: KeptWish.optional(),
  wishBefore: KeptWish.optional(),
  window: KeptWindow.optional(),
  confirmed: z.boolean().optional(),
  isRequested: z.boolean().optional(),
  /** Once it is agreed, they hear of what becomes free before it. */
  waitsEarlier: z.boolean().optional(),
  /** The customer wants none: for now, at all, because somebody is there after all, or before anything was on record. */
  refusal: z.enum(['later', 'unwanted', 'now', 'dropped']).optional(),
  /** The words that said that it works again, for the history of the order. */
  solved: z.string().optional(),
})
/** The answers of the booking dialog. */
export type BookAnswers = z.infer<typeof BookAnswers>

/** The answer that none of the waiting orders is meant. */
export const NEW_ORDER = 'new'

/** What the installer reads of it: what is wrong, and the customer's words for whoever comes. */
export const descriptionOf = ({ detail, note }: Partial<BookAnswers>): string | undefined => toldWords([detail, note])

/** Whether there is a visit to be booked, after what was said about one that is agreed already. */
export function isNewVisit({ besides }: Partial<BookAnswers>): boolean {
  return besides === undefined || besides === 'another'
}

/** Orders that wait for an appointment, of one kind or of all. */
export function waitingOrders(desk: Desk, kind?: VisitKind): readonly WorkOrder[] {
  const file = desk.file()
  return file ? ordersWaiting(file.orders, file.appointments, kind) : []
}

/** The waiting order that the visit is for; undefined where a new one will be made. */
export function orderOf(desk: Desk, { kind, order }: Partial<BookAnswers>): WorkOrder | undefined {
  if (kind === undefined || order === NEW_ORDER) return undefined
  return waitingOrders(desk, kind).find(({ id }) => id === order)
}
