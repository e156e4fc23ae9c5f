import type { IncomingMessage } from 'node:http'
import type { Attachment } from '#src/conversation/message.ts'
import { PHOTO_MOST_BYTES } from '#src/domain/norms/photo-norms.ts'
import { HttpError } from '../../http/http-error.ts'
import { MAX_BODY_BYTES, readBytes } from '../../http/json-body.ts'
import { MOST_ATTACHMENTS } from './read-activity.ts'

/** What was uploaded: the activity as it was posted, and the files beside it. */
interface Upload {
  readonly activity: unknown
  readonly files: readonly Attachment[]
}

const MOST_BYTES = PHOTO_MOST_BYTES + MAX_BODY_BYTES

/**
 * Reads an upload as the public protocol has it: one file as the body, or a form with files and, in a part `activity`, the
 * message that they belong to.
 *
 * @throws HttpError 400 not a form, 413 too large, 415 another kind of content
 */
export async function readUpload(request: IncomingMessage): Promise<Upload> {
  const type = request.headers['content-type'] ?? ''
  const isForm = /^multipart\/form-data\s*;/i.test(type)
  if (!isForm && !/^(?:image\/[\w.+-]+|application\/octet-stream)\s*(?:;|$)/i.test(type))
    throw new HttpError(415, 'UnsupportedMediaType', 'The body must be multipart/form-data, or one image.')
  const bytes = await readBytes(request, MOST_BYTES)
  if (!isForm) return { activity: { type: 'message' }, files: [{ read: async () => bytes }] }
  const form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData().catch(() => {
    throw new HttpError(400, 'MalformedData', 'The body is not valid multipart/form-data.')
  })
  const files = [...form.entries()].flatMap(([name, part]) =>
    name === 'activity' || typeof part === 'string' ? [] : [part],
  )
  if (files.length > MOST_ATTACHMENTS) throw new HttpError(400, 'BadArgument', `At most ${MOST_ATTACHMENTS} files.`)
  return {
    activity: await activityIn(form),
    files: files.map((file) => ({ read: async () => new Uint8Array(await file.arrayBuffer()) })),
  }
}

async function activityIn(form: FormData): Promise<unknown> {
  const part = form.get('activity')
  if (part === null) return { type: 'message' }
  try {
    return JSON.parse(typeof part === 'string' ? part : await part.text())
  } catch {
    throw new HttpError(400, 'MalformedData', 'The part activity is not valid JSON.')
  }
}
