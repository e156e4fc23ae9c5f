import type { DateTime } from 'luxon'
import { afterServiceMinutes } from '../appointments/service-time.ts'
import { ANSWER_MINUTES } from '../norms/staff-norms.ts'
import type { Notice } from '../outreach/notice.ts'
import type { Ticket } from '../tickets/ticket.ts'
import type { Visit } from './visit.ts'
import { visitTicket } from './visit-ticket.ts'

/** What a customer must know of their visit, by the dialogs that tell it: late, off, moved, somebody else, missed (AP-4, AP-5); what became of their wish (AP-1). */
export const VISIT_NEWS = [
  ...(['delay', 'cannot-come', 'taken-off', 'rescheduled', 'replaced', 'missed', 'answered'] as const),
  ...(['left-incomplete', 'can-go-on', 'goes-on', 'allow-work'] as const),
] as const

/** One of them. */
export type VisitNews = (typeof VISIT_NEWS)[number]

/** The news of a visit that a notice brings its customer; undefined for every other notice. */
export function visitNewsOf({ recipient, dialog }: Pick<Notice, 'recipient' | 'dialog'>): VisitNews | undefined {
  return recipient.startsWith('customer:') ? VISIT_NEWS.find((one) => one === dialog) : undefined
}

/**
 * The call that brings news of a visit to a customer who can't be written to; `context.tell` says what is to be told, `context.notice` is the occasion.
 *
 * A visit that stands is what the call is about; where it is off and its order waits, the same call agrees another time.
 * It is due before the visit begins.
 */
export function callToTell(
  { occasion, answers }: Pick<Notice, 'occasion' | 'answers'>,
  news: VisitNews,
  { visit, isOrderOpen }: { readonly visit: Visit; readonly isOrderOpen: boolean },
  now: DateTime,
): Ticket {
  const { id, status, window, workOrderId, zone } = visit.appointment
  const stands = status === 'confirmed'
  // The reason of a call is why somebody must call.
  const why = answers.reason === undefined ? {} : { hindrance: answers.reason }
  const inTime = afterServiceMinutes(now, ANSWER_MINUTES.call_task, zone)
  const when = stands ? { opens: window.opensAt.toISO(), closes: window.closesAt.toISO() } : {}
  const about = {
    kind: 'call_task',
    severity: 'major',
    description: 'Call the customer, who could not be written to, with news of the visit',
    context: { ...answers, ...when, ...why, reason: 'unreachable', tell: news, notice: occasion },
  } as const
  return {
    ...visitTicket(visit, about, now),
    appointmentId: stands ? id : undefined,
    workOrderId: !stands && isOrderOpen ? workOrderId : undefined,
    dueAt: window.opensAt > now && window.opensAt < inTime ? window.opensAt : inTime,
  }
}
