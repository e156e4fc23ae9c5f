import type { DateTime } from 'luxon'
import type { Notice } from '../outreach/notice.ts'
import type { Appointment, VisitWindow } from './appointment.ts'
import { findOffer } from './find-offer.ts'
import type { VisitSearch } from './visit-search.ts'
import type { VisitWish } from './visit-wish.ts'

/** Somebody who wanted another time than they got, and was told that they hear when it becomes free. */
interface Waiting {
  readonly appointment: Appointment
  readonly customerId: string
  readonly wishes: readonly VisitWish[]
}

/** Whatever lies before an agreed visit, from the day of `now` on, in the visit's zone. */
export function anythingBefore({ window, zone }: Appointment, now: DateTime): readonly VisitWish[] {
  const opens = window.opensAt.setZone(zone)
  const [today, dayBefore, on] = [now.setZone(zone), opens.minus({ days: 1 }), opens].map(
    (day) => day.toISODate() ?? '',
  )
  const sameDay: VisitWish = { dates: [on ?? ''], start: null, end: opens.toFormat('HH:mm'), constraint: 'before' }
  if (today === undefined || dayBefore === undefined || today > dayBefore) return [sameDay]
  return [{ dates: [`${today}/${dayBefore}`], start: null, end: null, constraint: 'any' }, sameDay]
}

/** Keeps who waits. */
export interface WaitingList {
  /** What they say now counts, where they wait for this visit already. */
  put(waiting: Waiting, at: DateTime): Promise<void>
  /** They wait no more: they have said that the agreed time stays. */
  remove(appointmentId: string): Promise<void>
}

/** Somebody on the list as they stand now: since when they wait, and what they were offered already. */
export interface Listed extends Waiting {
  readonly since: DateTime
  readonly offered: readonly VisitWindow[]
}

/**
 * What has become free of what somebody wanted, if anything; never what they were offered before (once per freed time).
 * `search` leaves their own visit out.
 */
export function freedFor({ appointment, wishes, offered }: Listed, search: VisitSearch): VisitWindow | undefined {
  const offer = findOffer(wishes, { ...search, declined: offered })
  if (offer.kind !== 'free') return undefined
  return +offer.window.opensAt === +appointment.window.opensAt ? undefined : offer.window
}

/** Somebody who waits, with the time that they could have. */
export interface Fit<Someone extends Listed = Listed> {
  readonly listed: Someone
  readonly window: VisitWindow
}

/**
 * The order in which what is free is offered: all of it lies within the wish, so first whom it brings forward the most, then
 * who has waited longer.
 */
export function bestFitFirst<Someone extends Listed>(fits: readonly Fit<Someone>[]): readonly Fit<Someone>[] {
  const gainMs = ({ listed, window }: Fit) => +listed.appointment.window.opensAt - +window.opensAt
  return fits.toSorted((one, other) => gainMs(other) - gainMs(one) || +one.listed.since - +other.listed.since)
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
