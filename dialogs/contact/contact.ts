import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import { waitingOrders } from '../book/book-answers.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { kindSay, orderSummary, shownDescription } from '../visit-kind.ts'

const ContactAnswers = z.object({
  order: z.string().optional(),
  /** The first message for this order, the one reminder, or the next order of the same customer. */
  step: z.enum(['first', 'again', 'next']).optional(),
})
type ContactAnswers = z.infer<typeof ContactAnswers>

/** 首次联系: we write first, once an order has come in, and ask when the visit suits (AP-1, AP-2, CT-1 to CT-3). */
export function contactDialog(desk: Desk): Dialog<ContactAnswers> {
  const orderOf = ({ order }: Partial<ContactAnswers>) => waitingOrders(desk).find(({ id }) => id === order)
  const factsOf = (answers: Partial<ContactAnswers>) => {
    const order = orderOf(answers)
    const { kind } = order ?? { kind: 'repair' as const }
    const description = order && shownDescription(order) !== '' ? orderSummary(order) : ''
    return { name: calledSay(knownFile(desk.file()).customer), kind: kindSay(kind), description }
  }
  return {
    name: 'contact',
    answers: ContactAnswers,
    async cannotOpen(answers) {
      return orderOf(answers) ? undefined : { kind: 'done', says: [] }
    },
    asText: (answers, link) => ({
      id: answers.step === 'again' ? 'contact-text-again' : 'contact-text',
      facts: { ...factsOf(answers), link },
    }),
    questions: [],
    beside(answers, open) {
      const { order, kind } = open.answers
      const isOther = open.dialog === 'book' && kind !== undefined && kind !== orderOf(answers)?.kind
      if (!isOther || order === answers.order) return undefined
      const { description: summary, ...facts } = factsOf(answers)
      const id = summary === '' ? 'contact-beside' : 'contact-for-beside'
      return { says: [{ id, facts: { ...facts, summary } }], keep: { asksNext: true } }
    },
    async act(answers) {
      const { description, ...facts } = factsOf(answers)
      const { step = 'first' } = answers
      const isFor = step !== 'again' && description !== ''
      const say = isFor
        ? { id: `contact-for-${step}`, facts: { ...facts, summary: description } }
        : { id: `contact-${step}`, facts }
      return {
        kind: 'done',
        says: [say],
        next: {
          dialog: 'book',
          answers: { kind: orderOf(answers)?.kind, order: answers.order, besides: 'another', isAsked: true },
        },
      }
    },
  }
}
