import type { Logger } from '../logging/log.ts'

/** One answered request: the route's pattern, never the address itself, which may carry ids and tokens. */
interface Answered {
  readonly requestId: string
  readonly method: string
  readonly route: string
  readonly status: number
  readonly seconds: number
}

/** Writes a line for an answered request: for all to see when it failed, else for whoever looks closely. */
export function logAccess(log: Logger, { seconds, ...answered }: Answered): void {
  const line = { event: 'request', ...answered, ms: Math.round(seconds * 10_000) / 10 }
  if (answered.status >= 500) log.warn(line)
  else log.debug(line)
}
