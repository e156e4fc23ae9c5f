import type { IncomingMessage } from 'node:http'
import { HttpError } from '../http-error.ts'

/** The largest file that is taken in one request. */
const MAX_FILE_BYTES = 64 * 1024 * 1024

const TYPES = /^(?:text\/(?:csv|plain|tab-separated-values)|application\/(?:octet-stream|csv|vnd\.ms-excel))\b/i

/**
 * Reads a file that is sent as the body itself.
 *
 * @throws HttpError 413 above 64 MB, 415 for a form or JSON, 400 where the body ends early
 */
export async function readFileBody(request: IncomingMessage): Promise<Buffer> {
  if (request.headers['content-encoding'] || !TYPES.test(request.headers['content-type'] ?? 'text/csv'))
    throw unread(415, 'UnsupportedMediaType', 'The body must be the file itself with Content-Type: text/csv.')
  if (Number(request.headers['content-length'] ?? 0) > MAX_FILE_BYTES) throw tooLarge()
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request) {
      size += chunk.length
      if (size > MAX_FILE_BYTES) break
      chunks.push(chunk)
    }
  } catch {
    throw unread(400, 'MalformedData', 'The body ended before it was complete.')
  }
  if (size > MAX_FILE_BYTES) throw tooLarge()
  return Buffer.concat(chunks)
}

function tooLarge(): HttpError {
  return unread(413, 'PayloadTooLarge', `A file may have ${MAX_FILE_BYTES / 1024 / 1024} MB. Send it in parts.`)
}

/** What is left of the body is not read, so the connection cannot go on. */
function unread(status: number, code: string, message: string): HttpError {
  return new HttpError(status, code, message, { Connection: 'close' })
}
