import type { DateTime } from 'luxon'
import type { Appointment } from '../appointments/appointment.ts'
import { classOf, type Notice } from '../outreach/notice.ts'
import type { Actor } from '../shared/actor.ts'

/** An installer hears of a customer's change only when the visit is this near; later days are in the list of the day. */
const NEAR_HOURS = 24

/** What has been decided of a visit: by its customer, to wait for a late installer, to move or cancel it; by the company; what was judged of one that could not take place; or whether its customer has heard of a delay, where they could not be written to. */
export const VISIT_DECISIONS = [
  ...(['waits', 'moved', 'cancelled'] as const),
  ...(['company_moved', 'company_cancelled', 'reassigned', 'done', 'missed'] as const),
  ...(['miss_recorded', 'not_missed'] as const),
  ...(['not_reached', 'told_by_call', 'delay_told'] as const),
] as const

/** One of them. */
type VisitDecision = (typeof VISIT_DECISIONS)[number]

/** A visit before and after a change, and who changed it. */
interface VisitChange {
  readonly before: Appointment
  readonly after: Appointment
  readonly actor: Actor
}

/** Who was to go, and who goes now, hears of whatever takes a near visit away or brings one; nobody of what they did themselves. */
export function installerNews(change: VisitChange, now: DateTime): readonly Notice[] {
  const { before, after } = change
  const isMoved = after.installerId !== before.installerId || +after.window.opensAt !== +before.window.opensAt
  return [...goneNews(change, now), ...(isMoved || before.status !== 'confirmed' ? nearVisitNotice(after, now) : [])]
}

/** The installer from whom a near visit was taken hears so, unless it was their own doing. */
export function goneNews({ before, after, actor }: VisitChange, now: DateTime): readonly Notice[] {
  const decision = before.status === 'confirmed' ? decisionOf({ before, after, actor }, now) : undefined
  if (!decision || actor === `installer:${before.installerId}`) return []
  return installerNotice(before, decision, now)
}

function decisionOf({ before, after, actor }: VisitChange, now: DateTime): VisitDecision | undefined {
  const isTheirs = actor.startsWith('customer:')
  if (after.status === 'cancelled') return isTheirs ? 'cancelled' : 'company_cancelled'
  if (after.status === 'failed') return 'missed'
  if (after.status === 'completed') return now < before.window.closesAt ? 'done' : undefined
  if (+before.window.opensAt !== +after.window.opensAt) return isTheirs ? 'moved' : 'company_moved'
  return before.installerId === after.installerId ? undefined : 'reassigned'
}

/** The installer of a near visit hears what the customer decided; none for a visit further off. `before` is the visit as it was; `key` tells apart what can be so more than once. */
export function installerNotice(
  before: Appointment,
  decision: VisitDecision,
  now: DateTime,
  key = '',
): readonly Notice[] {
  const { id, installerId, revision, kind, window, customerId } = before
  if (installerId === undefined || window.opensAt > now.plus({ hours: NEAR_HOURS })) return []
  return [
    {
      occasion: `decided:${id}:${revision}:${decision}${key && `:${key}`}`,
      recipient: `installer:${installerId}`,
      dialog: 'decided',
      answers: {
        ...{ decision, kind: kind ?? 'repair', customer: customerId ?? '' },
        ...{ opens: window.opensAt.toISO() ?? '', closes: window.closesAt.toISO() ?? '' },
      },
      subject: id,
      class: classOf(window.opensAt, now),
      dueAt: now,
    },
  ]
}

/** The installer hears what their customer was told of a delay by somebody else. */
export const delayNotice = (before: Appointment, minutes: number, now: DateTime): readonly Notice[] =>
  installerNotice(before, 'delay_told', now, String(now.toMillis())).map((notice) => ({
    ...notice,
    answers: { ...notice.answers, minutes },
  }))

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
      class: classOf(window.opensAt, now),
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
