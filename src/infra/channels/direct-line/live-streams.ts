import type { WebSocket } from 'ws'
import type { Stream } from './stream.ts'

const BEAT_MS = 30_000
/** WebSocket's close code of an endpoint that goes away. */
const GOING_AWAY = 1001

/** The open streams of this process: dead ones are dropped, living ones look now and then for what they missed. */
interface LiveStreams {
  add(conversationId: string, socket: WebSocket, stream: Stream): void
  countOf(conversationId: string): number
  close(): void
}

export function openLiveStreams(): LiveStreams {
  const live = new Map<WebSocket, { conversationId: string; stream: Stream; isAnswering: boolean }>()

  function beat() {
    for (const [socket, entry] of live) {
      if (!entry.isAnswering) {
        socket.terminate()
        continue
      }
      entry.isAnswering = false
      socket.ping()
      entry.stream.catchUp()
    }
  }
  const beating = setInterval(beat, BEAT_MS).unref()

  return {
    add(conversationId, socket, stream) {
      const entry = { conversationId, stream, isAnswering: true }
      live.set(socket, entry)
      const isAnswering = () => {
        entry.isAnswering = true
      }
      socket.on('pong', isAnswering)
      // Clients send empty frames to keep the connection alive. The empty answer, which they ignore, lets ours notice a
      // connection that is dead without having been closed. Whatever else they send is not for us.
      socket.on('message', (frame: Buffer) => {
        isAnswering()
        if (frame.length === 0) socket.send('')
      })
      socket.on('error', () => socket.terminate())
      socket.once('close', () => live.delete(socket))
    },
    countOf: (conversationId) => [...live.values()].filter((entry) => entry.conversationId === conversationId).length,
    close() {
      clearInterval(beating)
      for (const socket of live.keys()) socket.close(GOING_AWAY)
    },
  }
}
