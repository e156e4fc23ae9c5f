import type { Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { waitingOrders } from '../book/book-answers.ts'
import type { Desk } from '../desk.ts'

/** Of what a new time is asked for: the order, and the window that could not be kept. */
interface Anew {
  readonly order?: string | undefined
  readonly opens?: string | undefined
  readonly closes?: string | undefined
}

/** Says them, and asks for a new time for the same order as long as that waits for one. */
export function askAnew(says: readonly Say[], { order, opens, closes }: Anew, desk: Desk): Outcome {
  const waiting = waitingOrders(desk).find(({ id }) => id === order)
  if (!waiting) return { kind: 'done', says }
  const lost = opens && closes ? { lost: { opens, closes } } : {}
  const answers = {
    kind: waiting.kind,
    order: waiting.id,
    besides: 'another',
    isAsked: true,
    ...lost,
  } as const
  return { kind: 'done', says, next: { dialog: 'book', answers } }
}
