import type { DateTime } from 'luxon'
import type { Say } from '#src/conversation/say.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { INSTALLER_PUSH_MINUTES } from '#src/domain/norms/installer-day-norms.ts'
import { openClosing } from '#src/domain/visits/closing-on-file.ts'
import { isAwaited, latestArrivalAt } from '#src/domain/visits/latest-arrival.ts'
import { knockingSince, unansweredAtHome } from '#src/domain/visits/say-at-home.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { latestWith } from '../delay/accept-delay.ts'
import type { Desk } from '../desk.ts'
import { kindSay } from '../visit-kind.ts'

/** What is asked of the visits besides when they are. */
interface Asked {
  readonly asksWhy?: boolean | undefined
  readonly asksHowFar?: boolean | undefined
  readonly asksAddress?: boolean | undefined
}

/** When, what, and who comes; whether they will be late, and in their window also whether they are on the way. */
export async function linesOf(
  appointment: Appointment,
  { asksWhy, asksHowFar: isFarAsked, asksAddress }: Asked,
  desk: Desk,
): Promise<readonly Say[]> {
  const { id, kind, window } = appointment
  const visit = await desk.needs.visits.find(id)
  if (!visit?.arrivedAt && !isAwaited({ appointment, told: visit?.told }, desk.now)) return []
  const facts = { window: desk.windowFact(window), kind: kindSay(kind) }
  const { name: installer, badgeNo: badge } = visit?.installer ?? {}
  const line: Say =
    installer && badge
      ? { id: 'show-appointment-by', facts: { ...facts, installer, badge } }
      : { id: 'show-appointment', facts }
  const lines = [line, ...(await addressSays(appointment, asksAddress ? visit?.address : undefined, desk))]
  if (!visit) return lines
  if (visit.arrivedAt) return [...lines, await thereSay(visit, visit.arrivedAt, desk)]
  const late: Say[] = visit.told
    ? [
        {
          id: 'show-late',
          facts: { minutes: visit.told.minutes, latest: latestWith(visit.told.minutes, window, desk) },
        },
        ...(asksWhy ? [{ id: 'show-late-why', facts: { reason: { id: `hindrance-${visit.told.hindrance}` } } }] : []),
      ]
    : []
  if (window.opensAt > desk.now && !visit.setOutAt) {
    const isSoon = window.opensAt <= desk.now.plus({ minutes: INSTALLER_PUSH_MINUTES })
    return [...lines, ...late, ...(isFarAsked && isSoon && late.length === 0 ? [{ id: 'show-not-yet', facts }] : [])]
  }
  const [way, latest] = [visit.setOutAt ? 'show-on-the-way' : 'show-not-set-out', latestArrivalAt(visit)]
  const until = { opensAt: window.opensAt, closesAt: latest }
  const inTime = isFarAsked && !visit.setOutAt && !visit.told ? [inTimeSay(visit, desk)] : []
  return [
    ...lines,
    ...late,
    { id: way, facts: { window: desk.windowFact(until), ...aboutFact(visit, desk) } },
    ...inTime,
  ]
}

/** Where it is: to whoever asks, and where it isn't the address on file. */
async function addressSays({ workOrderId }: Appointment, asked: string | undefined, desk: Desk): Promise<Say[]> {
  const address = asked ?? (workOrderId ? (await desk.needs.orders.find(workOrderId))?.address : undefined)
  return address === undefined ? [] : [{ id: 'show-elsewhere', facts: { address } }]
}

/** Whether somebody who is asked after, and has not set out, is late already. */
function inTimeSay({ appointment: { window, zone } }: Visit, desk: Desk): Say {
  const facts = { until: window.closesAt.setZone(zone).toFormat('HH:mm') }
  return { id: desk.now <= window.closesAt ? 'show-in-time' : 'show-past', facts }
}

/** Somebody has come after the visit was judged missed: they are there now, whatever was said before (AP-3). */
export async function lateLines(appointmentId: string, desk: Desk): Promise<readonly Say[]> {
  const visit = await desk.needs.visits.find(appointmentId)
  if (!visit?.arrivedAt) return []
  const { kind, window } = visit.appointment
  const { name: installer = '', badgeNo: badge = '' } = visit.installer ?? {}
  const there =
    visit.arrivedAt < latestArrivalAt(visit)
      ? await thereSay(visit, visit.arrivedAt, desk)
      : { id: 'show-came-late', facts: { at: visit.arrivedAt.setZone(desk.zone).toFormat('HH:mm') } }
  const facts = { window: desk.windowFact(window), kind: kindSay(kind), installer, badge }
  return [{ id: 'show-appointment-by', facts }, there]
}

/** When they said they would be there, where no delay was told since. */
const aboutFact = ({ setOutAt, expectedAt, told }: Visit, desk: Desk) =>
  setOutAt && {
    about:
      expectedAt && expectedAt > desk.now && !told
        ? { id: 'show-about', facts: { time: expectedAt.setZone(desk.zone).toFormat('HH:mm') } }
        : '',
  }

/** What the installer who is there reports right now: at work, or before a shut door, since when (DR-3). */
async function thereSay(visit: Visit, arrivedAt: DateTime, desk: Desk): Promise<Say> {
  const at = arrivedAt.setZone(desk.zone).toFormat('HH:mm')
  const steps = await desk.needs.visitSteps.list(visit)
  const since = knockingSince(steps)
  const report = await desk.needs.reports.latest(visit)
  const waits = openClosing(desk.file()?.closings ?? [])
  if (waits?.appointmentId === visit.appointment.id && waits.state === 'doubted') return { id: 'show-doubted' }
  if (report) return { id: 'show-reported', facts: { at: report.at.setZone(desk.zone).toFormat('HH:mm') } }
  if (since) return { id: 'show-knocking', facts: { at, knocked: since.setZone(desk.zone).toFormat('HH:mm') } }
  return { id: unansweredAtHome(steps) ? 'show-told-at-home' : 'show-arrived', facts: { at } }
}
