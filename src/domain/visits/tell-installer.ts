import type { DateTime } from 'luxon'
import type { Appointment } from '../appointments/appointment.ts'
import { classOf, type Notice } from '../outreach/notice.ts'

/** An installer hears of a customer's change only when the visit is this near; later days are in the list of the day. */
const NEAR_HOURS = 24

/** What a customer decided of a visit: to wait for a late installer, to move it away, to cancel it; or the company did, or sent somebody else. */
export type VisitDecision = 'waits' | 'moved' | 'cancelled' | 'company_moved' | 'company_cancelled' | 'reassigned'

/** The installer of a near visit hears what the customer decided; none for a visit further off. `before` is the visit as it was. */
export function installerNotice(before: Appointment, decision: VisitDecision, now: DateTime): readonly Notice[] {
  const { id, installerId, revision, kind, window, customerId } = before
  if (installerId === undefined || window.opensAt > now.plus({ hours: NEAR_HOURS })) return []
  return [
    {
      occasion: `decided:${id}:${revision}:${decision}`,
      recipient: `installer:${installerId}`,
      dialog: 'decided',
      answers: {
        ...{ decision, kind: kind ?? 'repair', customer: customerId ?? '' },
        ...{ opens: window.opensAt.toISO() ?? '', closes: window.closesAt.toISO() ?? '' },
      },
      subject: id,
      class: 'urgent',
      dueAt: now,
    },
  ]
}

/** The installer on the way hears what the customer has said for them since; `key` tells one such note from the next. */
export function noteNotice(visit: Appointment, text: string, key: string, now: DateTime): readonly Notice[] {
  const { id, installerId, kind, window } = visit
  if (installerId === undefined) return []
  const when = { opens: window.opensAt.toISO() ?? '', closes: window.closesAt.toISO() ?? '' }
  return [
    {
      occasion: `noted:${id}:${key}`,
      recipient: `installer:${installerId}`,
      dialog: 'noted',
      answers: { text, kind: kind ?? 'repair', ...when },
      subject: id,
      class: 'urgent',
      dueAt: now,
    },
  ]
}

/** Tells an installer of a visit that has become theirs. */
export function newVisitFor(installerId: string, { id, revision, window }: Appointment, dueAt: DateTime): Notice {
  return {
    occasion: `assigned:${id}:${revision}`,
    recipient: `installer:${installerId}`,
    dialog: 'assigned',
    answers: { appointment: id },
    subject: id,
    class: classOf(window.opensAt, dueAt),
    dueAt,
  }
}

/** The installer hears of a visit that was booked or moved to so near a time that no list of the day has it yet. */
export function nearVisitNotice(after: Appointment, now: DateTime): readonly Notice[] {
  const { installerId, status, window } = after
  const isNear = window.opensAt > now && window.opensAt <= now.plus({ hours: NEAR_HOURS })
  return installerId !== undefined && status === 'confirmed' && isNear ? [newVisitFor(installerId, after, now)] : []
}
