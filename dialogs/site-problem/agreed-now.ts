import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import { waitingOrders } from '../book/book-answers.ts'
import type { Desk } from '../desk.ts'
import { askAnew } from '../missed/ask-anew.ts'

/** 房东同意了: what kept the work from being done is settled on the customer's side; a time for the order that came back is asked for at once (AP-1). */
export function agreedNowDialog(desk: Desk): Dialog {
  return {
    name: 'agreed-now',
    answers: z.object({}),
    needsCustomer: true,
    questions: [],
    async act() {
      const orders = waitingOrders(desk)
      const returned = await Promise.all(orders.map(({ id }) => desk.needs.tickets.listFor(id, 'order_returned')))
      const order = orders[returned.findIndex((tickets) => tickets.length > 0)]
      if (!order) return { kind: 'done', says: [], next: { dialog: 'book' } }
      return askAnew([{ id: 'agreed-now-say' }], { order: order.id }, desk)
    },
  }
}
