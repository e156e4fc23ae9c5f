import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isPublicAddress, literalAddress, publicLookup } from './public-address.ts'

/** How long a subscriber may take. @unit milliseconds */
const TIMEOUT_MS = 5_000

const PRIVATE_ADDRESS = 'private_address'
const TIMEOUT = 'timeout'

/**
 * Posts an event to a subscriber. Redirects are not followed. Never throws.
 *
 * @returns why it was not taken: a status that is no 2xx, `timeout`, `private_address`, or the network's code; undefined when it was
 */
export function sendEvent(callback: string, body: object, mayBePrivate: boolean): Promise<string | undefined> {
  return new Promise((resolve) => {
    const url = new URL(callback)
    const literal = literalAddress(url.hostname)
    if (!mayBePrivate && literal !== undefined && !isPublicAddress(literal)) return resolve(PRIVATE_ADDRESS)
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
      resolve(statusCode >= 200 && statusCode < 300 ? undefined : `status ${statusCode}`)
    })
    request.on('timeout', () => request.destroy(Object.assign(new Error('timeout'), { code: TIMEOUT })))
    request.on('error', (error) => resolve(reasonOf(error)))
    request.end(text)
  })
}

function reasonOf(error: Error & { readonly code?: unknown }): string {
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return TIMEOUT
  if (error.code === 'EPRIVATE') return PRIVATE_ADDRESS
  return typeof error.code === 'string' ? error.code : error.name
}
