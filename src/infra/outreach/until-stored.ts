import { setTimeout as delay } from 'node:timers/promises'
import { Fault } from '#src/domain/shared/fault.ts'

/** For as long as a database may be away before what we know of sendings is given up. @unit milliseconds */
const PATIENCE_MS = 300_000
const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 2_000

/**
 * Runs `store` again while the database is away: what only this process knows must not be lost with a connection.
 *
 * `store` must do nothing where it was done already: a commit may be done though its answer is lost.
 *
 * @throws Fault STORE_UNREACHABLE when the database stays away, or the process ends meanwhile
 */
export async function untilStored<T>(store: () => Promise<T>, closing?: AbortSignal): Promise<T> {
  const deadlineMs = performance.now() + PATIENCE_MS
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2)) {
    try {
      return await store()
    } catch (error) {
      const isAway = error instanceof Fault && error.code === 'STORE_UNREACHABLE'
      if (!isAway || closing?.aborted || performance.now() > deadlineMs) throw error
      await delay(pauseMs, undefined, closing && { signal: closing }).catch(() => {})
    }
  }
}
