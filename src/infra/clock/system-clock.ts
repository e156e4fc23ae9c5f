import { DateTime } from 'luxon'
import type { RunningClock } from './running-clock.ts'

/** The real time. */
export const systemClock: RunningClock = {
  rehearsalSpeed: undefined,
  now: () => DateTime.utc(),
}
