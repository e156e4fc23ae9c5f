import type { DateTime } from 'luxon'
import { LATE_ARRIVAL_HOURS } from '../norms/promise-norms.ts'
import type { Notice } from '../outreach/notice.ts'
import type { Actor } from '../shared/actor.ts'
import { lateReportTicket } from './late-report.ts'
import { latestArrivalAt } from './latest-arrival.ts'
import { noteMiss, type VisitNeeds } from './record-miss.ts'
import { gapNote, noteOf, type Said, saidNow } from './said.ts'
import type { Visit } from './visit.ts'

/**
 * The installer is at the door when the promise is over: the arrival is stamped as late, and the miss stays one, or becomes
 * one (AP-3). The customer, and whoever is responsible, hear that somebody is there: the work can still be done where the
 * customer agrees. `late_report`: the word comes late, and tells of an arrival in time, which a supervisor looks into. `over`: too long ago, or another time has been agreed.
 */
export async function comeLate(
  visit: Visit,
  actor: Actor,
  needs: VisitNeeds,
  said: Said = saidNow(needs.clock.now()),
): Promise<'late' | 'late_report' | 'over'> {
  const { appointment } = visit
  const now = needs.clock.now()
  if (now >= latestArrivalAt(visit).plus({ hours: LATE_ARRIVAL_HOURS }) || (await isAgreedAnew(visit, needs)))
    return 'over'
  await noteMiss({ visit, cause: visit.missCause ?? 'company', actor, note: 'arrived after the end' }, needs)
  const isEarly = said.at < appointment.window.opensAt
  await needs.visits.stampArrival(visit, isEarly ? now : said.at)
  const isInTime = !isEarly && said.at < latestArrivalAt(visit)
  const note = noteOf(isInTime ? 'reported late' : 'late', gapNote(said))
  await needs.appointments.record(appointment, {
    at: now,
    type: 'appointment.arrived',
    actor,
    mark: 'came_late',
    ...note,
  })
  if (isInTime) {
    await needs.tickets.insert(lateReportTicket(visit, said, actor), actor)
    await needs.notices.put([arrivedNotice(visit, said)], now)
    return 'late_report'
  }
  await needs.notices.put(await lateNotices(visit, now, needs), now)
  return 'late'
}

/** The customer has been told that nobody came: they hear what the installer says of it, and that a supervisor looks into it. */
const arrivedNotice = ({ appointment: { id, window, kind }, customer, installer }: Visit, said: Said): Notice => ({
  occasion: `late-report:${id}:${window.opensAt.toMillis()}`,
  recipient: `customer:${customer.id}`,
  dialog: 'came-late',
  answers: {
    ...{ appointment: id, kind: kind ?? 'repair', arrived: said.at.toUTC().toISO() ?? '', ...installer },
    ...{ opens: window.opensAt.toUTC().toISO() ?? '', closes: window.closesAt.toUTC().toISO() ?? '' },
  },
  subject: id,
  class: 'urgent',
  dueAt: said.receivedAt,
})

async function isAgreedAnew({ appointment: { id, workOrderId } }: Visit, needs: VisitNeeds): Promise<boolean> {
  if (workOrderId === undefined) return false
  const agreed = await needs.appointments.list({ workOrderId, statuses: ['confirmed'] })
  return agreed.some((one) => one.id !== id)
}

async function lateNotices(visit: Visit, dueAt: DateTime, needs: VisitNeeds): Promise<readonly Notice[]> {
  const { appointment, customer, installer } = visit
  const { id, window, workOrderId, kind } = appointment
  const when = { opens: window.opensAt.toUTC().toISO() ?? '', closes: window.closesAt.toUTC().toISO() ?? '' }
  const responsible =
    workOrderId === undefined ? undefined : await needs.visits.protect(workOrderId, customer.area, dueAt)
  const recipients: readonly Notice['recipient'][] = [
    `customer:${customer.id}`,
    ...(responsible ? ([`staff:${responsible.id}`] as const) : []),
  ]
  return recipients.map((recipient) => ({
    occasion: `came-late:${id}:${window.opensAt.toMillis()}:${recipient}`,
    recipient,
    dialog: 'came-late',
    answers: { appointment: id, kind: kind ?? 'repair', ...when, ...installer },
    subject: id,
    class: 'urgent',
    dueAt,
  }))
}
