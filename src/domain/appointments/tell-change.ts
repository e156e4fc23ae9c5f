import { DateTime } from 'luxon'
import type { WorkOrder } from '../orders/work-order.ts'
import { classOf, type Notice, type NoticeStore } from '../outreach/notice.ts'
import type { ChangeReason } from '../visits/change-reason.ts'
import type { Appointment, VisitWindow } from './appointment.ts'
import { knownWindow } from './known-window.ts'

/** What is said of a change: why, and what becomes of the order of a visit that is taken off. */
interface ToldOfChange {
  readonly reason?: ChangeReason | undefined
  /** `kept`: it stays open; `done`: it was done without the visit. */
  readonly order?: 'kept' | 'done' | undefined
}

/**
 * Tells a customer that the company has changed their visit, from the window that they know of; of one that they have not
 * heard of yet they hear as it is now, and nothing where it has gone.
 *
 * @returns false where they never heard that there was a visit
 */
export async function tellChange(
  before: Appointment,
  after: Appointment,
  { notices, now }: { readonly notices: NoticeStore; readonly now: DateTime },
  told: ToldOfChange = {},
): Promise<boolean> {
  if (changeNotice(before, after, now, told).length === 0) return true
  const window = await knownWindow(before, notices, now)
  const news = window ? changeNotice({ ...before, window }, after, now, told) : bookedNotice(after, now)
  await notices.put(news, now)
  return window !== undefined
}

/**
 * What a customer hears when the company has changed their visit: another window, or that nobody comes, with the reason
 * where one was given (AP-4). Nothing else is told.
 */
export function changeNotice(
  before: Appointment,
  after: Appointment,
  dueAt: DateTime,
  { reason, order }: ToldOfChange = {},
): readonly Notice[] {
  if (before.status !== 'confirmed' || after.customerId === undefined) return []
  const [wasOpens, wasCloses] = [before.window.opensAt, before.window.closesAt].map((one) => one.toUTC().toISO() ?? '')
  const about = {
    occasion: `changed:${after.id}:${after.revision}`,
    recipient: `customer:${after.customerId}` as const,
    subject: after.id,
    class: classOf(DateTime.min(before.window.opensAt, after.window.opensAt), dueAt),
    dueAt,
  }
  const isDoneAhead = after.status === 'completed' && dueAt < before.window.opensAt
  if (after.status === 'cancelled' || isDoneAhead) {
    const fate = isDoneAhead ? 'done' : fateOf({ order, reason })
    const answers = { kind: after.kind ?? 'repair', fate, opens: wasOpens ?? '', closes: wasCloses ?? '' }
    return [{ ...about, dialog: 'taken-off', answers: { ...answers, ...(fate === 'kept' && reason && { reason }) } }]
  }
  if (after.status !== 'confirmed' || isSame(before.window, after.window)) return []
  const opens = after.window.opensAt.toUTC().toISO() ?? ''
  const was = { wasOpens: wasOpens ?? '', wasCloses: wasCloses ?? '' }
  const answers = { appointment: after.id, opens, ...was, ...(reason && { reason }) }
  return [{ ...about, dialog: 'rescheduled', answers }]
}

/** Who asked that nobody comes, and whose order stays open, hears that it waits for another time of theirs. */
function fateOf({ order, reason }: ToldOfChange): string {
  if (order === 'kept' && reason === 'asked') return 'later'
  return order ?? reason ?? 'cancelled'
}

/** What a customer hears of a visit that the back office has booked for them: when it is, and that another time may suit better (AP-1). */
export function bookedNotice(after: Appointment, dueAt: DateTime): readonly Notice[] {
  const { id, customerId, revision, status, window } = after
  if (status !== 'confirmed' || customerId === undefined) return []
  return [
    {
      occasion: `changed:${id}:${revision}`,
      recipient: `customer:${customerId}`,
      dialog: 'rescheduled',
      answers: { appointment: id, opens: window.opensAt.toUTC().toISO() ?? '' },
      subject: id,
      class: classOf(window.opensAt, dueAt),
      dueAt,
    },
  ]
}

/** What a customer who knows of an order hears when it ends before a visit was agreed: nobody needs a time any more. */
export function orderEndedNotice(
  { id, customerId, kind }: WorkOrder,
  fate: 'cancelled' | 'done',
  dueAt: DateTime,
): Notice {
  return {
    occasion: `ended:${id}`,
    recipient: `customer:${customerId}`,
    dialog: 'taken-off',
    answers: { kind, fate: `order-${fate}` },
    subject: id,
    class: 'transactional',
    dueAt,
  }
}

const isSame = (one: VisitWindow, other: VisitWindow): boolean =>
  +one.opensAt === +other.opensAt && +one.closesAt === +other.closesAt
