/** What we use of restify 12, which ships no types. */
declare module 'restify' {
  import type { EventEmitter } from 'node:events'
  import type { IncomingMessage, Server, ServerResponse } from 'node:http'

  export interface Request extends IncomingMessage {
    params: Record<string, string>
    body?: unknown
    route?: { path: string }
    /** @throws TypeError for an address or Host that is none */
    getUrl(): URL
  }

  export interface Response extends ServerResponse {
    /** Gives the body to the formatter of its content type, JSON unless set. */
    send(status: number, body?: unknown, headers?: Record<string, string>): void
  }

  /** Async handlers take two arguments and answer before they are fulfilled; restify refuses other forms at the start. */
  type Handler = (request: Request, response: Response) => Promise<void>
  type Hook = (request: Request, response: Response, next: (error?: unknown) => void) => void

  export interface RestifyServer extends EventEmitter {
    readonly server: Server
    pre(hook: Hook): void
    get(path: string, handler: Handler): void
    head(path: string, handler: Handler): void
    post(path: string, handler: Handler): void
    put(path: string, handler: Handler): void
    patch(path: string, handler: Handler): void
    del(path: string, handler: Handler): void
    opts(path: string, handler: Handler): void
  }

  /** The two about slashes go to the router, `find-my-way`. */
  export function createServer(options: {
    name: string
    log: object
    ignoreTrailingSlash?: boolean
    ignoreDuplicateSlashes?: boolean
  }): RestifyServer
}
