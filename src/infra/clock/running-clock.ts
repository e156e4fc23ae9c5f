import type { Clock } from '#src/domain/shared/clock.ts'

/** A clock that also says how it runs: `rehearsalSpeed` times faster than real time; undefined for the real time itself. */
export interface RunningClock extends Clock {
  readonly rehearsalSpeed: number | undefined
}
