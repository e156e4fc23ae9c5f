import { z } from 'zod'
import type { Dialog, Question, Reading } from '#src/conversation/dialog.ts'
import { afterServiceMinutes } from '#src/domain/appointments/service-time.ts'
import { ANSWER_MINUTES } from '#src/domain/norms/staff-norms.ts'
import type { WaitingOrder } from '#src/domain/orders/order-store.ts'
import { freshId } from '#src/domain/shared/ids.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import type { Desk } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { staffMember } from '../queue/queue.ts'
import { kindSay, orderSummary } from '../visit-kind.ts'
import { KeptWish, keepWish } from '../visit-time/visit-time.ts'

const ArrangeAnswers = z.object({
  /** What the order was looked for by, and the time, where it was told at once. */
  words: z.string().optional(),
  wish: KeptWish.optional(),
  order: z.string().optional(),
})
type ArrangeAnswers = z.infer<typeof ArrangeAnswers>

/** 约, book a visit: words that name no order. */
const NAMES_NONE = /^(?:我要|要|帮|给|替)?(?:预约|约|book)(?:一单|时间|a visit|上门)?$/i

/** How many orders are shown to choose from. */
const SHOWN = 8

/** 约胡军周六上午: a customer is on the telephone, and one of staff agrees the time with them, as after a call of ours (AP-2). */
export function arrangeDialog(desk: Desk): Dialog<ArrangeAnswers> {
  return {
    name: 'arrange',
    answers: ArrangeAnswers,
    begin: ({ text, times }) => ({ words: text, ...(times.length > 0 && { wish: keepWish(times, text) }) }),
    questions: [orderQuestion(desk)],
    async act({ order, wish }) {
      const found = (await waitingFor(order ?? '', desk))[0]
      if (!found) return { kind: 'done', says: [{ id: 'matter-gone' }] }
      const ticket = await callOf(found, desk)
      return { kind: 'done', says: [], next: { dialog: 'matter', answers: { ticket, action: 'agreed', wish } } }
    },
  }
}

function orderQuestion(desk: Desk): Question<ArrangeAnswers> {
  const look = async (words: string): Promise<Reading<ArrangeAnswers>> => {
    const found = await waitingFor(words, desk)
    const [only] = found
    if (!only) return { kind: 'ask', prompt: { ask: { id: 'arrange-none' } } }
    if (found.length === 1) return { kind: 'answers', answers: { order: only.order.id } }
    const choices = found.map(({ order, customer }) => ({
      value: order.id,
      label: {
        id: 'arrange-order',
        facts: { name: calledSay(customer), kind: kindSay(order.kind), summary: orderSummary(order), order: order.id },
      },
    }))
    return { kind: 'ask', prompt: { ask: { id: 'arrange-several' }, choices } }
  }
  return {
    id: 'order',
    recall: ({ words = '' }) => (NAMES_NONE.test(words) ? Promise.resolve({ kind: 'unclear' }) : look(words)),
    ask: () => ({ ask: { id: 'arrange-which' } }),
    hint: () => ({ id: 'arrange-which' }),
    read: async ({ chosen, text }) =>
      typeof chosen?.value === 'string' ? { kind: 'answers', answers: { order: chosen.value } } : await look(text),
  }
}

/** Orders of one's areas that the words name (I10). */
async function waitingFor(words: string, desk: Desk): Promise<readonly WaitingOrder[]> {
  const member = await staffMember(desk)
  return member && words !== '' ? await desk.needs.orders.searchWaiting(words, member.areas, SHOWN) : []
}

/** The call that is on the list for the order already, else one that begins now. */
async function callOf({ order, customer: { area } }: WaitingOrder, desk: Desk): Promise<string> {
  const open = await desk.needs.tickets.listOpen([area])
  const listed = open.find(({ kind, workOrderId }) => kind === 'call_task' && workOrderId === order.id)
  if (listed) return listed.id
  const call: Ticket = {
    ...{ id: freshId('tkt'), kind: 'call_task', severity: 'minor', status: 'acknowledged' },
    description: 'The customer has called to agree a time for the visit',
    context: { reason: 'called' },
    ...{ customerId: order.customerId, workOrderId: order.id, area, channel: undefined, person: undefined },
    dueAt: afterServiceMinutes(desk.now, ANSWER_MINUTES.call_task, desk.zone),
    ...{ createdAt: desk.now, updatedAt: desk.now },
  }
  await desk.needs.tickets.insert(call, desk.actor())
  return call.id
}
