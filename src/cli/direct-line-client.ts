import { randomUUID } from 'node:crypto'
import { WebSocket } from 'ws'
import { type Language, languageOf } from '#src/domain/shared/language.ts'
import { persist } from './persist.ts'
import type { Service, ServiceCall } from './service.ts'
import { EXIT, Stop } from './stop.ts'

/** One message of the assistant. */
export interface Reply {
  readonly text: string
  /** The language that it is in. */
  readonly language: Language | undefined
  /** The id of the message that it answers; undefined for what the assistant says by itself. */
  readonly replyToId: string | undefined
  /** Whether it is the last of its turn, so that the assistant now listens. */
  readonly isLast: boolean
  /** What goes with it, to be opened by whoever has the talk's token. */
  readonly files: readonly AttachedFile[]
}

/** A file beside a message: its name, where it is from here, and the token that opens it. */
export interface AttachedFile {
  readonly name: string
  readonly url: string
  readonly token: string
}

interface DirectLineOptions {
  /** With `user`, a token for that person is asked for; without, one for somebody new. */
  readonly identity: { readonly user: string; readonly secret: string } | undefined
  readonly locale: string | undefined
  readonly onReply: (reply: Reply) => void
  /** The connection broke and could not be had back. */
  readonly onLost: (error: unknown) => void
}

/** A message that has been taken. `isAnswered` is false where no answer comes: a colleague has the talk. */
interface Sent {
  readonly id: string
  readonly isAnswered?: boolean
}

/** A conversation over Direct Line. */
export interface DirectLineClient {
  /** Sends one message, if need be again; it is taken once however often it is sent. */
  send(text: string): Promise<Sent>
  close(): void
}

interface Opened {
  readonly conversationId: string
  readonly token: string
  readonly streamUrl: string
}

interface ActivitySet {
  readonly watermark?: string
  readonly activities?: readonly {
    readonly type: string
    readonly text?: string
    readonly locale?: string
    readonly from?: { readonly role?: string }
    readonly replyToId?: string
    readonly inputHint?: string
    readonly attachments?: readonly { readonly name?: string; readonly contentUrl?: string }[]
  }[]
}

const BASE = '/v3/directline'
/** How long a broken connection or an unsent message is worked on. */
const PATIENCE_MS = 60_000
/** Half the life of a token. */
const REFRESH_MS = 15 * 60_000

/**
 * Opens a new conversation and its stream; a broken stream is opened again where it broke off.
 *
 * @throws Stop when the service is away, or refuses the secret or the person
 */
export async function openDirectLine(service: Service, options: DirectLineOptions): Promise<DirectLineClient> {
  const { identity, locale, onReply, onLost } = options
  let token = await freshToken(service, identity)
  const opened = await ask<Opened>(`${BASE}/conversations`, { method: 'POST', json: { ...(locale && { locale }) } })
  const path = `${BASE}/conversations/${opened.conversationId}`
  let watermark = '0'
  let isClosed = false
  let socket = listen(opened.streamUrl)

  async function ask<T>(to: string, call: ServiceCall = {}): Promise<T> {
    const response = await service.call(to, { ...call, bearer: token })
    return await bodyOf<T>(response, service.url)
  }

  function listen(streamUrl: string): WebSocket {
    const stream = new WebSocket(fromHere(streamUrl).replace(/^http/, 'ws'))
    stream.on('message', (data) => hear(String(data)))
    stream.on('error', () => stream.terminate())
    stream.once('close', () => void reconnect().catch(onLost))
    return stream
  }

  /** The address that others see may not be the one that reaches the service from here. */
  function fromHere(url: string): string {
    const { pathname, search } = new URL(url)
    return service.url + pathname.slice(pathname.indexOf(BASE)) + search
  }

  function hear(frame: string): void {
    if (frame === '') return
    const set: ActivitySet = JSON.parse(frame)
    watermark = set.watermark ?? watermark
    for (const { type, text = '', locale: tag, from, replyToId, inputHint, attachments = [] } of set.activities ?? []) {
      if (type === 'message' && from?.role === 'bot')
        onReply({
          ...{ text, language: languageOf(tag), replyToId, isLast: inputHint !== 'ignoringInput' },
          files: attachments.flatMap(({ name = '', contentUrl }) =>
            contentUrl === undefined ? [] : [{ name, url: fromHere(contentUrl), token }],
          ),
        })
    }
  }

  async function reconnect(): Promise<void> {
    if (isClosed) return
    const again = await persist(() => ask<Opened>(`${path}?watermark=${watermark}`), PATIENCE_MS)
    token = again.token
    if (!isClosed) socket = listen(again.streamUrl)
  }

  const refreshing = setInterval(() => {
    // One that fails is tried again in the course of the next call.
    ask<Opened>(`${BASE}/tokens/refresh`, { method: 'POST' }).then(
      (fresh) => {
        token = fresh.token
      },
      () => {},
    )
  }, REFRESH_MS)

  return {
    async send(text) {
      const json = { type: 'message', text, ...(locale && { locale }), channelData: { clientActivityID: randomUUID() } }
      return await persist(() => ask<Sent>(`${path}/activities`, { method: 'POST', json }), PATIENCE_MS)
    },
    close() {
      isClosed = true
      clearInterval(refreshing)
      socket.close()
    },
  }
}

async function freshToken(service: Service, identity: DirectLineOptions['identity']): Promise<string> {
  const call: ServiceCall = identity
    ? { method: 'POST', bearer: identity.secret, json: { user: { id: identity.user } } }
    : { method: 'POST' }
  const response = await service.call(identity ? `${BASE}/tokens/generate` : '/api/token', call)
  return (await bodyOf<{ token: string }>(response, service.url)).token
}

/** @throws Stop for every reply that isn't a success; too many requests count as away, so that they are tried again */
async function bodyOf<T>(response: Response, url: string): Promise<T> {
  if (response.ok) return (await response.json()) as T
  await response.body?.cancel()
  if (response.status === 429) throw new Stop(EXIT.serviceAway, { id: 'cli-service-busy', facts: { url } })
  if (response.status === 403) throw new Stop(EXIT.wrongUsage, { id: 'chat-token-expired' })
  throw new Stop(EXIT.wrongUsage, { id: 'cli-request-refused', facts: { status: String(response.status), code: '' } })
}
