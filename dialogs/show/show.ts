import type { Dialog } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Say } from '#src/conversation/say.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { openRequests } from '#src/domain/appointments/request-time.ts'
import type { WorkOrder } from '#src/domain/orders/work-order.ts'
import { isOpenTicket } from '#src/domain/tickets/ticket.ts'
import { isSomebodyExpected } from '#src/domain/visits/awaited.ts'
import { asksHowFar } from '#src/language/answers/asks-where-somebody-is.ts'
import { waitingOrders } from '../book/book-answers.ts'
import type { Desk } from '../desk.ts'
import { knownFile } from '../desk.ts'
import { keepNearVisit } from '../handover/keep-near-visit.ts'
import { nearChangeSays } from '../handover/near-change.ts'
import { missSays } from '../missed/after-miss.ts'
import { cameAfterMiss, isBeingDone } from '../missed/came-after-miss.ts'
import { contradictArrival } from '../missed/contradict-arrival.ts'
import { nextVisit } from '../note/note.ts'
import { dueFacts } from '../site-problem/problem-say.ts'
import { orderSummary } from '../visit-kind.ts'
import { requestSay } from '../visit-time/request-outcome.ts'
import { changeableAppointments, namedAppointment } from '../which-appointment.ts'
import { promisedSays } from './promised-say.ts'
import { askedOf, personSays, ShowAnswers } from './show-answers.ts'
import { lateLines, linesOf } from './visit-lines.ts'

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
      const ofPerson = personSays(answers)
      if (lines.length === 0 && missed.length === 0 && (answers.asksWho || ofPerson.length > 0))
        return { kind: 'done', says: answers.asksWho ? [{ id: 'show-who-later' }, ...ofPerson] : ofPerson }
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
      const agreed: Say[] =
        lines.length > 0
          ? [agreedSay(answers), ...lines]
          : [{ id: answers.asksIfOff && !isOfVisits ? 'show-none-off' : 'show-none' }]
      const says: Say[] = [...promised, ...missed, ...agreed]
      says.push(...ofPerson, ...calendarSays(answers, desk))
      if (open.length > 0) says.push({ id: 'show-waiting' }, ...open)
      says.push(...requests.map((request) => requestSay(request.dueAt ?? desk.now, desk)))
      const withColleague = await nearChanges(desk)
      says.push(...withColleague.filter(({ id }) => !promised.some((say) => say.id === id)))
      if (lines.length === 0) says.push(...(isWithUs || answers.asksIfOff ? [] : [{ id: 'show-book-next' }]))
      else if (changeableAppointments(desk).length > 0) says.push({ id: 'show-what-next' })
      else if (withColleague.length === 0 && !lines.some(({ id }) => SAYS_WHAT_NOW.includes(id)))
        says.push({ id: 'change-by-person' })
      return { kind: 'done', says, about: answers.about }
    },
  }
}

/** The visit that is asked after, or the next one, with its calendar file. */
function calendarSays({ asksCalendar, about }: Partial<ShowAnswers>, desk: Desk): Say[] {
  const visit = about ?? nextVisit(desk)?.id
  return asksCalendar && visit !== undefined ? [{ id: 'show-calendar', visitId: visit }] : []
}

function agreedSay({ isToBeCertain, asksIfOff }: Partial<ShowAnswers>): Say {
  if (asksIfOff) return { id: 'show-agreed-still' }
  return { id: isToBeCertain ? 'show-agreed-certain' : 'show-agreed' }
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
