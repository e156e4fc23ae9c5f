import type { IncomingMessage } from 'node:http'
import { HttpError } from './http-error.ts'

/** How large a JSON body may be where the route says nothing else. */
export const MAX_BODY_BYTES = 256 * 1024

/**
 * Reads a JSON body of at most `maxBytes`; undefined where there is none.
 *
 * Compressed bodies are refused: a few kilobytes of them can unpack to gigabytes.
 *
 * @throws HttpError 400 not JSON, 413 too large, 415 another kind of content
 */
export async function readJsonBody(request: IncomingMessage, maxBytes = MAX_BODY_BYTES): Promise<unknown> {
  const bytes = await readBytes(request, maxBytes)
  if (bytes.length === 0) return undefined
  if (!/^application\/([\w.-]+\+)?json\b/i.test(request.headers['content-type'] ?? ''))
    throw new HttpError(415, 'UnsupportedMediaType', 'The body must be JSON with Content-Type: application/json.')
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new HttpError(400, 'MalformedData', 'The body is not valid JSON in UTF-8.')
  }
}

/**
 * Reads a body of at most `maxBytes` as it is.
 *
 * @throws HttpError 413 too large, 415 compressed, 400 ended early
 */
export async function readBytes(request: IncomingMessage, maxBytes: number): Promise<Buffer<ArrayBuffer>> {
  if (request.headers['content-encoding'])
    throw new HttpError(415, 'UnsupportedMediaType', 'Compressed bodies are not taken.')
  return await readAtMost(request, maxBytes)
}

/** By events: `for await` over a request costs several times as much, and every message comes this way. */
function readAtMost(request: IncomingMessage, maxBytes: number): Promise<Buffer<ArrayBuffer>> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer<ArrayBuffer>>()
  const chunks: Buffer[] = []
  let size = 0
  const tooLarge = () =>
    new HttpError(413, 'PayloadTooLarge', `The body is larger than ${maxBytes} bytes.`, { Connection: 'close' })

  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= maxBytes) chunks.push(chunk)
    // Some more is read and dropped, so that the sender gets to see the answer before the socket closes.
    else if (size > maxBytes * 16) reject(tooLarge())
  })
  request.on('end', () => (size > maxBytes ? reject(tooLarge()) : resolve(Buffer.concat(chunks, size))))
  request.on('close', () => reject(new HttpError(400, 'MalformedData', 'The body ended before it was complete.')))
  return promise
}
