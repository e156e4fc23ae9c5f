import type { Fact, Say } from '#src/conversation/say.ts'
import type { VisitKind, WorkOrder } from '#src/domain/orders/work-order.ts'

/** The words for a kind of work; one that nobody named is spoken of as a repair. */
export function kindSay(kind: VisitKind = 'repair'): Say {
  return { id: `visit-kind-${kind}` }
}

/** How much of the back office's description is read back. @unit characters */
export const SUMMARY_CHARACTERS = 100

/** What an order is about in a few words; its kind of work, where the back office wrote nothing. */
export function orderSummary({ kind, description }: Pick<WorkOrder, 'kind' | 'description'>): Fact {
  return description.trim().slice(0, SUMMARY_CHARACTERS) || kindSay(kind)
}
