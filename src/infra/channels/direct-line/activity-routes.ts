import { freshId } from '#src/domain/shared/ids.ts'
import { deviceOf } from '../../http/device-cookie.ts'
import { HttpError, tooMany } from '../../http/http-error.ts'
import type { HttpServer } from '../../http/server.ts'
import { activityId, activitySet } from './activity.ts'
import { callerOf } from './caller.ts'
import { BASE, type RouteNeeds } from './direct-line-needs.ts'
import { reach, reachOpened } from './reach.ts'
import { readActivity } from './read-activity.ts'
import { readWatermark } from './watermark.ts'

/** How many activities one reply or frame carries; the watermark leads to the rest. */
export const PAGE_SIZE = 100

/** What was said, by polling, and what is said now. */
export function mountActivityRoutes(server: HttpServer, needs: RouteNeeds): void {
  const { receive, talkLog, limits, log } = needs
  const path = `${BASE}/conversations/:id/activities`

  server.get(path, async (request, response) => {
    const caller = await callerOf(request, needs)
    const afterSeq = readWatermark(request.url ?? '') ?? 0
    try {
      const { id, lastSeq } = await reachOpened(request.params.id ?? '', caller, talkLog)
      // A client may be ahead of us after a restore: it goes on from our end.
      const fromSeq = Math.min(afterSeq, lastSeq)
      const entries = fromSeq < lastSeq ? await talkLog.readStream(id, fromSeq, PAGE_SIZE) : []
      response.send(200, activitySet(entries, fromSeq, needs))
    } catch (err) {
      if (err instanceof HttpError) throw err
      // Clients of the public library stop polling for ever at their first 5xx, so they hear "nothing new yet".
      log.error({ event: 'polling_unanswered', err })
      response.send(200, activitySet([], afterSeq, needs))
    }
  })

  server.post(path, async (request, response) => {
    const caller = await callerOf(request, needs)
    const id = request.params.id ?? ''
    const isOwn = caller.kind === 'token' && caller.conversationId === id
    const person = isOwn ? caller.user : (await reach(id, caller, talkLog)).person
    const message = readActivity(request.body, id, person)
    if (!message) return response.send(200, { id: `${id}|${freshId('msg')}` })

    const { allowed, retryAfterMs } = await limits.take('message_per_person', person)
    if (!allowed) throw tooMany(retryAfterMs)
    const device = isOwn ? deviceOf(request) : undefined
    if (device !== undefined) await needs.noteDevice?.(device, person)
    const { seq, isAnswered } = await receive(message)
    // Beyond the public protocol: whoever waits for the answer need not, where a colleague has the talk.
    response.send(200, { id: activityId(id, seq), ...(isAnswered === false && { isAnswered }) })
  })
}
