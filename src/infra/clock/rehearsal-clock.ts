import { DateTime } from 'luxon'
import type { RehearsalAnchor } from '../storage/rehearsal-anchor.ts'
import type { RunningClock } from './running-clock.ts'

/**
 * A clock that starts elsewhere and runs faster; all processes that share an anchor agree on its time.
 *
 * @param realNow real time in epoch milliseconds
 */
export function rehearsalClock(anchor: RehearsalAnchor, realNow: () => number = Date.now): RunningClock {
  const realStartMs = anchor.realAt.toMillis()
  const startMs = anchor.rehearsedAt.toMillis()
  return {
    rehearsalSpeed: anchor.speed,
    now: () => DateTime.fromMillis(startMs + Math.floor((realNow() - realStartMs) * anchor.speed), { zone: 'utc' }),
  }
}
