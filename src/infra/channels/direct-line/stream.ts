import type { WebSocket } from 'ws'
import type { FanOut } from '#src/conversation/coordination.ts'
import type { StreamEntry, TalkLog } from '#src/conversation/message.ts'
import type { Logger } from '../../logging/log.ts'
import { activitySet, type Speaker } from './activity.ts'
import { PAGE_SIZE } from './activity-routes.ts'

interface StreamNeeds extends Speaker {
  readonly talkLog: TalkLog
  readonly fanOut: FanOut
  readonly log: Logger
  /** Whether whoever reads may do so no longer: their telephone was lost. */
  readonly isOver?: () => Promise<boolean>
}

/** A socket that is fed with a conversation's activities. */
export interface Stream {
  /** Looks into the log for what the fan-out may have lost. */
  catchUp(): void
}

/** WebSocket's close code for whoever may not. */
const NOT_ALLOWED = 1008
/** WebSocket's close code for a failure of ours; the client comes back with its watermark. */
const INTERNAL_ERROR = 1011

/**
 * Sends what comes after `afterSeq`: in order, without a gap, nothing twice.
 *
 * What the fan-out brings is sent when it is the next; otherwise, and while a frame is still leaving, it only says that
 * there is more in the log. So a slow reader costs one frame of memory, however much is said meanwhile.
 */
export function feedStream(socket: WebSocket, conversationId: string, afterSeq: number, needs: StreamNeeds): Stream {
  const { talkLog, fanOut, log } = needs
  let lastSeq = afterSeq
  let isBehind = false
  let isFeeding = false

  async function send(entries: readonly StreamEntry[]) {
    const last = entries.at(-1)
    if (!last) return
    if (await needs.isOver?.()) return socket.close(NOT_ALLOWED)
    lastSeq = last.seq
    await sendFrame(socket, JSON.stringify(activitySet(entries, lastSeq, needs)))
  }

  async function feed(brought: readonly StreamEntry[]) {
    if (isFeeding) {
      isBehind = true
      return
    }
    isFeeding = true
    try {
      if (brought.every(({ seq }, index) => seq === lastSeq + index + 1)) await send(brought)
      else isBehind = true
      while (isBehind && socket.readyState === socket.OPEN) {
        isBehind = false
        const page = await talkLog.readStream(conversationId, lastSeq, PAGE_SIZE)
        if (page.length === PAGE_SIZE) isBehind = true
        await send(page)
      }
    } catch (err) {
      if (socket.readyState === socket.OPEN) log.warn({ event: 'stream_broken', err })
      socket.close(INTERNAL_ERROR)
    } finally {
      isFeeding = false
    }
  }

  function catchUp() {
    isBehind = true
    void feed([])
  }

  const unsubscribe = fanOut.subscribe(conversationId, (entries) => (entries ? void feed(entries) : catchUp()))
  socket.once('close', unsubscribe)
  catchUp()
  return { catchUp }
}

/** Fulfilled when the frame has left for the network. */
function sendFrame(socket: WebSocket, frame: string): Promise<void> {
  return new Promise((resolve, reject) => socket.send(frame, (error) => (error ? reject(error) : resolve())))
}
