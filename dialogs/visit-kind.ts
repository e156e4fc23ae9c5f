import type { Say } from '#src/conversation/say.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'

/** The words for a kind of work; one that nobody named is spoken of as a repair. */
export function kindSay(kind: VisitKind = 'repair'): Say {
  return { id: `visit-kind-${kind}` }
}
