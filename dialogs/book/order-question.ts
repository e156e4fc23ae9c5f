import type { Question } from '#src/conversation/dialog.ts'
import type { WorkOrder } from '#src/domain/orders/work-order.ts'
import { deniesOrdering } from '#src/language/answers/denies-ordering.ts'
import { meantThings } from '#src/language/answers/meant-things.ts'
import { readThings } from '#src/language/answers/which-visit-words.ts'
import type { Desk } from '../desk.ts'
import { kindSay, orderSummary } from '../visit-kind.ts'
import { type BookAnswers, isNewVisit, NEW_ORDER, orderOf, waitingOrders } from './book-answers.ts'
import { told } from './told.ts'

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
    async recall({ kind, detail = '' }) {
      const [only, ...others] = waitingOrders(desk, kind)
      if (only && others.length === 0 && isAboutElse(only, detail))
        return { kind: 'answers', answers: { order: NEW_ORDER } }
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
    corrects: ({ text }, answers) => {
      const order = orderOf(desk, answers)
      return order !== undefined && answers.isAsked !== true && isNotOf(order, text)
    },
    read(heard, answers) {
      const { chosen, yesNo, text } = heard
      const { kind } = answers
      if (waitingOrders(desk, kind).some((one) => isNotOf(one, text)))
        return { kind: 'answers', answers: { ...told(heard, answers), kind, order: NEW_ORDER, confirmed: undefined } }
      // 电视没坏，我没报过: the one that is named is the one that is not meant.
      if (!chosen && deniesOrdering(text)) return { kind: 'unclear' }
      const order = yesNo === 'no' ? NEW_ORDER : (chosen?.value ?? alike(text, waitingOrders(desk, kind))?.id)
      if (typeof order !== 'string') return { kind: 'unclear' }
      return { kind: 'answers', answers: { order, confirmed: undefined, isUnsure: false } }
    },
  }
}

/** No be TV, na network: said of this order that it is about something else. */
function isNotOf({ description }: WorkOrder, text: string): boolean {
  const things = readThings(description)
  const { meant, denied } = meantThings(text)
  return things.length > 0 && meant.length > 0 && things.every((thing) => denied.includes(thing))
}

/** Network down, no be TV, where only an order about the TV waits: it is something new. */
function isAboutElse(order: WorkOrder, detail: string): boolean {
  if (isNotOf(order, detail)) return true
  const [things, said] = [readThings(order.description), readThings(detail)]
  return things.length > 0 && said.length > 0 && !said.some((thing) => things.includes(thing))
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
