import type { InboundMessage } from '#src/conversation/message.ts'
import { PHOTO_MOST_BYTES } from '#src/domain/norms/photo-norms.ts'
import { freshId } from '#src/domain/shared/ids.ts'
import { deviceOf } from '../../http/device-cookie.ts'
import { HttpError, tooMany } from '../../http/http-error.ts'
import { MAX_BODY_BYTES, readJsonBody } from '../../http/json-body.ts'
import type { HttpServer, Request } from '../../http/server.ts'
import { activityId, activitySet } from './activity.ts'
import { callerOf } from './caller.ts'
import { BASE, type RouteNeeds } from './direct-line-needs.ts'
import { reach, reachOpened } from './reach.ts'
import { readActivity } from './read-activity.ts'
import { readUpload } from './read-upload.ts'
import { readWatermark } from './watermark.ts'

/** How many activities one reply or frame carries; the watermark leads to the rest. */
export const PAGE_SIZE = 100

/** An activity with a photo in it as a `data:` address, which is a third longer than the photo. */
const MOST_BYTES_WITH_PHOTO = Math.ceil((PHOTO_MOST_BYTES * 4) / 3) + MAX_BODY_BYTES

/** What was said, by polling, and what is said now. */
export function mountActivityRoutes(server: HttpServer, needs: RouteNeeds): void {
  const { talkLog, log } = needs
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

  server.post(
    path,
    async (request, response) => {
      const { id, person } = await postedTo(request, needs)
      const mayBeLarge = await needs.takesPhotos({ channel: 'directline', person })
      const body = await readJsonBody(request, mayBeLarge ? MOST_BYTES_WITH_PHOTO : undefined)
      const message = readActivity(body, id, person)
      if (message?.attachments) await takePhoto(person, needs)
      response.send(200, await post(message, { id, person }, needs))
    },
    { body: 'stream' },
  )

  server.post(
    `${BASE}/conversations/:id/upload`,
    async (request, response) => {
      const { id, person } = await postedTo(request, needs)
      await takePhoto(person, needs)
      const { activity, files } = await readUpload(request)
      response.send(200, await post(readActivity(activity, id, person, files), { id, person }, needs))
    },
    { body: 'stream' },
  )
}

/** Which conversation somebody writes into, and who they are; known before the body is read. */
async function postedTo(request: Request, needs: RouteNeeds): Promise<Posted> {
  const caller = await callerOf(request, needs)
  const id = request.params.id ?? ''
  const isOwn = caller.kind === 'token' && caller.conversationId === id
  const device = isOwn ? deviceOf(request) : undefined
  if (isOwn && device !== undefined) await needs.noteDevice?.(device, caller.user)
  return { id, person: isOwn ? caller.user : (await reach(id, caller, needs.talkLog)).person }
}

async function takePhoto(person: string, { limits }: RouteNeeds): Promise<void> {
  const { allowed, retryAfterMs } = await limits.take('photo_per_person', person)
  if (!allowed) throw tooMany(retryAfterMs)
}

interface Posted {
  readonly id: string
  readonly person: string
}

async function post(message: InboundMessage | undefined, { id, person }: Posted, { limits, receive }: RouteNeeds) {
  if (!message) return { id: `${id}|${freshId('msg')}` }
  const { allowed, retryAfterMs } = await limits.take('message_per_person', person)
  if (!allowed) throw tooMany(retryAfterMs)
  const { seq, isAnswered } = await receive(message)
  // Beyond the public protocol: whoever waits for the answer need not, where a colleague has the talk.
  return { id: activityId(id, seq), ...(isAnswered === false && { isAnswered }) }
}
