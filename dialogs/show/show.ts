import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { waitingOrders } from '../book/book-answers.ts'
import type { Desk } from '../desk.ts'
import { knownFile } from '../desk.ts'
import { kindSay, orderSummary } from '../visit-kind.ts'

/** 我的预约: what is agreed, and which orders still wait for a time. */
export function showDialog(desk: Desk): Dialog {
  return {
    name: 'show',
    answers: z.object({}),
    needsCustomer: true,
    questions: [],
    async act() {
      const appointments = knownFile(desk.file()).appointments.filter(({ window }) => window.closesAt > desk.now)
      const lines = (await Promise.all(appointments.map((appointment) => lineOf(appointment, desk)))).flat()
      const open = waitingOrders(desk).map(
        (order): Say => ({ id: 'show-order', facts: { summary: orderSummary(order), order: order.id } }),
      )
      const says: Say[] = appointments.length > 0 ? [{ id: 'show-agreed' }, ...lines] : [{ id: 'show-none' }]
      if (open.length > 0) says.push({ id: 'show-waiting' }, ...open)
      return { kind: 'done', says: [...says, { id: appointments.length > 0 ? 'show-what-next' : 'show-book-next' }] }
    },
  }
}

/** When, what, and who comes; in its window also whether somebody is on the way. */
async function lineOf({ id, kind, window }: Appointment, desk: Desk): Promise<readonly Say[]> {
  const visit = await desk.needs.visits.find(id)
  const facts = { window: desk.windowFact(window), kind: kindSay(kind) }
  const { name: installer, badgeNo: badge } = visit?.installer ?? {}
  const line: Say =
    installer && badge
      ? { id: 'show-appointment-by', facts: { ...facts, installer, badge } }
      : { id: 'show-appointment', facts }
  if (!visit || visit.arrivedAt || window.opensAt > desk.now) return [line]
  return [line, { id: visit.setOutAt ? 'show-on-the-way' : 'show-not-set-out', facts }]
}
