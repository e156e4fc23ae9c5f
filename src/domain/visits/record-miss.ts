import type { DateTime } from 'luxon'
import type { Appointment } from '../appointments/appointment.ts'
import type { AppointmentStore } from '../appointments/appointment-store.ts'
import { MISSES_COUNT_MONTHS } from '../norms/promise-norms.ts'
import type { NoticeStore } from '../outreach/notice.ts'
import type { Actor } from '../shared/actor.ts'
import type { Clock } from '../shared/clock.ts'
import type { Ticket } from '../tickets/ticket.ts'
import type { TicketStore } from '../tickets/ticket-store.ts'
import type { MissCause } from './hindrance.ts'
import { type Compensation, suggestCompensation } from './suggest-compensation.ts'
import { installerNews, installerNotice } from './tell-installer.ts'
import type { Visit, VisitStore } from './visit.ts'
import { visitTicket } from './visit-ticket.ts'

/** What the rules of visits need; the store's executor decides the transaction. */
export interface VisitNeeds {
  readonly visits: VisitStore
  readonly appointments: AppointmentStore
  readonly tickets: TicketStore
  readonly notices: NoticeStore
  readonly clock: Clock
  readonly companyZone: string
}

/** A visit whose promise was not kept. `note` is for the history. */
export interface MissReport {
  readonly visit: Visit
  readonly cause: MissCause
  readonly actor: Actor
  readonly note: string | undefined
  /** Replaces what is kept for TMF clients. */
  readonly external?: Readonly<Record<string, unknown>> | undefined
}

/** How it ended. `not_open`: the visit is over, or somebody is there. `not_begun`: its window lies ahead, nothing is missed yet. `changed_meanwhile`: another writer was faster; read it again. */
export interface MissRecorded {
  readonly kind: 'recorded' | 'not_open' | 'not_begun' | 'changed_meanwhile'
}

/**
 * Records that a promise was not kept (AP-3, AP-4). After one that we caused, the order is protected, the customer hears
 * an apology and is asked for a new time at once, and a compensation is suggested to a person; a second one goes to the
 * supervisors as the gravest there is (AP-5).
 */
export async function recordMiss(report: MissReport, needs: VisitNeeds): Promise<MissRecorded> {
  const { visit, actor, note } = report
  // Told late, and then not kept either: it is the same miss.
  const cause = visit.missCause ?? report.cause
  const { appointment } = visit
  if (appointment.status !== 'confirmed' || visit.arrivedAt) return { kind: 'not_open' }
  const now = needs.clock.now()
  if (now < appointment.window.opensAt) return { kind: 'not_begun' }
  const failed: Appointment = {
    ...appointment,
    status: 'failed',
    external: report.external ?? appointment.external,
    revision: appointment.revision + 1,
    updatedAt: now,
  }
  const event = { at: now, type: 'appointment.failed', actor, note: note ? `${cause}: ${note}` : cause } as const
  if ((await needs.appointments.update(failed, event)) !== 'saved') return { kind: 'changed_meanwhile' }
  const responsible = await noteMiss({ ...report, cause }, needs)
  const isOwn = actor === `installer:${appointment.installerId}`
  const news =
    cause === 'company' || isOwn
      ? installerNews({ before: appointment, after: failed, actor }, now)
      : installerNotice(appointment, 'miss_recorded', now)
  await needs.notices.put([apology({ ...report, cause }, responsible, now), ...news], now)
  return { kind: 'recorded' }
}

/** Keeps that a window was missed, once, with what follows of it; who is responsible from now on, where we caused it (AP-5). */
export async function noteMiss(report: MissReport, needs: VisitNeeds): Promise<string | undefined> {
  const { visit, cause, actor, note } = report
  const at = needs.clock.now()
  const isNew = await needs.visits.insertMiss({ visit, cause, judgedBy: actor, note, at })
  if (cause !== 'company') return undefined
  return isNew ? await makeGood(report, at, needs) : (await protect(visit, at, needs))?.name
}

/**
 * What a miss that has been written makes due: the apology, and, where we caused it, the protection, the suggested
 * compensation and the word of a second one. `isJudgedAnew`: the customer has been told of another cause before.
 */
export async function owedAfterMiss(report: MissReport & { readonly isJudgedAnew?: boolean }, needs: VisitNeeds) {
  const now = needs.clock.now()
  const responsible = report.cause === 'company' ? await makeGood(report, now, needs) : undefined
  return apology(report, responsible, now)
}

const SECOND_MISS = {
  kind: 'second_miss',
  severity: 'critical',
  context: {},
  description: 'A second visit to the same customer was missed by us',
} as const
const PROTECTED_ORDER = {
  kind: 'protected_order',
  severity: 'major',
  context: {},
  description: 'See to it that the next visit is kept',
} as const

/** Protects the order and puts the compensation, and a second miss, before people. */
async function makeGood({ visit }: MissReport, now: DateTime, needs: VisitNeeds): Promise<string | undefined> {
  const { appointment, customer } = visit
  const responsible = await protect(visit, now, needs)
  const from = now.minus({ months: MISSES_COUNT_MONTHS })
  const isSecond = (await needs.visits.countMisses(customer.id, from)) > 1
  const burden = { kind: appointment.kind ?? 'repair', daysLate: 0, hasMissed: true }
  const compensation = suggestCompensation(burden)
  await needs.tickets.insert(compensationTicket(visit, compensation, now), 'system')
  if (isSecond) await needs.tickets.insert(visitTicket(visit, SECOND_MISS, now), 'system')
  if (appointment.workOrderId !== undefined && !visit.isProtected)
    await needs.tickets.insert(
      {
        ...visitTicket(visit, PROTECTED_ORDER, now),
        ...{ ownerId: responsible?.id, appointmentId: undefined, dueAt: undefined },
      },
      'system',
    )
  return responsible?.name
}

/** A sum that a supervisor is to approve or refuse; `visit` as it was promised when it was missed. */
export function compensationTicket(
  visit: Visit,
  { paidWithinDays, ...compensation }: Compensation,
  now: DateTime,
): Ticket {
  const { opensAt, closesAt } = visit.appointment.window
  const missed = { opens: opensAt.toUTC().toISO(), closes: closesAt.toUTC().toISO() }
  const context = { ...compensation, missed, ...(paidWithinDays !== undefined && { paidWithinDays }) }
  const description = 'Approve or refuse the suggested compensation'
  return visitTicket(visit, { kind: 'compensation', severity: 'minor', description, context }, now)
}

async function protect({ appointment: { workOrderId }, customer }: Visit, at: DateTime, { visits }: VisitNeeds) {
  return workOrderId === undefined ? undefined : await visits.protect(workOrderId, customer.area, at)
}

function apology(
  { visit, cause, isJudgedAnew }: MissReport & { readonly isJudgedAnew?: boolean },
  responsible: string | undefined,
  dueAt: DateTime,
) {
  const { customer, appointment } = visit
  const { id, window, kind, workOrderId } = appointment
  const missed = `missed:${id}:${window.opensAt.toMillis()}`
  return {
    occasion: isJudgedAnew ? `${missed}:${cause}` : missed,
    recipient: `customer:${customer.id}`,
    dialog: 'missed',
    answers: {
      ...{ appointment: id, cause, kind: kind ?? 'repair' },
      ...{ opens: window.opensAt.toISO() ?? '', closes: window.closesAt.toISO() ?? '' },
      ...(workOrderId !== undefined && { order: workOrderId }),
      ...(responsible !== undefined && { responsible }),
      ...(isJudgedAnew && { isJudgedAnew }),
    },
    subject: id,
    class: isJudgedAnew ? 'transactional' : 'urgent',
    dueAt,
  } as const
}
