import { once } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { mountPage, type PageServer } from '#src/infra/http/page.ts'
import { type Activity, createTalk } from './stand-in-talk.ts'

type Handle = (request: IncomingMessage & { params: { id: string } }, response: ServerResponse) => Promise<void>
interface Restify {
  server: Server
  get(path: string, handle: Handle): unknown
  post(path: string, handle: Handle): unknown
}

/**
 * Direct Line's far end with faults on demand: what the real service must not do in a test of the page alone, such as
 * losing its connections, expiring tokens or answering 500. Otherwise it keeps to the same protocol.
 */
export async function openStandIn({ companyName = '样板宽带', language = 'zh-CN' } = {}) {
  const restify = createRequire(import.meta.url)('restify') as { createServer(): Restify & PageServer }
  const server = restify.createServer()
  const talk = createTalk()
  const faults = { posts: [] as number[], isStreamRefused: false, isDown: false, losesAnswers: 0 }
  let tokensGiven = 0
  let expiredUpTo = 0
  const posted: { text: string; clientActivityID: string; locale: string }[] = []

  const freshToken = () => `token-${++tokensGiven}`
  const mayPass = (token: string | undefined) => Number(/^token-(\d+)$/.exec(token ?? '')?.[1] ?? 0) > expiredUpTo
  const guarded =
    (handle: Handle): Handle =>
    async (request, response) => {
      if (faults.isDown) return void request.socket.destroy()
      if (!mayPass(request.headers.authorization?.replace('Bearer ', ''))) return answer(response, 403, {})
      if (request.params.id !== undefined && request.params.id !== talk.id) return answer(response, 404, {})
      await handle(request, response)
    }
  const opened = (request: IncomingMessage, watermark: string) => ({
    conversationId: talk.id,
    token: freshToken(),
    expires_in: 1800,
    streamUrl: `ws://${request.headers.host}/v3/directline/conversations/${talk.id}/stream?watermark=${watermark}&t=${freshToken()}`,
  })

  mountPage(server, { companyName, language })
  server.post('/api/token', async (request, response) => {
    if (faults.isDown) return void request.socket.destroy()
    answer(response, 200, { token: freshToken(), conversationId: talk.id })
  })
  server.post(
    '/v3/directline/conversations',
    guarded(async (request, response) => answer(response, talk.open() ? 201 : 200, opened(request, ''))),
  )
  server.get(
    '/v3/directline/conversations/:id',
    guarded(async (request, response) => answer(response, 200, opened(request, watermarkOf(request)))),
  )
  server.get(
    '/v3/directline/conversations/:id/activities',
    guarded(async (request, response) => answer(response, 200, talk.since(watermarkOf(request)))),
  )
  server.post(
    '/v3/directline/conversations/:id/activities',
    guarded(async (request, response) => {
      const activity = (await json(request)) as Activity
      const status = faults.posts.shift()
      if (status) return answer(response, status, {})
      posted.push({
        text: activity.text ?? '',
        locale: activity.locale ?? '',
        clientActivityID: activity.channelData?.clientActivityID ?? '',
      })
      const id = talk.hear(activity)
      if (faults.losesAnswers-- > 0) return void request.socket.destroy()
      answer(response, 200, { id })
    }),
  )
  server.post(
    '/v3/directline/tokens/refresh',
    guarded(async (_, response) => answer(response, 200, { token: freshToken() })),
  )

  const streams = new WebSocketServer({ noServer: true })
  server.server.on('upgrade', (request: IncomingMessage, socket, head): void => {
    const isRefused = faults.isDown || faults.isStreamRefused || !mayPass(queryOf(request).get('t') ?? '')
    if (isRefused) return void socket.destroy()
    streams.handleUpgrade(request, socket, head, (stream) => follow(stream, watermarkOf(request)))
  })
  function follow(stream: WebSocket, watermark: string) {
    const send = (set: unknown) => stream.send(JSON.stringify(set))
    const history = talk.since(watermark)
    if (history.activities.length > 0) send(history)
    stream.on('close', talk.onNews(send))
  }

  server.server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')

  return {
    url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    talk,
    faults,
    /** Every message that got through, repeats included. */
    posted,
    freshToken,
    streamCount: () => streams.clients.size,
    expireTokens() {
      expiredUpTo = tokensGiven
    },
    /** Kills every stream without a goodbye. */
    cutStreams() {
      for (const stream of streams.clients) stream.terminate()
    },
    async [Symbol.asyncDispose]() {
      for (const stream of streams.clients) stream.terminate()
      server.server.closeAllConnections()
      await new Promise((resolve) => server.server.close(resolve))
    },
  }
}

export type StandIn = Awaited<ReturnType<typeof openStandIn>>

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

async function json(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString('utf8'))
}

const queryOf = (request: IncomingMessage) => new URL(request.url ?? '', 'http://stand-in').searchParams
const watermarkOf = (request: IncomingMessage) => queryOf(request).get('watermark') ?? ''
