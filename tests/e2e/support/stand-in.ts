import type { IncomingMessage, ServerResponse } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { mountPage } from '#src/infra/http/page.ts'
import { type Handler, openHttpServer } from '#src/infra/http/server.ts'
import { openLog } from '#src/infra/logging/log.ts'
import { openMetrics } from '#src/infra/logging/metrics.ts'
import { type Activity, createTalk } from './stand-in-talk.ts'

/**
 * Direct Line's far end with faults on demand: what the real service must not do in a test of the page alone, such as
 * losing its connections, expiring tokens or answering 500. Otherwise it keeps to the same protocol.
 */
export async function openStandIn({ companyName = '样板宽带', language = 'zh-CN' } = {}) {
  const talk = createTalk()
  const faults = { posts: [] as number[], isStreamRefused: false, isDown: false, losesAnswers: 0 }
  let tokensGiven = 0
  let expiredUpTo = 0
  const posted: { text: string; clientActivityID: string; locale: string }[] = []

  const freshToken = () => `token-${++tokensGiven}`
  const mayPass = (token: string | undefined) => Number(/^token-(\d+)$/.exec(token ?? '')?.[1] ?? 0) > expiredUpTo
  const guarded =
    (handle: Handler): Handler =>
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

  const streams = new WebSocketServer({ noServer: true })
  const dead = new WeakSet<WebSocket>()
  let keepAlives = 0
  function follow(stream: WebSocket, watermark: string) {
    const send = (set: unknown) => dead.has(stream) || stream.send(JSON.stringify(set))
    stream.on('message', () => {
      keepAlives += 1
      if (!dead.has(stream)) stream.send('')
    })
    const history = talk.since(watermark)
    if (history.activities.length > 0) send(history)
    stream.on('close', talk.onNews(send))
  }

  const server = await openHttpServer({
    host: '127.0.0.1',
    port: 0,
    log: openLog('silent'),
    metrics: openMetrics(),
    isHttps: false,
    mount(server) {
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
          const activity = request.body as Activity
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
      server.onUpgrade((request, socket, head) => {
        const isRefused = faults.isDown || faults.isStreamRefused || !mayPass(queryOf(request).get('t') ?? '')
        if (isRefused) socket.destroy()
        else streams.handleUpgrade(request, socket, head, (stream) => follow(stream, watermarkOf(request)))
        return true
      })
    },
  })

  return {
    url: server.url,
    talk,
    faults,
    /** Every message that got through, repeats included. */
    posted,
    freshToken,
    streamCount: () => streams.clients.size,
    expireTokens() {
      expiredUpTo = tokensGiven
    },
    /** How many empty frames the page has sent. */
    keepAlives: () => keepAlives,
    /** Lets nothing through on the streams there are, as a network does that went away without a word. */
    deadenStreams() {
      for (const stream of streams.clients) dead.add(stream)
    },
    /** Kills every stream without a goodbye. */
    cutStreams() {
      for (const stream of streams.clients) stream.terminate()
    },
    async [Symbol.asyncDispose]() {
      for (const stream of streams.clients) stream.terminate()
      await server.close()
    },
  }
}

export type StandIn = Awaited<ReturnType<typeof openStandIn>>

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

const queryOf = (request: IncomingMessage) => new URL(request.url ?? '', 'http://stand-in').searchParams
const watermarkOf = (request: IncomingMessage) => queryOf(request).get('watermark') ?? ''
