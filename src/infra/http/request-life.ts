import { randomUUID } from 'node:crypto'
import type { Request, Response } from 'restify'
import type { Logger } from '../logging/log.ts'
import type { Metrics } from '../logging/metrics.ts'
import { logAccess } from './access-log.ts'
import { asHttpError, type ErrorBody, HttpError, plainErrorBody } from './http-error.ts'
import { SECURITY_HEADERS, TRANSPORT_SECURITY } from './security-headers.ts'
import type { HeadersOf } from './server.ts'

/** What belongs to addresses that begin with a prefix; the first that fits counts. */
export type ByPrefix<T> = readonly (readonly [prefix: string, T])[]

interface Begun {
  readonly requestId: string
  readonly startedAtMs: number
}

/** Follows every request from its first header to its line in the log. */
interface RequestLife {
  /** @throws HttpError 400 for an address that can't be routed */
  begin(request: Request, response: Response): void
  fail(request: Request, response: Response, error: unknown): void
  end(request: Request, response: Response): void
}

interface RequestLifeNeeds {
  readonly log: Logger
  readonly metrics: Metrics
  readonly isHttps: boolean
  readonly headers: ByPrefix<HeadersOf>
  readonly errors: ByPrefix<ErrorBody>
}

/** Gives every request an id, every reply its headers, every error a body, and counts and logs them. */
export function requestLife({ log, metrics, isHttps, headers, errors }: RequestLifeNeeds): RequestLife {
  const begun = new WeakMap<Request, Begun>()
  return {
    begin(request, response) {
      const requestId = randomUUID()
      begun.set(request, { requestId, startedAtMs: performance.now() })
      response.setHeader('X-Request-Id', requestId)
      setAll(response, SECURITY_HEADERS)
      if (isHttps) response.setHeader('Strict-Transport-Security', TRANSPORT_SECURITY)
      setAll(response, forAddress(headers, request)?.(request) ?? {})
      requireAddress(request)
    },

    fail(request, response, error) {
      const reply = asHttpError(error)
      const { requestId } = begun.get(request) ?? {}
      if (reply.status >= 500) log.error({ event: 'request_failed', requestId, route: routeOf(request), err: error })
      if (response.headersSent) return void response.destroy()
      response.removeHeader('Content-Type')
      response.send(reply.status, (forAddress(errors, request) ?? plainErrorBody)(reply), { ...reply.headers })
    },

    end(request, response) {
      const { requestId = '', startedAtMs = performance.now() } = begun.get(request) ?? {}
      const seconds = (performance.now() - startedAtMs) / 1000
      const answered = { requestId, method: request.method ?? '', route: routeOf(request), status: response.statusCode }
      metrics.countRequest({ ...answered, seconds })
      logAccess(log, { ...answered, seconds })
    },
  }
}

/** restify parses the address outside every handler: what it can't parse would end the process. */
function requireAddress(request: Request): void {
  try {
    request.getUrl()
    if (/^[\w.:[\]-]*$/.test(request.headers.host ?? '')) return
  } catch {
    // Answered below.
  }
  throw new HttpError(400, 'BadArgument', 'The address or the Host header is not valid.')
}

function setAll(response: Response, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

function forAddress<T>(table: ByPrefix<T>, request: Request): T | undefined {
  return table.find(([prefix]) => request.url?.startsWith(prefix))?.[1]
}

const routeOf = (request: Request) => request.route?.path ?? 'none'
