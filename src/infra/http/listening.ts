import { once } from 'node:events'
import type { Server } from 'node:http'
import { isIPv6 } from 'node:net'
import { Fault } from '#src/domain/shared/fault.ts'

const DRAIN_MS = 5_000
const PROBLEMS: Record<string, Record<string, string>> = {
  EADDRINUSE: { PORT: 'is taken by another process' },
  EACCES: { PORT: 'may not be listened on by this user' },
  EADDRNOTAVAIL: { HOST: 'is no address of this machine' },
  ENOTFOUND: { HOST: 'is no address of this machine' },
}

/** @throws Fault CONFIG_INVALID when HOST and PORT can't be listened on */
export async function listen(server: Server, host: string, port: number): Promise<void> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const problem = PROBLEMS[String((error as NodeJS.ErrnoException).code)]
    throw problem ? new Fault('CONFIG_INVALID', problem, error) : error
  }
}

/** Where a listening server can be reached from this machine; empty when it isn't listening. */
export function urlOf(server: Server, host: string): string {
  const address = server.address()
  if (address === null || typeof address === 'string') return ''
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${isIPv6(reachable) ? `[${reachable}]` : reachable}:${address.port}`
}

/** Takes no more connections, lets requests in flight finish for at most five seconds, then closes what is left. */
export async function closeListening(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
  await closed
  clearInterval(idle)
  clearTimeout(late)
}
