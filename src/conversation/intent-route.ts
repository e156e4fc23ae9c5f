import type { Purpose, SaidVisitKind } from '#src/language/purposes.ts'

/** What an intent of the model leads to. */
export interface IntentRoute {
  readonly purpose: Purpose
  readonly visitKind?: SaidVisitKind | undefined
  /** However sure the model is, it is asked before anything is done. */
  readonly isAskedFirst?: boolean
  /** Whether it is one of the things that somebody who wasn't understood is offered. */
  readonly isChoice?: boolean
}
