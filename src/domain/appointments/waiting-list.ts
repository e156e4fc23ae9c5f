import type { DateTime } from 'luxon'
import type { Notice } from '../outreach/notice.ts'
import type { Appointment, VisitWindow } from './appointment.ts'
import { findOffer } from './find-offer.ts'
import type { VisitSearch } from './visit-search.ts'
import type { VisitWish } from './visit-wish.ts'

/** Somebody who wanted another time than they got. */
export interface Waiting {
  readonly appointment: Appointment
  readonly customerId: string
  readonly wishes: readonly VisitWish[]
}

/** Keeps who waits. */
export interface WaitingList {
  put(waiting: Waiting, at: DateTime): Promise<void>
}

/** What has become free of what somebody wanted, if anything; `search` leaves their own visit out. */
export function freedFor({ appointment, wishes }: Waiting, search: VisitSearch): VisitWindow | undefined {
  const offer = findOffer(wishes, search)
  if (offer.kind !== 'free') return undefined
  return +offer.window.opensAt === +appointment.window.opensAt ? undefined : offer.window
}

/** Offers a time that has become free, once (I5). */
export function earlierNotice({ appointment, customerId }: Waiting, window: VisitWindow, dueAt: DateTime): Notice {
  const [opens, closes] = [window.opensAt, window.closesAt].map((instant) => instant.toUTC().toISO() ?? '')
  return {
    occasion: `freed:${customerId}:${opens}`,
    recipient: `customer:${customerId}`,
    dialog: 'freed',
    answers: { appointment: appointment.id, opens: opens ?? '', closes: closes ?? '' },
    subject: appointment.id,
    class: 'transactional',
    dueAt,
  }
}
