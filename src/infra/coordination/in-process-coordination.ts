import type { Coordination } from '#src/conversation/coordination.ts'
import { inProcessCodes } from './in-process-codes.ts'
import { inProcessFanOut } from './in-process-fan-out.ts'
import { inProcessLimits } from './in-process-limits.ts'
import { inProcessOrder } from './in-process-order.ts'
import { inProcessWakeUps } from './in-process-wake-ups.ts'

/**
 * Coordination within one process, the default. Nothing of it outlives the process.
 *
 * @param now real time in epoch milliseconds; what a code's life and a lock are measured by
 */
export function inProcessCoordination({ now = Date.now }: { now?: () => number } = {}): Coordination {
  return {
    order: inProcessOrder(),
    limits: inProcessLimits(),
    codes: inProcessCodes(now),
    fanOut: inProcessFanOut(),
    wakeUps: inProcessWakeUps(),
  }
}
