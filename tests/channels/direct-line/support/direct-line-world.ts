import { type ClientOptions, WebSocket } from 'ws'
import { mountDirectLine } from '#src/infra/channels/direct-line/mount-direct-line.ts'
import { mountPublicToken } from '#src/infra/channels/direct-line/mount-public-token.ts'
import { openHttpServer } from '#src/infra/http/server.ts'
import { openLog } from '#src/infra/logging/log.ts'
import { openMetrics } from '#src/infra/logging/metrics.ts'
import { type FakeTalk, fakeTalk } from './fake-talk.ts'

export const SECRET = 'a-secret-of-the-website'
export const COMPANY = '驻马店宽带'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests read replies as a client would, without types
  readonly body: any
}

export interface CallOptions {
  readonly bearer?: string
  readonly body?: unknown
  readonly raw?: string
  readonly headers?: Record<string, string>
}

/** A served Direct Line over a fake talk, and what a client does with it. */
export interface DirectLineWorld extends AsyncDisposable {
  readonly url: string
  readonly talk: FakeTalk
  readonly logged: string[]
  call(method: string, path: string, options?: CallOptions): Promise<Answer>
  /** A token for `user`, asked for with the secret. */
  tokenFor(user?: string): Promise<{ token: string; conversationId: string }>
  /** An opened conversation. */
  open(user?: string): Promise<{ token: string; conversationId: string; streamUrl: string; path: string }>
  close(): Promise<void>
}

export interface WorldOptions {
  readonly secrets?: readonly string[]
  readonly publicUrl?: string
  readonly talk?: FakeTalk
  readonly port?: number
  readonly trustedProxies?: number
}

export async function directLineWorld({
  secrets = [SECRET],
  publicUrl,
  talk = fakeTalk(),
  port = 0,
  trustedProxies = 0,
}: WorldOptions = {}) {
  const logged: string[] = []
  const log = openLog('debug', { write: (line) => void logged.push(line) })
  const needs = {
    ...talk,
    secrets,
    companyName: { 'zh-CN': COMPANY, en: COMPANY },
    log,
    publicUrl: () => publicUrl ?? server.url,
    findOwnVisit: async () => undefined,
    findOwnRecord: async () => undefined,
    renderRecord: async () => Buffer.of(),
    isCutOff: async () => false,
    findInstallerPhoto: async () => undefined,
    takesPhotos: async ({ person }: { person: string }) => person.startsWith('dl_ins_'),
  }
  const server = await openHttpServer({
    host: '127.0.0.1',
    port,
    log,
    metrics: openMetrics(),
    isHttps: false,
    mount(routes) {
      mountDirectLine(routes, needs)
      mountPublicToken(routes, { ...needs, trustedProxies })
    },
  })

  const world: DirectLineWorld = {
    url: server.url,
    talk,
    logged,
    close: server.close,
    [Symbol.asyncDispose]: server.close,

    async call(method, path, { bearer, body, raw, headers = {} } = {}) {
      const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body))
      const response = await fetch(server.url + path, {
        method,
        headers: {
          ...(bearer && { Authorization: `Bearer ${bearer}` }),
          ...(sent !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(sent !== undefined && { body: sent }),
      })
      const text = await response.text()
      return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
    },

    async tokenFor(user) {
      const { body } = await world.call('POST', '/v3/directline/tokens/generate', {
        bearer: secrets[0] ?? '',
        body: user === undefined ? {} : { user: { id: user } },
      })
      return body
    },

    async open(user) {
      const { token } = await world.tokenFor(user)
      const { body } = await world.call('POST', '/v3/directline/conversations', { bearer: token, body: {} })
      return { ...body, path: `/v3/directline/conversations/${body.conversationId}/activities` }
    },
  }
  return world
}

/** What a stream has brought so far, and a way to wait for it. */
export interface Listener {
  readonly socket: WebSocket
  // biome-ignore lint/suspicious/noExplicitAny: tests read frames as a client would, without types
  readonly frames: any[]
  readonly opened: Promise<void>
  /** Fulfilled with the first empty frame, which clients ignore. */
  readonly emptyFrame: Promise<void>
  readonly closed: Promise<{ code: number; status: number | undefined }>
  /** The texts, once there are `count`. */
  texts(count: number): Promise<string[]>
}

export function listenTo(streamUrl: string, options: ClientOptions = {}): Listener {
  const socket = new WebSocket(streamUrl, options)
  const frames: Listener['frames'] = []
  const opened = Promise.withResolvers<void>()
  const empty = Promise.withResolvers<void>()
  const closed = Promise.withResolvers<{ code: number; status: number | undefined }>()
  let status: number | undefined
  let onFrame = () => {}
  socket.on('open', () => opened.resolve())
  socket.on('unexpected-response', (request, response) => {
    status = response.statusCode
    request.destroy()
    closed.resolve({ code: 0, status })
  })
  socket.on('error', () => {})
  socket.on('close', (code) => closed.resolve({ code, status }))
  socket.on('message', (data) => {
    if (String(data) === '') return empty.resolve()
    frames.push(JSON.parse(String(data)))
    onFrame()
  })
  const activities = () => frames.flatMap((frame) => frame.activities)
  return {
    socket,
    frames,
    opened: opened.promise,
    emptyFrame: empty.promise,
    closed: closed.promise,
    texts: (count) =>
      new Promise((resolve) => {
        onFrame = () => activities().length >= count && resolve(activities().map(({ text }) => text))
        onFrame()
      }),
  }
}
