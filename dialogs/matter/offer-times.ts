import type { DateTime } from 'luxon'
import type { Outcome } from '#src/conversation/dialog.ts'
import type { VisitWindow } from '#src/domain/appointments/appointment.ts'
import { findOffer } from '#src/domain/appointments/find-offer.ts'
import { holdTime } from '#src/domain/appointments/hold-time.ts'
import { wishFor } from '#src/domain/appointments/visit-wish.ts'
import { HOLDS_PER_CUSTOMER, OFFER_HOLD_MINUTES } from '#src/domain/norms/hold-norms.ts'
import { afterQuietHours } from '#src/domain/outreach/quiet-hours.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import type { Desk } from '../desk.ts'
import { keepWindow, keptWindow } from '../visit-time/visit-time.ts'
import type { MatterAnswers } from './open-matter.ts'
import type { Subject } from './subject-of.ts'
import { tellDecision } from './tell-decision.ts'

/** Sends the times that the dispatcher named, else what is nearest to the wish; each is kept for the customer meanwhile (AP-1). */
export async function offerTimes(
  ticket: Ticket,
  subject: Subject,
  { action, offered }: Partial<MatterAnswers>,
  desk: Desk,
): Promise<Outcome> {
  const untilAt = heldUntil(subject, desk)
  const windows = await held(offered?.map(keptWindow) ?? nearest(subject), untilAt, subject, desk)
  if (windows.length === 0 && action === 'other_times')
    return { kind: 'again', says: [{ id: 'matter-times-full' }], forget: ['offered', 'wish'] }
  await desk.needs.tickets.resolve(ticket.id, 'other times offered', desk.actor(), desk.now)
  const until = untilAt.toUTC().toISO() ?? ''
  await tellDecision(ticket, { granted: false, offered: JSON.stringify(windows.map(keepWindow)), until }, desk)
  if (windows.length === 0) return { kind: 'done', says: [{ id: 'matter-none-sent' }] }
  const facts = { count: windows.length, time: untilAt.setZone(subject.search.zone).toFormat('HH:mm') }
  return { kind: 'done', says: [{ id: 'matter-times-sent', facts }] }
}

/** A message of the night is told in the morning: the times are kept from then on. */
const heldUntil = ({ search }: Subject, { now }: Desk): DateTime =>
  afterQuietHours(now, search.zone).plus({ minutes: OFFER_HOLD_MINUTES })

/** Nobody is offered more than is kept for one customer, lest a choice be gone before it is made. */
async function held(
  windows: readonly VisitWindow[],
  untilAt: DateTime,
  { customer, kind, moving }: Subject,
  desk: Desk,
): Promise<readonly VisitWindow[]> {
  const kept: VisitWindow[] = []
  for (const window of windows) {
    if (kept.length === HOLDS_PER_CUSTOMER) break
    if (await holdTime({ customer, kind, window, moving, untilAt }, desk.needs)) kept.push(window)
  }
  return kept
}

/** What is nearest to the wish, the nearest of both sides first, where the dispatcher names nothing. */
function nearest({ search, window, wishes }: Subject): readonly VisitWindow[] {
  if (!window) return []
  const offer = findOffer(wishes ?? [wishFor(window.opensAt, search.zone)], search)
  if (offer.kind === 'nobody') return []
  if (offer.kind === 'free') return [offer.window]
  const [before, ...earlier] = offer.before
  const [after, ...later] = offer.after
  return [before, after, ...earlier, ...later].filter((one) => one !== undefined)
}
