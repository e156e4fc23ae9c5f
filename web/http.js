/** Calls to the service that served this page. Every path is relative, so a proxy may serve it under a folder. */

const TIMEOUT_MS = 15_000

/** The service answered, and the answer was no. */
export class Refused extends Error {
  /**
   * @param {number} status
   * @param {number} retryAfterMs how long the service asks to be left alone, 0 when it doesn't say
   */
  constructor(status, retryAfterMs = 0) {
    super(`HTTP ${status}`)
    this.status = status
    this.retryAfterMs = retryAfterMs
  }

  /** The token is no longer good for this talk, or the talk is gone: a new token may help, trying again won't. */
  get isExpired() {
    return [401, 403, 404].includes(this.status)
  }

  /** The same request will be refused again. Too many requests and time-outs pass by themselves. */
  get isFinal() {
    return this.status >= 400 && this.status < 500 && ![408, 425, 429].includes(this.status)
  }
}

/**
 * @param {'GET' | 'POST'} method
 * @param {string} path
 * @param {{ token?: string, body?: unknown, timeoutMs?: number }} [options]
 * @returns {Promise<any>} the answer's JSON, with the status as `status`; anything else as `file`
 * @throws {Refused} when the service refuses; {TypeError} or a DOMException when it can't be reached in time
 */
export async function call(method, path, { token, body, timeoutMs = TIMEOUT_MS } = {}) {
  const response = await fetch(new URL(path, document.baseURI), {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    cache: 'no-store',
    signal: AbortSignal.timeout(timeoutMs),
  })
  if (!response.ok) throw new Refused(response.status, 1000 * (Number(response.headers.get('retry-after')) || 0))
  const type = response.headers.get('content-type') ?? ''
  if (type !== '' && !type.startsWith('application/json')) return { file: await response.blob() }
  const answer = await response.json().catch(() => ({}))
  return { ...answer, status: response.status }
}
