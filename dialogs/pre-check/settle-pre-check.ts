import type { Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { newOrder } from '#src/domain/orders/new-order.ts'
import { toldWords } from '#src/domain/orders/told-words.ts'
import { agreedVisit } from '../book/besides-question.ts'
import { waitingOrders } from '../book/book-answers.ts'
import { type Desk, knownFile } from '../desk.ts'
import { monthOf } from '../monthly/opening-facts.ts'
import { keepNote } from '../note/note.ts'
import { askAlong } from '../satisfaction/ask-along.ts'
import type { PreCheckAnswers } from './pre-check.ts'
import { noteOf } from './trouble-questions.ts'

/** What is wrong, where the customer picked it without a word of their own; whoever comes reads it. */
const IN_WORDS = { slow: '网慢', drops: '老掉线', offline: '上不了网', other: '网络有问题', good: '' } as const

/**
 * Keeps what was found. A problem becomes a repair order at once, so that it isn't lost with whoever leaves, and its time is
 * agreed in the same talk; where a repair is agreed or waits already, the words go there (nothing is made twice).
 */
export async function settlePreCheck(answers: Partial<PreCheckAnswers>, desk: Desk): Promise<Outcome> {
  const { finding, isDeclined, wish } = answers
  if (isDeclined || finding === undefined) return { kind: 'done', says: [{ id: 'pre-check-left' }] }
  if (finding === 'good') {
    await keep(answers, undefined, desk)
    const besides = () => askAlong('pre-check', answers.month ?? monthOf(desk), desk)
    return { kind: 'done', says: [{ id: 'pre-check-thanks' }], besides }
  }
  const words = describe(answers)
  const agreed = agreedVisit(desk, 'repair')
  if (agreed) {
    await keep(answers, agreed.workOrderId, desk)
    const says: readonly Say[] = [
      { id: 'pre-check-agreed', facts: { window: desk.windowFact(agreed.window) } },
      await keepNote(agreed, words, desk),
    ]
    return { kind: 'done', says, about: agreed.id }
  }
  const [waiting] = waitingOrders(desk, 'repair')
  const order = waiting?.id ?? (await makeOrder(words, desk))
  if (waiting) await desk.needs.orders.note(waiting.id, words, desk.actor(), desk.now)
  await keep(answers, order, desk)
  const said = waiting ? 'pre-check-waiting' : finding === 'offline' ? 'pre-check-ordered-offline' : 'pre-check-ordered'
  return {
    kind: 'done',
    says: [{ id: said, facts: { words } }],
    next: {
      dialog: 'book',
      answers: {
        kind: 'repair',
        order,
        besides: 'another',
        isAsked: true,
        wish,
        detail: undefined,
        symptom: undefined,
      },
    },
  }
}

function describe({ finding = 'other', words, scope, when }: Partial<PreCheckAnswers>): string {
  return toldWords([words ?? IN_WORDS[finding], noteOf(scope), noteOf(when)]) ?? IN_WORDS[finding]
}

async function makeOrder(description: string, desk: Desk): Promise<string> {
  const file = knownFile(desk.file())
  const order = newOrder({ customerId: file.customer.id, kind: 'repair', description }, desk.now)
  await desk.needs.orders.insert(order, desk.actor(), desk.now)
  desk.know({ ...file, orders: [...file.orders, order] })
  return order.id
}

async function keep(
  { month, finding }: Partial<PreCheckAnswers>,
  workOrderId: string | undefined,
  desk: Desk,
): Promise<void> {
  const { customer } = knownFile(desk.file())
  if (finding === undefined) return
  const check = { customerId: customer.id, month: month ?? monthOf(desk), finding, workOrderId }
  await desk.needs.monthly.keepPreCheck(check, desk.now)
}
