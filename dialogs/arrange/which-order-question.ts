import type { Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Choice } from '#src/conversation/say.ts'
import type { WaitingOrder } from '#src/domain/orders/order-store.ts'
import { namesNoOrder } from '#src/language/answers/names-order.ts'
import type { Desk } from '../desk.ts'
import { visitsIn } from '../handle/handle-answers.ts'
import { calledSay } from '../menu/called.ts'
import { staffMember } from '../queue/queue.ts'
import { numberSay, workSay } from '../visit-kind.ts'
import type { ArrangeAnswers } from './arrange.ts'

/** How many orders are shown to choose from. */
const SHOWN = 8

/** Which order is to get a time; whoever names it may name the time as well, which `told` finds. */
export function whichOrderQuestion(
  desk: Desk,
  told: (heard: Heard) => Partial<ArrangeAnswers>,
): Question<ArrangeAnswers> {
  return {
    id: 'order',
    isOpen: ({ order, isAgreed }) => order === undefined && !isAgreed,
    recall: ({ words = '' }) => (namesNoOrder(words) ? Promise.resolve({ kind: 'unclear' }) : look(words, {}, desk)),
    ask: () => ({ ask: { id: 'arrange-which' } }),
    hint: () => ({ id: 'arrange-which' }),
    read: async (heard) =>
      typeof heard.chosen?.value === 'string'
        ? { kind: 'answers', answers: { order: heard.chosen.value } }
        : await look(heard.text, told(heard), desk),
  }
}

async function look(words: string, answers: Partial<ArrangeAnswers>, desk: Desk): Promise<Reading<ArrangeAnswers>> {
  const member = await staffMember(desk)
  const found = member ? await desk.needs.orders.searchWaiting(words, member.areas, SHOWN) : []
  const [only] = found
  if (only && found.length === 1) return { kind: 'answers', answers: { ...answers, order: only.order.id } }
  if (only) return { kind: 'ask', prompt: { ask: { id: 'arrange-several' }, choices: choicesOf(found) }, keep: answers }
  const agreed = await visitsIn(member, words, desk)
  if (agreed.length > 0) return { kind: 'answers', answers: { ...answers, isAgreed: true } }
  return { kind: 'ask', prompt: { ask: { id: 'arrange-none' } }, keep: answers }
}

const choicesOf = (found: readonly WaitingOrder[]): readonly Choice[] =>
  found.map(({ order, customer }) => ({
    value: order.id,
    label: {
      id: 'arrange-order',
      facts: { name: calledSay(customer), work: workSay(order), number: numberSay(order.id) },
    },
  }))
