import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { sqlState } from '../sql-state.ts'

const FIRST_PAUSE_MS = 10
const LONGEST_PAUSE_MS = 250
const WRONG_PASSWORD = '28P01'

/** The address of our database on a server that listens on `port` of the loopback. */
export function serverUrl(port: number, password: string): string {
  return `postgres://doorstep:${password}@127.0.0.1:${port}/doorstep`
}

/** A port of the loopback that is free now; another process may be quicker, so the caller tries again. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/**
 * Waits until the server takes our password, which proves that it is ours.
 *
 * @returns false when it refuses it, has given up, or doesn't take it within `patienceMs`
 */
export async function answers(url: string, patienceMs: number, gaveUp: () => boolean): Promise<boolean> {
  const deadline = performance.now() + patienceMs
  for (let pauseMs = FIRST_PAUSE_MS; !gaveUp() && performance.now() < deadline; ) {
    const answer = await askOnce(url)
    if (answer !== 'not_yet') return answer === 'yes'
    await delay(pauseMs)
    pauseMs = Math.min(pauseMs * 1.5, LONGEST_PAUSE_MS)
  }
  return false
}

async function askOnce(url: string): Promise<'yes' | 'no' | 'not_yet'> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return 'yes'
  } catch (error) {
    return sqlState(error) === WRONG_PASSWORD ? 'no' : 'not_yet'
  } finally {
    await client.end().catch(() => {})
  }
}
