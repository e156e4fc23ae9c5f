import type { DateTime } from 'luxon'
import type { Notice } from '../outreach/notice.ts'
import type { Visit } from './visit.ts'

/** What an installer hears of a report of theirs: its customer has confirmed it, says that something is open, or, just after the visit was closed, that it doesn't work. */
export const CLOSING_NEWS = ['closed', 'doubted', 'not_fixed'] as const

/** One of them. */
type ClosingNews = (typeof CLOSING_NEWS)[number]

/** The customer reads what was done, and is asked to check and confirm it (CL-1). */
export const signNotice = (visit: Visit, version: number, dueAt: DateTime): Notice =>
  toCustomer(visit, 'sign', `sign:${visit.appointment.id}:${version}`, { version }, dueAt)

/** Thanks, and whom to ask from now on (CL-5). */
export const closedNotice = (visit: Visit, dueAt: DateTime): Notice =>
  toCustomer(visit, 'visit-closed', `visit-closed:${visit.appointment.id}`, {}, dueAt)

/** One of ours has closed it, after asking the customer: nobody says that they have signed. */
export const closedByUsNotice = (visit: Visit, dueAt: DateTime): Notice =>
  toCustomer(visit, 'visit-closed', `visit-closed:${visit.appointment.id}`, { isByUs: true }, dueAt)

/** Somebody has tried the customer's codes until that way was shut (CL-3). */
export const codesTriedNotice = (visit: Visit, dueAt: DateTime): Notice =>
  toCustomer(visit, 'codes-tried', `codes-tried:${visit.appointment.id}`, {}, dueAt)

function toCustomer(
  { appointment: { id }, customer }: Visit,
  dialog: string,
  occasion: string,
  answers: Notice['answers'],
  dueAt: DateTime,
): Notice {
  const to = `customer:${customer.id}` as const
  return {
    occasion,
    recipient: to,
    dialog,
    answers: { appointment: id, ...answers },
    subject: id,
    class: 'urgent',
    dueAt,
  }
}

/** The installer hears at once what their customer makes of the report; `key` tells apart what can be so more than once. */
export function closingNews(
  { appointment }: Visit,
  news: ClosingNews,
  { key, words = '', isRated }: { readonly key: string; readonly words?: string; readonly isRated?: boolean },
  dueAt: DateTime,
): readonly Notice[] {
  const { id, installerId, kind, window } = appointment
  if (installerId === undefined) return []
  const when = { opens: window.opensAt.toUTC().toISO() ?? '', closes: window.closesAt.toUTC().toISO() ?? '' }
  return [
    {
      occasion: `closing:${id}:${news}:${key}`,
      recipient: `installer:${installerId}`,
      dialog: 'closing-news',
      answers: { news, kind: kind ?? 'repair', words, ...(isRated && { isRated }), ...when },
      subject: id,
      class: 'urgent',
      dueAt,
    },
  ]
}
