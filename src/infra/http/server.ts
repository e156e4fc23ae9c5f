import type { IncomingMessage } from 'node:http'
import { createServer, type Request, type Response } from 'restify'
import type { Logger } from '../logging/log.ts'
import type { Metrics } from '../logging/metrics.ts'
import type { ErrorBody } from './http-error.ts'
import { readJsonBody } from './json-body.ts'
import { closeListening, listen, urlOf } from './listening.ts'
import { type ByPrefix, requestLife } from './request-life.ts'
import { openUpgrades, type UpgradeHandler } from './upgrades.ts'

export type { Request, Response } from 'restify'

/**
 * Answers a request; `request.body` is the parsed JSON, `Params` what the path names. What it throws is answered in the
 * form of its prefix.
 */
export type Handler<Params = Record<string, string>> = (
  request: Request & { params: Params },
  response: Response,
) => Promise<void>

/** `body: 'stream'` leaves the body to the handler; `maxBodyBytes` is 256 kB unless set. */
interface RouteOptions {
  readonly body?: 'json' | 'stream'
  readonly maxBodyBytes?: number
}

/** Headers for every reply under a prefix, errors included. */
export type HeadersOf = (request: IncomingMessage) => Readonly<Record<string, string>>

const METHODS = ['get', 'head', 'post', 'put', 'patch', 'del', 'opts'] as const
type Mount = <Params = Record<string, string>>(path: string, handler: Handler<Params>, options?: RouteOptions) => void

/** The one HTTP server: channels, APIs and the page mount their routes on it before it listens. */
export interface HttpServer extends AsyncDisposable, Readonly<Record<(typeof METHODS)[number], Mount>> {
  /** Where it really listens; empty before. */
  readonly url: string
  onUpgrade(handle: UpgradeHandler): void
  headersUnder(prefix: string, headersOf: HeadersOf): void
  errorsUnder(prefix: string, body: ErrorBody): void
  /** Run when closing begins, for what would hold a connection open. */
  onClose(run: () => void): void
  /** Takes no more, lets requests in flight finish for at most five seconds, closes every socket. */
  close(): Promise<void>
}

interface HttpServerNeeds {
  readonly host: string
  readonly port: number
  readonly log: Logger
  readonly metrics: Metrics
  /** Whether others reach us over https://. */
  readonly isHttps: boolean
  /** Mounts every route; called once, before the first request can come in. */
  readonly mount: (server: HttpServer) => void
}

/** How long a client may take to send a request. */
const REQUEST_TIMEOUT_MS = 60_000
/** A body sent with these has no meaning (RFC 9110, 9.3.1), and some clients send an empty form. */
const BODILESS: ReadonlySet<string | undefined> = new Set(['GET', 'HEAD'])
/** How long a WebSocket gets to say goodbye when we close. */
const GOODBYE_MS = 300

/**
 * Opens the server with all its routes mounted.
 *
 * @throws Fault CONFIG_INVALID when HOST and PORT can't be listened on
 */
export async function openHttpServer(needs: HttpServerNeeds): Promise<HttpServer> {
  const restify = createServer({
    name: '',
    log: needs.log.child({}, { level: 'silent' }),
    ignoreTrailingSlash: true,
    ignoreDuplicateSlashes: true,
  })
  restify.server.requestTimeout = REQUEST_TIMEOUT_MS
  const headers: ByPrefix<HeadersOf>[number][] = []
  const errors: ByPrefix<ErrorBody>[number][] = []
  const life = requestLife({ ...needs, headers, errors })
  restify.pre((request, response, next) => {
    try {
      life.begin(request, response)
      next()
    } catch (error) {
      next(error)
    }
  })
  restify.on('restifyError', (request: Request, response: Response, error: unknown, done: () => void) => {
    // A reply that had begun is broken off; told that we are done, restify would begin another.
    const hasBegun = response.headersSent
    life.fail(request, response, error)
    if (!hasBegun) done()
  })
  restify.on('after', life.end)
  // restify hands on its server's errors as its own 'error', where what handlers throw goes too when its name is that, as
  // the database driver's is: a listener there would leave such a request unanswered.
  restify.server.removeAllListeners('error')
  restify.server.on('error', (err) => needs.log.debug({ err, event: 'server_error' }))

  const mounts = METHODS.map((method): [string, Mount] => [
    method,
    (path, handler, options) => restify[method](path, withBody(handler as Handler, options)),
  ])
  const server: HttpServer = {
    ...(Object.fromEntries(mounts) as Record<(typeof METHODS)[number], Mount>),
    ...closing(restify.server),
    headersUnder: (prefix, headersOf) => void headers.push([prefix, headersOf]),
    errorsUnder: (prefix, body) => void errors.push([prefix, body]),
    get url() {
      return urlOf(restify.server, needs.host)
    },
  }
  needs.mount(server)
  await listen(restify.server, needs.host, needs.port)
  return server
}

/** restify takes async handlers of exactly two arguments. */
function withBody(handler: Handler, { body = 'json', maxBodyBytes }: RouteOptions = {}): Handler {
  return async (request, response) => {
    if (body === 'json' && !BODILESS.has(request.method)) request.body = await readJsonBody(request, maxBodyBytes)
    await handler(request, response)
  }
}

function closing(server: ReturnType<typeof createServer>['server']) {
  const upgrades = openUpgrades(server)
  const goodbyes: (() => void)[] = []
  let closed: Promise<void> | undefined

  const close = () => {
    if (!closed) {
      closed = closeListening(server)
      for (const sayGoodbye of goodbyes) sayGoodbye()
      upgrades.closeAfter(GOODBYE_MS)
    }
    return closed
  }
  return {
    onUpgrade: upgrades.add,
    onClose: (run: () => void) => void goodbyes.push(run),
    close,
    [Symbol.asyncDispose]: close,
  }
}
