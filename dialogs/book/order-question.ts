import type { Question } from '#src/conversation/dialog.ts'
import type { Desk } from '../desk.ts'
import { kindSay } from '../visit-kind.ts'
import { type BookAnswers, NEW_ORDER, waitingOrders } from './book-answers.ts'

/** Which of several waiting orders the visit is for, or something new. */
export function orderQuestion(desk: Desk): Question<BookAnswers> {
  return {
    id: 'order',
    isOpen: ({ kind, order, besides }) =>
      besides !== 'move' && order === undefined && waitingOrders(desk, kind).length > 1,
    ask: ({ kind }) => ({
      ask: { id: 'book-ask-order', facts: { kind: kindSay(kind ?? 'repair') } },
      choices: [
        ...waitingOrders(desk, kind).map(({ id, description }) => ({
          value: id,
          label: { id: 'book-order', facts: { description, order: id } },
        })),
        { value: NEW_ORDER, label: { id: 'book-order-new' } },
      ],
    }),
    hint: () => ({ id: 'book-hint-order' }),
    read: ({ chosen }) =>
      typeof chosen?.value === 'string' ? { kind: 'answers', answers: { order: chosen.value } } : { kind: 'unclear' },
  }
}
