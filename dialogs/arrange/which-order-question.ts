import type { Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Choice } from '#src/conversation/say.ts'
import type { FoundOrder } from '#src/domain/orders/order-store.ts'
import { asksForList } from '#src/language/answers/asks-for-list.ts'
import { namesNoOrder } from '#src/language/answers/names-order.ts'
import type { Desk } from '../desk.ts'
import { visitsIn } from '../handle/handle-answers.ts'
import { calledSay } from '../menu/called.ts'
import { staffMember } from '../staff-member.ts'
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
    hint: () => ({ id: 'arrange-hint-which' }),
    isOtherMatter: ({ text }) => asksForList(text),
    async read(heard) {
      const value = heard.chosen?.value
      if (value === SOMEBODY_ELSE.value) return { kind: 'ask', prompt: { ask: { id: 'arrange-none' } } }
      return typeof value === 'string'
        ? { kind: 'answers', answers: { order: value } }
        : await look(heard.text, told(heard), desk)
    },
  }
}

async function look(words: string, answers: Partial<ArrangeAnswers>, desk: Desk): Promise<Reading<ArrangeAnswers>> {
  const member = await staffMember(desk)
  const named = member ? await desk.needs.orders.searchWaiting(words, member.areas, SHOWN) : []
  const byPhone = named.filter(({ customer: { phone } }) => endsWithOneOf(phone, words))
  const found = byPhone.length > 0 ? byPhone.map((one) => ({ ...one, isOneOfSeveral: false })) : named
  const [only] = found
  if (only && found.length === 1 && !only.isOneOfSeveral)
    return { kind: 'answers', answers: { ...answers, order: only.order.id } }
  if (only) return { kind: 'ask', prompt: { ask: { id: 'arrange-several' }, choices: choicesOf(found) }, keep: answers }
  const agreed = await visitsIn(member, words, desk)
  if (agreed.length > 0) return { kind: 'answers', answers: { ...answers, isAgreed: true } }
  return { kind: 'ask', prompt: { ask: { id: 'arrange-none' } }, keep: answers }
}

const endsWithOneOf = (phone: string, words: string): boolean =>
  (words.match(/\d{4,11}/g) ?? []).some((tail) => phone.endsWith(tail))

/** The customer who is on the telephone has the name, and no order that waits. */
const SOMEBODY_ELSE: Choice = { value: 'somebody_else', label: { id: 'arrange-somebody-else' } }

/** Where the words name several customers, the end of the phone number tells them apart. */
function choicesOf(found: readonly FoundOrder[]): readonly Choice[] {
  const isOneOfSeveral = found.some((one) => one.isOneOfSeveral)
  const choices = found.map(({ order, customer }): Choice => {
    const facts = { name: calledSay(customer), work: workSay(order), number: numberSay(order.id) }
    const label = isOneOfSeveral
      ? { id: 'arrange-order-of', facts: { ...facts, tail: customer.phone.slice(-4) } }
      : { id: 'arrange-order', facts }
    return { value: order.id, label }
  })
  return isOneOfSeveral ? [...choices, SOMEBODY_ELSE] : choices
}
