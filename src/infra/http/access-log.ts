import type { Logger } from '../logging/log.ts'

/** One answered request: the route's pattern, never the address itself, which may carry ids and tokens. */
export interface Answered {
  readonly requestId: string
  readonly method: string
  readonly route: string
  readonly status: number
  readonly seconds: number
}

/** What the probes of a load balancer ask every few seconds. */
const PROBES = new Set(['/healthz', '/readyz', '/metrics'])

/** Writes a line for an answered request. */
export function logAccess(log: Logger, { seconds, ...answered }: Answered): void {
  const line = { event: 'request', ...answered, ms: Math.round(seconds * 10_000) / 10 }
  if (PROBES.has(answered.route)) log.debug(line)
  else log.info(line)
}
