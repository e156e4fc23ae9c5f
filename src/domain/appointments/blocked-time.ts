import { TRAVEL_MINUTES, WORK_MINUTES } from '../norms/visit-norms.ts'
import type { VisitKind } from '../orders/work-order.ts'
import type { VisitWindow } from './appointment.ts'

/** A stretch of time in milliseconds since the epoch, half-open. */
export interface Stretch {
  readonly fromMs: number
  readonly toMs: number
}

/** The stretch over which a visit blocks its installer: the window, then the work, then the way to the next (I1). */
export function blockedBy(window: VisitWindow, kind: VisitKind): Stretch {
  const afterMs = (WORK_MINUTES[kind] + TRAVEL_MINUTES) * 60_000
  return { fromMs: window.opensAt.toMillis(), toMs: window.closesAt.toMillis() + afterMs }
}
