import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { withoutOrderFigures } from '#src/language/answers/names-order.ts'
import { readTime } from '#src/language/time/read-time.ts'
import type { Desk } from '../desk.ts'
import { visitsIn } from '../handle/handle-answers.ts'
import { staffMember } from '../staff-member.ts'
import { KeptWish, keepWish } from '../visit-time/visit-time.ts'
import { visitSay } from '../which-visit.ts'
import { whichOrderQuestion } from './which-order-question.ts'

const ArrangeAnswers = z.object({
  /** What the order was looked for by, and the time, where it was told at once. */
  words: z.string().optional(),
  wish: KeptWish.optional(),
  order: z.string().optional(),
  /** No order waits, but a visit is agreed already. */
  isAgreed: z.boolean().optional(),
})
/** The answers of one of staff who books for a customer on the telephone. */
export type ArrangeAnswers = z.infer<typeof ArrangeAnswers>

/** 约胡军周六上午: a customer is on the telephone, and one of staff agrees the time with them, as after a call of ours (AP-2). */
export function arrangeDialog(desk: Desk): Dialog<ArrangeAnswers> {
  return {
    name: 'arrange',
    answers: ArrangeAnswers,
    isErrand: true,
    begin: told,
    questions: [whichOrderQuestion(desk, told)],
    act: (answers) => act(answers, desk),
  }
}

function told({ text, nowAt }: Heard): Partial<ArrangeAnswers> {
  const times = readTime(withoutOrderFigures(text), nowAt)
  return { words: text, ...(times.length > 0 && { wish: keepWish(times, text) }) }
}

async function act(answers: Partial<ArrangeAnswers>, desk: Desk): Promise<Outcome> {
  const { words = '', order = '', wish, isAgreed } = answers
  if (isAgreed) return await ratherMove(words, wish, desk)
  if (!(await isOurs(order, desk))) return { kind: 'done', says: [{ id: 'matter-gone' }] }
  const agreed = await desk.needs.appointments.list({ workOrderId: order, statuses: ['confirmed'] })
  if (agreed.length > 0) return await ratherMove(order, wish, desk)
  return { kind: 'done', says: [], next: { dialog: 'matter', answers: { order, action: 'agreed', wish } } }
}

/** The visit is agreed already: it can be moved to the time that was named, as its customer wishes on the telephone. */
async function ratherMove(words: string, wish: KeptWish | undefined, desk: Desk): Promise<Outcome> {
  const visits = await visitsIn(await staffMember(desk), words, desk)
  const says = visits.map((visit) => ({ id: 'arrange-agreed', facts: { visit: visitSay(desk, visit) } }))
  const moved = wish && { action: 'move' as const, wish, why: 'asked' as const }
  return { kind: 'done', says, next: { dialog: 'handle', answers: { words, ...moved } } }
}

/** Whether the order is open, and one of one's areas (I10). */
async function isOurs(id: string, desk: Desk): Promise<boolean> {
  const [member, order] = [await staffMember(desk), await desk.needs.orders.find(id)]
  const customer = order?.status === 'open' ? await desk.needs.customers.find(order.customerId) : undefined
  return customer !== undefined && member?.areas.includes(customer.area) === true
}
