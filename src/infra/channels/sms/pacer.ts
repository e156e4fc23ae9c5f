/** Spreads what leaves over time: so many a second at most, and nothing while the other side asks for a pause. Real time, in milliseconds. */
interface Pacer {
  /**
   * Reserves the next `count` places; gives how long to wait for the first, the others follow at the pace. What is urgent
   * passes those who wait. Undefined where the first place comes later than `mostMs`: nothing is reserved then.
   */
  reserve(count: number, options: { isUrgent: boolean; mostMs: number }): number | undefined
  /** The time between two places. */
  readonly stepMs: number
  /** The other side throttles: nothing leaves for a while, longer each time in a row. Gives how long. */
  pause(): number
  /** The other side took something. */
  resume(): void
}

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60_000

/** @param now milliseconds of a clock that only goes forward */
export function pacer(ratePerSecond: number, now: () => number): Pacer {
  const stepMs = 1_000 / ratePerSecond
  let nextAt = 0
  let nextUrgentAt = 0
  let pausedUntil = 0
  let pauseMs = FIRST_PAUSE_MS
  return {
    stepMs,
    reserve(count, { isUrgent, mostMs }) {
      const nowAt = now()
      const at = Math.max(nowAt, pausedUntil, isUrgent ? nextUrgentAt : nextAt)
      if (at - nowAt > mostMs) return undefined
      const taken = count * stepMs
      if (isUrgent) nextUrgentAt = at + taken
      nextAt = Math.max(nextAt, isUrgent ? nowAt : at) + taken
      return at - nowAt
    },
    pause() {
      const isPaused = pausedUntil > now()
      if (!isPaused) {
        pausedUntil = now() + pauseMs
        pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2)
      }
      return pausedUntil - now()
    },
    resume() {
      pauseMs = FIRST_PAUSE_MS
    },
  }
}
