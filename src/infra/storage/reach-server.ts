import { setTimeout as delay } from 'node:timers/promises'
import type { Pool } from 'pg'
import { Fault } from '#src/domain/shared/fault.ts'
import { sqlState } from './sql-state.ts'

const OLDEST_VERSION = 150_000
const FIRST_PAUSE_MS = 50
const LONGEST_PAUSE_MS = 1_000
/** The server is there, but not ready for us yet: starting up, or all connections taken. */
const PASSING_STATES: readonly unknown[] = ['57P03', '53300']

/**
 * Waits until the server answers, asking again for `patienceMs`, and looks at its version.
 *
 * @throws Fault STORE_UNREACHABLE when it doesn't; at once when it answers that it won't have us
 * @throws Fault STORE_TOO_OLD
 */
export async function reachServer(pool: Pool, patienceMs: number): Promise<void> {
  const deadline = performance.now() + patienceMs
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    try {
      return refuseOldServer(await versionOf(pool))
    } catch (error) {
      if (error instanceof Fault) throw error
      if (!mayPass(error) || performance.now() + pauseMs > deadline) throw unreachable(error)
      await delay(pauseMs)
    }
  }
}

/** The fault of a server that can't be reached. Its details name the system's or the server's code, never the address. */
export function unreachable(cause: unknown): Fault {
  const code = (cause as { code?: unknown } | undefined)?.code
  return new Fault('STORE_UNREACHABLE', typeof code === 'string' ? { code } : {}, cause)
}

async function versionOf(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ server_version_num: string }>('show server_version_num')
  return Number(rows[0]?.server_version_num)
}

function refuseOldServer(version: number): void {
  if (version < OLDEST_VERSION) throw new Fault('STORE_TOO_OLD', { version: Math.trunc(version / 10_000) })
}

function mayPass(error: unknown): boolean {
  const state = sqlState(error)
  return state === undefined || PASSING_STATES.includes(state)
}
