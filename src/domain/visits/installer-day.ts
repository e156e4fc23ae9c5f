import type { DateTime } from 'luxon'
import { INSTALLER_LIST_AT, INSTALLER_PUSH_MINUTES, INSTALLER_SEES_HOURS } from '../norms/installer-day-norms.ts'
import { classOf, type Notice } from '../outreach/notice.ts'
import { maskedPhone } from '../shared/masked-phone.ts'
import type { Visit } from './visit.ts'

/** A promised visit as the facts of the day name it. Instants in UTC. */
export interface DayVisit {
  readonly id: string
  readonly installerId: string
  readonly opensAt: DateTime
}

/** How the span of the visits that an installer sees begins and ends: today's and tomorrow's, and what ended lately (I10). */
export const seenSpan = (nowLocal: DateTime): { readonly fromAt: DateTime; readonly toAt: DateTime } => ({
  fromAt: nowLocal.minus({ hours: INSTALLER_SEES_HOURS }),
  toAt: nowLocal.startOf('day').plus({ days: 2 }),
})

/** A customer's number as their installer sees it: in full on the day of the visit, to call; masked before and after (I10). */
export function phoneForInstaller(
  { appointment, customer }: Pick<Visit, 'appointment' | 'customer'>,
  nowLocal: DateTime,
): string {
  const isTheDay = appointment.window.opensAt.setZone(nowLocal.zone).hasSame(nowLocal, 'day')
  return isTheDay ? customer.phone : maskedPhone(customer.phone)
}

/** The evening before: an installer who has visits on the next day gets the list of them, once a day. */
export function eveningLists(visits: readonly DayVisit[], nowLocal: DateTime): readonly Notice[] {
  if (nowLocal.toFormat('HH:mm') < INSTALLER_LIST_AT) return []
  const next = nowLocal.plus({ days: 1 })
  const theirs = visits.filter(({ opensAt }) => opensAt.setZone(nowLocal.zone).hasSame(next, 'day'))
  return [...new Set(theirs.map(({ installerId }) => installerId))].map((installerId) => ({
    occasion: `evening-list:${installerId}:${next.toISODate()}`,
    recipient: `installer:${installerId}`,
    dialog: 'evening-list',
    answers: { day: next.toISODate() ?? '' },
    subject: installerId,
    class: 'transactional',
    dueAt: nowLocal.toUTC(),
  }))
}

/** An hour before each visit its installer hears of it once more; a moved one anew. */
export function visitPushes(visits: readonly DayVisit[], now: DateTime): readonly Notice[] {
  const soonAt = now.plus({ minutes: INSTALLER_PUSH_MINUTES })
  return visits
    .filter(({ opensAt }) => opensAt > now && opensAt <= soonAt)
    .map(({ id, installerId, opensAt }) => {
      const opens = opensAt.toUTC().toISO() ?? ''
      return {
        occasion: `visit-soon:${id}:${installerId}:${opens}`,
        recipient: `installer:${installerId}`,
        dialog: 'visit-soon',
        answers: { appointment: id, opens },
        subject: id,
        class: classOf(opensAt, now),
        dueAt: now,
      } as const
    })
}
