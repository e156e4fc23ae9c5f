import type { DateTime } from 'luxon'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Say } from '#src/conversation/say.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { openRequests } from '#src/domain/appointments/request-time.ts'
import { INSTALLER_PUSH_MINUTES } from '#src/domain/norms/installer-day-norms.ts'
import type { WorkOrder } from '#src/domain/orders/work-order.ts'
import { isOpenTicket } from '#src/domain/tickets/ticket.ts'
import { isSomebodyExpected } from '#src/domain/visits/awaited.ts'
import { openClosing } from '#src/domain/visits/closing-on-file.ts'
import { isAwaited, latestArrivalAt } from '#src/domain/visits/latest-arrival.ts'
import { knockingSince, unansweredAtHome } from '#src/domain/visits/say-at-home.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { asksHowFar } from '#src/language/answers/asks-where-somebody-is.ts'
import { waitingOrders } from '../book/book-answers.ts'
import { latestWith } from '../delay/accept-delay.ts'
import type { Desk } from '../desk.ts'
import { knownFile } from '../desk.ts'
import { keepNearVisit } from '../handover/keep-near-visit.ts'
import { nearChangeSays } from '../handover/near-change.ts'
import { missSays } from '../missed/after-miss.ts'
import { cameAfterMiss, isBeingDone } from '../missed/came-after-miss.ts'
import { contradictArrival } from '../missed/contradict-arrival.ts'
import { dueFacts } from '../site-problem/problem-say.ts'
import { kindSay, orderSummary } from '../visit-kind.ts'
import { requestSay } from '../visit-time/request-outcome.ts'
import { changeableAppointments, namedAppointment } from '../which-appointment.ts'
import { promisedSays } from './promised-say.ts'
import { askedOf, ShowAnswers } from './show-answers.ts'

/** 我的预约: what is agreed, which orders still wait for a time, and by when a dispatcher answers. */
export function showDialog(desk: Desk): Dialog<ShowAnswers> {
  return {
    name: 'show',
    answers: ShowAnswers,
    needsCustomer: true,
    begin(heard) {
      const after = askedAfter(heard, desk)
      return { ...askedOf(heard.text), ...(after && { about: after.id }) }
    },
    questions: [],
    async act(answers) {
      const contradicted = await contradictArrival(answers.words ?? '', desk)
      if (contradicted) return { kind: 'done', says: [contradicted] }
      const kept = answers.keeps === undefined ? [] : await keepNearVisit(answers.keeps, desk)
      if (kept.length > 0) return { kind: 'done', says: kept }
      const { appointments } = knownFile(desk.file())
      const there = (await Promise.all(cameAfterMiss(desk).map((id) => lateLines(id, desk)))).flat()
      const lines = [...there, ...(await Promise.all(appointments.map((one) => linesOf(one, answers, desk)))).flat()]
      const isLate = lines.some(({ id }) => id === 'show-late-why')
      const missed = (answers.asksWhy && !isLate) || answers.asksToBeSure ? await missSays(desk) : []
      if (answers.asksWho && lines.length === 0 && missed.length === 0)
        return { kind: 'done', says: [{ id: 'show-who-later' }] }
      const orders = await Promise.all(
        waitingOrders(desk)
          .filter(({ id }) => !isBeingDone(desk, id))
          .map((order) => orderSays(order, desk)),
      )
      const open = orders.flat()
      const requests = await openRequests(knownFile(desk.file()).customer, desk.needs.tickets)
      const isWithUs = requests.length > 0 || open.some(({ id }) => id === 'show-with-colleague')
      const promised = answers.asksAnswer ? await promisedSays(desk) : []
      const isOfVisits = isWithUs || there.length > 0 || missed.length > 0 || isExpected(desk)
      if (promised.length > 0 && !isOfVisits) return { kind: 'done', says: promised }
      const isNothing = lines.length === 0 && open.length === 0 && !isOfVisits
      if (answers.asksAnswer && isNothing) return { kind: 'done', says: [{ id: 'show-promised-none' }] }
      const agreed: Say[] = lines.length > 0 ? [{ id: 'show-agreed' }, ...lines] : [{ id: 'show-none' }]
      const says: Say[] = [...promised, ...missed, ...agreed]
      if (answers.asksLooks && lines.length > 0) says.push({ id: 'show-looks' })
      if (open.length > 0) says.push({ id: 'show-waiting' }, ...open)
      says.push(...requests.map((request) => requestSay(request.dueAt ?? desk.now, desk)))
      const withColleague = await nearChanges(desk)
      says.push(...withColleague.filter(({ id }) => !promised.some((say) => say.id === id)))
      if (lines.length === 0) says.push(...(isWithUs ? [] : [{ id: 'show-book-next' }]))
      else if (changeableAppointments(desk).length > 0) says.push({ id: 'show-what-next' })
      else if (withColleague.length === 0 && !lines.some(({ id }) => SAYS_WHAT_NOW.includes(id)))
        says.push({ id: 'change-by-person' })
      return { kind: 'done', says, about: answers.about }
    },
  }
}

/** 撤了没: what a colleague was told of a visit that is too near to be changed here. */
async function nearChanges(desk: Desk): Promise<readonly Say[]> {
  const calls = await desk.needs.tickets.listOpenOf(knownFile(desk.file()).customer.id, 'handover')
  return calls.flatMap((call) => nearChangeSays(call, desk))
}

/** Whether somebody is to come today. */
const isExpected = (desk: Desk): boolean => isSomebodyExpected(desk.file()?.appointments ?? [], desk.now, desk.zone)

/** 周六那个几点来; 到哪了 is asked of the visit of today. */
function askedAfter(heard: Heard, desk: Desk): Appointment | undefined {
  const all = desk.file()?.appointments ?? []
  const todayOn = desk.now.setZone(desk.zone).toISODate()
  const today = all.filter(({ window }) => window.opensAt.setZone(desk.zone).toISODate() === todayOn)
  return namedAppointment(desk, heard, all) ?? (asksHowFar(heard.text) && today.length === 1 ? today[0] : undefined)
}

/** An order that waits for a time; of one that could not be done on site, also by when a colleague answers. */
async function orderSays(order: WorkOrder, desk: Desk): Promise<readonly Say[]> {
  const line: Say = { id: 'show-order', facts: { summary: orderSummary(order), order: order.id } }
  const { tickets } = desk.needs
  const left = [...(await tickets.listFor(order.id, 'no_line')), ...(await tickets.listFor(order.id, 'order_returned'))]
  const open = left.find(isOpenTicket)
  if (!open) return [line]
  return [line, { id: 'show-with-colleague', facts: { ticket: open.id, ...dueFacts(open.dueAt, desk) } }]
}

/** Lines of a visit of the present, which say what can be done, or leave nothing to be changed. */
const SAYS_WHAT_NOW = [
  'show-doubted',
  'show-reported',
  'show-arrived',
  'show-came-late',
  'show-not-set-out',
  'show-on-the-way',
  'show-not-yet',
  'show-in-time',
  'show-past',
  'show-knocking',
  'show-told-at-home',
]

/** When, what, and who comes; whether they will be late, and in their window also whether they are on the way. */
export async function linesOf(
  appointment: Appointment,
  { asksWhy, asksHowFar: isFarAsked, asksAddress }: ShowAnswers,
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
async function lateLines(appointmentId: string, desk: Desk): Promise<readonly Say[]> {
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
