import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Appointment, VisitWindow } from '#src/domain/appointments/appointment.ts'
import { waitingOrders } from '../book/book-answers.ts'
import { type Desk, knownFile } from '../desk.ts'
import { KeptWish, keepWish } from '../visit-time/visit-time.ts'

const BringBackAnswers = z.object({
  /** The time that is said with it, instead of the one that was agreed. */
  wish: KeptWish.optional(),
})
type BringBackAnswers = z.infer<typeof BringBackAnswers>

/** 刚才取消的那个帮我恢复: the visit that was taken back last is booked anew, at its time while that is ahead (CT-8). */
export function bringBackDialog(desk: Desk): Dialog<BringBackAnswers> {
  return {
    name: 'bring-back',
    answers: BringBackAnswers,
    needsCustomer: true,
    questions: [],
    async act({ wish }) {
      const { appointments, customer } = knownFile(desk.file())
      if (appointments.length > 0) return { kind: 'done', says: [], next: { dialog: 'show' } }
      const cancelled = await desk.needs.appointments.list({ customerId: customer.id, statuses: ['cancelled'] })
      const [last] = cancelled.toSorted((one, other) => +other.updatedAt - +one.updatedAt)
      return {
        kind: 'done',
        says: [],
        next: { dialog: 'book', answers: { ...(last && (await asBefore(last, desk))), ...(wish && { wish }) } },
      }
    },
  }
}

async function asBefore({ kind, window, workOrderId = '' }: Appointment, desk: Desk) {
  const wish = window.opensAt > desk.now ? { wish: atTimeOf(window, desk.zone) } : {}
  if (waitingOrders(desk, kind).some(({ id }) => id === workOrderId)) return { kind, order: workOrderId, ...wish }
  const order = await desk.needs.orders.find(workOrderId)
  return { kind, ...(order?.description && { detail: order.description }), ...wish }
}

function atTimeOf({ opensAt, closesAt }: VisitWindow, zone: string): KeptWish {
  const [opens, closes] = [opensAt.setZone(zone), closesAt.setZone(zone)]
  const hours = { start: opens.toFormat('HH:mm'), end: closes.toFormat('HH:mm'), constraint: 'between' } as const
  return keepWish([{ dates: [opens.toISODate() ?? ''], ...hours }], '')
}
