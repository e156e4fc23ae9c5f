import { setTimeout as pause } from 'node:timers/promises'
import { EXIT, Stop } from './stop.ts'

const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 2_000

/**
 * Tries again while the service is away, for `patienceMs` of real time.
 *
 * @throws what `run` threw last, and at once what is not about the service being away
 */
export async function persist<T>(run: () => Promise<T>, patienceMs: number): Promise<T> {
  const deadlineMs = performance.now() + patienceMs
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    try {
      return await run()
    } catch (error) {
      const mayPass = error instanceof Stop && error.exitCode === EXIT.serviceAway
      if (!mayPass || performance.now() + pauseMs > deadlineMs) throw error
      await pause(pauseMs)
    }
  }
}
