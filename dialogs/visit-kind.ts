import type { Say } from '#src/conversation/say.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'

/** The words for a kind of work. */
export function kindSay(kind: VisitKind): Say {
  return { id: `visit-kind-${kind}` }
}
