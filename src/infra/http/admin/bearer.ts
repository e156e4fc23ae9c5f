import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { HttpError } from '../http-error.ts'

/**
 * Lets a request pass that carries `token` as `Authorization: Bearer …`; how long the comparison takes tells nothing.
 *
 * @throws HttpError 401, and the connection closes: what else was sent is not read
 */
export function requireBearer(request: IncomingMessage, token: string): void {
  const [, given = ''] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? []
  if (timingSafeEqual(digest(given), digest(token))) return
  throw new HttpError(401, 'Unauthorized', 'This address needs Authorization: Bearer with the API token.', {
    'WWW-Authenticate': 'Bearer',
    Connection: 'close',
  })
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
