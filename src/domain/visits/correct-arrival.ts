import type { Actor } from '../shared/actor.ts'
import { lateReportTicket } from './late-report.ts'
import { latestArrivalAt } from './latest-arrival.ts'
import type { DoorNeeds } from './report-absent.ts'
import type { Said } from './said.ts'
import type { Visit } from './visit.ts'

/**
 * Somebody who is on record as arrived says that it was at another time. The first stamp stays, and the promise is judged by it
 * (AP-3): a miss does not become a kept promise by a word. What was said is kept beside it, and a supervisor sees it. `again`:
 * it is the time on record, or was said before, or is just said once more.
 */
export async function correctArrival(
  visit: Visit,
  actor: Actor,
  said: Said,
  needs: DoorNeeds,
): Promise<'corrected' | 'again'> {
  const { arrivedAt, appointment } = visit
  if (!arrivedAt || !tellsOtherwise(said, arrivedAt)) return 'again'
  const steps = await needs.visitSteps.list(visit)
  if (steps.some(({ step, at }) => step === 'arrival_corrected' && isSameMinute(at, said.at))) return 'again'
  const recorded = arrivedAt.toUTC().toISO() ?? ''
  const { at, receivedAt } = said
  await needs.visitSteps.insert(visit, { step: 'arrival_corrected', at, receivedAt, actor, body: { recorded } })
  const note = `said to be at ${at.toUTC().toISO()}, recorded at ${recorded}`
  await needs.appointments.record(appointment, { at: receivedAt, type: 'appointment.arrived', actor, note })
  const ticket = lateReportTicket(visit, said, actor)
  const severity = arrivedAt < latestArrivalAt(visit) ? 'minor' : 'major'
  await needs.tickets.insert({ ...ticket, severity, context: { ...ticket.context, recordedAt: recorded } }, actor)
  return 'corrected'
}

/**
 * Somebody who is on record as arrived says that they are still on their way: the stamp stays, the word is kept beside it, and a
 * supervisor sees it, once for a visit (AP-3). What was written before the arrival contradicts nothing.
 */
export async function saysOnTheWay(visit: Visit, actor: Actor, said: Said, needs: DoorNeeds): Promise<void> {
  const { arrivedAt } = visit
  if (!arrivedAt || said.at <= arrivedAt) return
  const steps = await needs.visitSteps.list(visit)
  if (steps.some(({ step, body }) => step === 'arrival_corrected' && body.isOnTheWay === true)) return
  const recorded = arrivedAt.toUTC().toISO() ?? ''
  const { at, receivedAt } = said
  const body = { recorded, isOnTheWay: true }
  await needs.visitSteps.insert(visit, { step: 'arrival_corrected', at, receivedAt, actor, body })
  const ticket = lateReportTicket(visit, said, actor)
  await needs.tickets.insert(
    { ...ticket, severity: 'minor', context: { ...ticket.context, recordedAt: recorded } },
    actor,
  )
}

/** Another time is named, or the word was written before the one that was taken. */
const tellsOtherwise = ({ at, writtenAt }: Said, arrivedAt: Said['at']): boolean =>
  !isSameMinute(at, arrivedAt) && (writtenAt !== undefined || at < arrivedAt)

const isSameMinute = (one: Said['at'], other: Said['at']): boolean =>
  +one.startOf('minute') === +other.startOf('minute')
