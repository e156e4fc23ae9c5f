import type { Appointment } from '../appointments/appointment.ts'
import { knownWindow } from '../appointments/known-window.ts'
import { listCandidates } from '../appointments/list-candidates.ts'
import { afterServiceMinutes } from '../appointments/service-time.ts'
import { ANSWER_MINUTES } from '../norms/staff-norms.ts'
import { classOf } from '../outreach/notice.ts'
import type { Actor } from '../shared/actor.ts'
import { standsAsOpened } from '../tickets/settled-elsewhere.ts'
import { causeOf, type OffReason } from './hindrance.ts'
import { tellReplaced } from './on-the-way.ts'
import { recordMiss, type VisitNeeds } from './record-miss.ts'
import { goneNews, installerNews, newVisitFor } from './tell-installer.ts'
import type { Visit } from './visit.ts'
import { visitTicket } from './visit-ticket.ts'

/** An installer who can't come at all, and why. */
interface GivingUp {
  readonly visit: Visit
  readonly hindrance: OffReason
  readonly actor: Actor
  /** The supervisor who decided that a protected visit may be taken off (I9). */
  readonly decidedBy?: Actor | undefined
}

/**
 * How it ended. `replaced`: somebody else keeps the promise. `told`: nobody can; the customer hears it and is asked for another
 * time. `missed`: told after the window began. `escalated`: the order is protected, a supervisor decides (I9).
 */
export type GivenUp =
  | { readonly kind: 'replaced'; readonly installerId: string }
  | { readonly kind: 'told' | 'missed' | 'escalated' | 'not_open' | 'not_begun' | 'arrived' | 'changed_meanwhile' }

/**
 * The installer has said that they can't come: the visit is passed on, and until that day ends nothing new is promised in
 * their name from its window on, to this customer or another (AP-4, AP-5).
 */
export async function giveUpVisit(request: GivingUp, needs: VisitNeeds): Promise<GivenUp> {
  const outcome = await passVisitOn(request, needs)
  if (['replaced', 'told', 'missed', 'escalated'].includes(outcome.kind)) {
    const { visit, hindrance } = request
    const toAt = visit.appointment.window.opensAt.setZone(needs.companyZone).plus({ days: 1 }).startOf('day')
    await needs.visits.insertAbsence({ visit, toAt, reason: hindrance, at: needs.clock.now() })
  }
  return outcome
}

/**
 * Somebody else keeps the promise where anybody can; else the customer is told in advance, with the reason (AP-4).
 * No second missed visit (AP-5, I9): a protected one is then a supervisor's.
 */
export async function passVisitOn(request: GivingUp, needs: VisitNeeds): Promise<GivenUp> {
  const { visit } = request
  const { appointment } = visit
  const now = needs.clock.now()
  if (appointment.status !== 'confirmed') return { kind: 'not_open' }
  if (visit.arrivedAt) return { kind: 'arrived' }
  if (now >= appointment.window.opensAt) {
    if (visit.isProtected && now < appointment.window.closesAt) return await escalate(request, needs)
    return await asMiss(request, needs)
  }
  const substitute = await replace(request, needs)
  if (substitute) return substitute
  return visit.isProtected ? await escalate(request, needs) : await takeOffVisit(request, needs)
}

/** Told after the window began: a miss (AP-4). */
async function asMiss({ visit, hindrance, actor }: GivingUp, needs: VisitNeeds): Promise<GivenUp> {
  const { kind } = await recordMiss({ visit, cause: causeOf(hindrance), actor, note: hindrance }, needs)
  return { kind: kind === 'recorded' ? 'missed' : kind }
}

/** The same window with another installer: the customer's promise stands. */
async function replace({ visit, hindrance, actor }: GivingUp, needs: VisitNeeds): Promise<GivenUp | undefined> {
  const { appointment, customer } = visit
  const now = needs.clock.now()
  const search = { customer, kind: appointment.kind ?? 'repair', window: appointment.window }
  const candidates = await listCandidates(search, now, needs)
  const installerId = candidates.find((id) => id !== appointment.installerId)
  if (installerId === undefined) return undefined
  const kind = await reassignVisit({ visit, installerId, actor, note: hindrance }, needs)
  return kind === 'replaced' ? { kind, installerId } : { kind }
}

/** Another installer for the same window: the customer's promise stands, so that no supervisor is needed (I9). */
export async function reassignVisit(
  {
    visit,
    installerId,
    actor,
    note,
  }: Pick<GivingUp, 'visit' | 'actor'> & { installerId: string; note: string | undefined },
  needs: VisitNeeds,
): Promise<'replaced' | 'arrived' | 'not_open' | 'changed_meanwhile'> {
  const now = needs.clock.now()
  const { appointment } = visit
  if (appointment.status !== 'confirmed') return 'not_open'
  if (visit.arrivedAt) return 'arrived'
  const moved: Appointment = { ...appointment, installerId, revision: appointment.revision + 1, updatedAt: now }
  const event = { at: now, type: 'appointment.reassigned', actor, ...(note !== undefined && { note }) } as const
  if ((await needs.appointments.update(moved, event)) !== 'saved') return 'changed_meanwhile'
  await needs.notices.put(
    [newVisitFor(installerId, moved, now), ...goneNews({ before: appointment, after: moved, actor }, now)],
    now,
  )
  await tellReplaced(visit, needs)
  return 'replaced'
}

/**
 * Takes a visit off that nobody can keep, and tells its customer before it begins, with the reason (AP-4); once it has
 * begun that is a miss.
 */
export async function takeOffVisit(
  { visit, hindrance, actor, decidedBy }: GivingUp,
  needs: VisitNeeds,
): Promise<GivenUp> {
  const { appointment } = visit
  const now = needs.clock.now()
  if (appointment.status !== 'confirmed') return { kind: 'not_open' }
  if (visit.arrivedAt) return { kind: 'arrived' }
  if (now >= appointment.window.opensAt) return await asMiss({ visit, hindrance, actor }, needs)
  const off: Appointment = { ...appointment, status: 'cancelled', revision: appointment.revision + 1, updatedAt: now }
  const minutesAhead = Math.floor(appointment.window.opensAt.diff(now, 'minutes').minutes)
  const decided = decidedBy === undefined ? '' : `; decided by ${decidedBy}`
  const note = `cannot come: ${hindrance}, reported ${minutesAhead} min ahead${decided}`
  const outcome = await needs.appointments.update(off, { at: now, type: 'appointment.cancelled', actor, note })
  if (outcome !== 'saved') return { kind: 'changed_meanwhile' }
  await tellOff(visit, hindrance, needs)
  await needs.notices.put(installerNews({ before: appointment, after: off, actor }, now), now)
  return { kind: 'told' }
}

/** Nothing is said of a visit that its customer has not heard of. */
async function tellOff({ appointment, customer }: Visit, hindrance: OffReason, { notices, clock }: VisitNeeds) {
  const now = clock.now()
  const known = await knownWindow(appointment, notices, now)
  if (!known) return
  const notice = {
    occasion: `cannot-come:${appointment.id}`,
    recipient: `customer:${customer.id}`,
    dialog: 'cannot-come',
    answers: {
      ...{ hindrance, kind: appointment.kind ?? 'repair' },
      ...{ opens: known.opensAt.toISO() ?? '', closes: known.closesAt.toISO() ?? '' },
      ...(appointment.workOrderId !== undefined && { order: appointment.workOrderId }),
    },
    subject: appointment.id,
    class: classOf(appointment.window.opensAt, now),
    dueAt: now,
  } as const
  await notices.put([notice], now)
}

/** A protected visit is not taken off by us without a supervisor's decision: it stands, and the supervisor hears at once, and once (I9). */
export async function escalate({ visit, hindrance }: GivingUp, needs: VisitNeeds): Promise<GivenUp> {
  const { appointment, customer } = visit
  const now = needs.clock.now()
  const open = (await needs.tickets.listOpen([customer.area])).filter(({ kind }) => kind === 'protected_at_risk')
  if (open.some((one) => one.appointmentId === appointment.id && standsAsOpened(one, appointment)))
    return { kind: 'escalated' }
  const inTime = afterServiceMinutes(now, ANSWER_MINUTES.protected_at_risk, appointment.zone)
  const about = {
    kind: 'protected_at_risk',
    severity: 'critical',
    description: 'A protected visit has lost its installer: find somebody, or decide on a move',
    context: { hindrance, installerId: appointment.installerId, opens: appointment.window.opensAt.toISO() },
  } as const
  const ticket = {
    ...visitTicket(visit, about, now),
    dueAt: appointment.window.opensAt < inTime ? appointment.window.opensAt : inTime,
  }
  await needs.tickets.insert(ticket, 'system')
  return { kind: 'escalated' }
}
