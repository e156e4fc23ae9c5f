import { WebSocket } from 'ws'

/** What `botframework-directlinejs` (rxjs 5) expects of a browser and Node lacks: an XMLHttpRequest, made of fetch. */
class FetchRequest {
  readyState = 0
  status = 0
  response: unknown = null
  responseText = ''
  responseType = ''
  timeout = 0
  withCredentials = false
  onreadystatechange: (() => void) | undefined
  ontimeout: (() => void) | undefined
  readonly upload = {}
  readonly #headers: Record<string, string> = {}
  readonly #abort = new AbortController()
  #answer: Headers = new Headers()
  #method = 'GET'
  #url = ''

  open(method: string, url: string): void {
    this.#method = method
    this.#url = url
    this.#advance(1)
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers[name] = value
  }

  getResponseHeader(name: string): string | null {
    return this.#answer.get(name)
  }

  getAllResponseHeaders(): string {
    return [...this.#answer].map(([name, value]) => `${name}: ${value}`).join('\r\n')
  }

  abort(): void {
    this.#abort.abort()
  }

  send(body?: string): void {
    void this.#send(body)
  }

  async #send(body?: string): Promise<void> {
    try {
      const answer = await fetch(this.#url, {
        method: this.#method,
        headers: this.#headers,
        signal: this.#abort.signal,
        ...(body !== undefined && { body }),
      })
      this.#answer = answer.headers
      this.responseText = await answer.text()
      this.response =
        this.responseType === 'json' && this.responseText ? JSON.parse(this.responseText) : this.responseText
      this.status = answer.status
    } catch {
      if (this.#abort.signal.aborted) return
      this.status = 0
    }
    this.#advance(4)
  }

  #advance(state: number): void {
    this.readyState = state
    this.onreadystatechange?.()
  }
}

/** Every WebSocket that a client opened, so that a test can cut one. */
export const openedSockets: WebSocket[] = []

class CountedSocket extends WebSocket {
  constructor(url: string) {
    super(url)
    openedSockets.push(this)
  }
}

// Set before the client is imported, which looks for them as it loads.
Object.assign(globalThis, { XMLHttpRequest: FetchRequest, WebSocket: CountedSocket })
