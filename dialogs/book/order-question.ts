import type { Question } from '#src/conversation/dialog.ts'
import type { WorkOrder } from '#src/domain/orders/work-order.ts'
import { deniesOrdering } from '#src/language/answers/denies-ordering.ts'
import type { Desk } from '../desk.ts'
import { kindSay, orderSummary } from '../visit-kind.ts'
import { type BookAnswers, isNewVisit, NEW_ORDER, waitingOrders } from './book-answers.ts'

/** Which of several waiting orders the visit is for, or something new. */
export function orderQuestion(desk: Desk): Question<BookAnswers> {
  return {
    id: 'order',
    isOpen: (answers) =>
      answers.kind !== undefined &&
      isNewVisit(answers) &&
      answers.order === undefined &&
      waitingOrders(desk, answers.kind).length > 0,
    // The only one there is, is meant; which one it was is kept, for it may be gone when the customer says yes.
    async recall({ kind }) {
      const [only, ...others] = waitingOrders(desk, kind)
      return only && others.length === 0 ? { kind: 'answers', answers: { order: only.id } } : { kind: 'unclear' }
    },
    ask: ({ kind }) => ({
      ask: { id: 'book-ask-order', facts: { kind: kindSay(kind) } },
      choices: [
        ...waitingOrders(desk, kind).map((order) => ({
          value: order.id,
          label: { id: 'book-order', facts: { summary: orderSummary(order), order: order.id } },
        })),
        { value: NEW_ORDER, label: { id: 'book-order-new' } },
      ],
    }),
    hint: () => ({ id: 'book-hint-order' }),
    read({ chosen, yesNo, text }, { kind }) {
      // 电视没坏，我没报过: the one that is named is the one that is not meant.
      if (!chosen && deniesOrdering(text)) return { kind: 'unclear' }
      const order = yesNo === 'no' ? NEW_ORDER : (chosen?.value ?? alike(text, waitingOrders(desk, kind))?.id)
      if (typeof order !== 'string') return { kind: 'unclear' }
      return { kind: 'answers', answers: { order, confirmed: undefined, isUnsure: false } }
    },
  }
}

/** The one order whose description shares the most with what was said: two characters in a row, or a word. */
function alike(text: string, orders: readonly WorkOrder[]): WorkOrder | undefined {
  const said = pieces(text)
  const shared = orders.map(({ description }) => [...pieces(description)].filter((piece) => said.has(piece)).length)
  const most = Math.max(...shared)
  return most > 0 && shared.filter((count) => count === most).length === 1 ? orders[shared.indexOf(most)] : undefined
}

function pieces(text: string): ReadonlySet<string> {
  const runs = text.toLowerCase().match(/\p{Script=Han}+|[a-z0-9]{3,}/gu) ?? []
  const pairs = (run: string) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
  return new Set(runs.flatMap((run) => (/[a-z0-9]/.test(run) ? [run] : pairs(run))))
}
