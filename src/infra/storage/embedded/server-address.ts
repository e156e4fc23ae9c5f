import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'

const POLL_MS = 10

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

/** Waits until the server takes our password, which proves that it is ours. False when it doesn't within `patienceMs`. */
export async function answers(url: string, patienceMs: number, gaveUp: () => boolean): Promise<boolean> {
  const deadline = performance.now() + patienceMs
  while (!gaveUp() && performance.now() < deadline) {
    if (await takesConnection(url)) return true
    await delay(POLL_MS)
  }
  return false
}

async function takesConnection(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
