import type { IncomingMessage } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { asHttpError, HttpError } from '../../http/http-error.ts'
import { queryOf } from '../../http/query.ts'
import type { HttpServer } from '../../http/server.ts'
import { refuseUpgrade } from '../../http/upgrades.ts'
import { BASE, type RouteNeeds } from './direct-line-needs.ts'
import { openLiveStreams } from './live-streams.ts'
import { feedStream } from './stream.ts'
import { admits } from './stream-ticket.ts'
import { readWatermark } from './watermark.ts'

const STREAM_PATH = new RegExp(`^${BASE}/conversations/([\\w-]{1,64})/stream(?:\\?|$)`)
const MAX_FRAME_BYTES = 64 * 1024
/** Tabs and devices that follow one conversation at once. */
const MAX_STREAMS = 10

/** `conversations/{id}/stream`: a WebSocket over which activities come as they are said. */
export function mountStream(server: HttpServer, needs: RouteNeeds): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME_BYTES, perMessageDeflate: false })
  const streams = openLiveStreams()
  server.onClose(streams.close)

  async function admit(conversationId: string, request: IncomingMessage) {
    const afterSeq = readWatermark(request.url ?? '') ?? 0
    const ticket = queryOf(request.url).get('t') ?? ''
    const sinceMs = await admits(ticket, conversationId, request, needs)
    const refused = new HttpError(403, 'NotAllowed', 'The stream address has expired or is not for this page.')
    if (sinceMs === undefined) throw refused
    const conversation = await needs.talkLog.findConversation(conversationId)
    if (!conversation) throw new HttpError(404, 'NotFound', 'There is no such conversation.')
    const bearer = { user: conversation.person, sinceMs }
    if (await needs.isCutOff(bearer.user, sinceMs)) throw refused
    if (streams.countOf(conversationId) >= MAX_STREAMS)
      throw new HttpError(429, 'TooManyRequests', 'Too many streams of this conversation are open.')
    return { afterSeq: Math.min(afterSeq, conversation.lastSeq), bearer }
  }

  server.onUpgrade((request, socket, head) => {
    const conversationId = STREAM_PATH.exec(request.url ?? '')?.[1]
    if (!conversationId) return false
    const begin = ({ afterSeq, bearer }: Awaited<ReturnType<typeof admit>>) =>
      sockets.handleUpgrade(request, socket, head, (stream: WebSocket) =>
        streams.add(
          conversationId,
          stream,
          feedStream(stream, conversationId, afterSeq, {
            ...needs,
            isOver: () => needs.isCutOff(bearer.user, bearer.sinceMs),
          }),
        ),
      )
    admit(conversationId, request).then(begin, (err) => {
      const { status, code } = asHttpError(err)
      if (status >= 500) needs.log.error({ event: 'stream_refused', err })
      refuseUpgrade(socket, status, code)
    })
    return true
  })
}
