import { createHash, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const NAME = 'doorstep_device'
const LIFETIME_S = 2 * 365 * 24 * 60 * 60

/** The browser that a request comes from, by the hash of its cookie; undefined where it has none yet (CL-3). */
export function deviceOf({ headers }: IncomingMessage): string | undefined {
  const [, value] = new RegExp(`(?:^|; *)${NAME}=([\\w-]{32})(?:;|$)`).exec(headers.cookie ?? '') ?? []
  return value && createHash('sha256').update(value).digest('base64url')
}

/** Headers that give a browser its cookie, where it has none. */
export function deviceHeaders(request: IncomingMessage, isHttps: boolean): Record<string, string> {
  if (deviceOf(request) !== undefined) return {}
  const cookie = `${NAME}=${randomBytes(24).toString('base64url')}; Path=/; Max-Age=${LIFETIME_S}; HttpOnly; SameSite=Lax`
  return { 'Set-Cookie': isHttps ? `${cookie}; Secure` : cookie }
}
