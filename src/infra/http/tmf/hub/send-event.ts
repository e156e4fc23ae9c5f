import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isPublicAddress, literalAddress, publicLookup } from './public-address.ts'

/** How long a subscriber may take. @unit milliseconds */
const TIMEOUT_MS = 5_000

/** Posts an event to a subscriber; true when it was taken (2xx). Redirects are not followed. Never throws. */
export function sendEvent(callback: string, body: object, mayBePrivate: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const url = new URL(callback)
    const literal = literalAddress(url.hostname)
    if (!mayBePrivate && literal !== undefined && !isPublicAddress(literal)) return resolve(false)
    const text = JSON.stringify(body)
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest
    const request = send(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json;charset=utf-8', 'Content-Length': Buffer.byteLength(text) },
      timeout: TIMEOUT_MS,
      signal: AbortSignal.timeout(2 * TIMEOUT_MS),
      ...(!mayBePrivate && { lookup: publicLookup }),
    })
    request.on('response', (response) => {
      response.resume()
      const { statusCode = 0 } = response
      resolve(statusCode >= 200 && statusCode < 300)
    })
    request.on('timeout', () => request.destroy())
    request.on('error', () => resolve(false))
    request.end(text)
  })
}
