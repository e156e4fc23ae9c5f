import { randomUUID } from 'node:crypto'
import { type Activity, type Call, type ChatFeed, pollFeed, streamFeed } from './chat-feed.ts'
import { eventually } from './eventually.ts'

const BASE = '/v3/directline'
/** The feed is in memory: looking costs nothing. */
const LOOK_MS = 10

/** How a message is sent: how long it waited for the network, by the device's clock; its key, where it goes again; a photo beside it. */
export interface Sending {
  readonly waitedMs?: number
  readonly key?: string
  readonly photo?: Buffer
}

/** Somebody in a chat of the rehearsed service, over Direct Line as any client is. */
export interface Player {
  /** As whom they write. */
  readonly person: string
  /** Writes, and gives back all that is answered. */
  say(text: string, sending?: Sending): Promise<string>
  /** What the assistant says that fits, answered or unasked, once it is there; later than the first `after` messages. */
  hear(pattern: RegExp, after?: number): Promise<string>
  /** All that the assistant has said until now. */
  heard(): Promise<readonly string[]>
  /** The addresses of the files that came with messages, in order. */
  files(): readonly string[]
  /** Opens such an address as whoever is in this chat; its status, and its bytes. */
  open(address: string): Promise<{ status: number; bytes: Buffer }>
  /** Goes on in the same conversation, after the service was away. */
  resume(): Promise<void>
  close(): void
}

/** Where the service is, and what lets a website say who writes. */
export interface Door {
  readonly url: string
  readonly secret: string
}

/** Comes in as a person whom the website has logged in; with the page open, or looking in now and then. */
export async function enterChat(door: Door, person: string, { isPageOpen = false } = {}): Promise<Player> {
  const call = caller(door.url)
  const { token } = await call<{ token: string }>('/tokens/generate', door.secret, { user: { id: person } })
  return await enterWithToken(door, person, token, isPageOpen)
}

/** Comes in through the link of a text message. */
export async function enterByLink(door: Door, person: string, link: string): Promise<Player> {
  const { headers } = await fetch(link, { redirect: 'manual' })
  const [, token = ''] = /#t=(.+)$/.exec(headers.get('location') ?? '') ?? []
  return await enterWithToken(door, person, token, true)
}

async function enterWithToken({ url }: Door, person: string, token: string, isPageOpen: boolean): Promise<Player> {
  const call = caller(url)
  const { conversationId } = await call<{ conversationId: string }>('/conversations', token, {})
  const path = `/conversations/${conversationId}`
  const feed = isPageOpen ? await streamFeed(call, token, conversationId) : pollFeed(call, token, conversationId)
  return {
    person,
    say: (text, sending = {}) => say(text, sending, { call, path, token, person, feed }),
    hear: (pattern, after = 0) =>
      eventually(
        `${person} to hear ${pattern}`,
        async () => {
          await feed.look()
          return feed.said.slice(after).findLast(({ text = '' }) => pattern.test(text))?.text
        },
        isPageOpen ? LOOK_MS : undefined,
      ),
    async heard() {
      await feed.look()
      return feed.said.map(({ text = '' }) => text)
    },
    files: () => feed.said.flatMap(({ attachments = [] }) => attachments.map(({ contentUrl }) => contentUrl)),
    async open(address) {
      const response = await fetch(address, { headers: { authorization: `Bearer ${token}` } })
      return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) }
    },
    resume: () => feed.resume(),
    close: () => feed.close(),
  }
}

interface Chat {
  readonly call: Call
  readonly path: string
  readonly token: string
  readonly person: string
  readonly feed: ChatFeed
}

async function say(text: string, { waitedMs, key, photo }: Sending, chat: Chat): Promise<string> {
  const { call, path, token, person, feed } = chat
  const channelData = { clientActivityID: key ?? randomUUID(), ...(waitedMs !== undefined && { waitedMs }) }
  const contentUrl = `data:image/jpeg;base64,${photo?.toString('base64')}`
  const attachments = photo ? [{ contentType: 'image/jpeg', contentUrl }] : []
  const activity = { type: 'message', text, channelData, attachments, from: { id: person } }
  const { id } = await call<{ id: string }>(`${path}/activities`, token, activity)
  const isAnswer = ({ replyToId }: Activity) => replyToId === id
  const answers = await eventually(`an answer to ${person}: ${text}`, async () => {
    await feed.look()
    const replies = feed.said.filter(isAnswer)
    return replies.length > 0 ? replies : undefined
  })
  return answers.map((answer) => answer.text ?? '').join('\n')
}

/** Calls Direct Line of the service at `url`. */
export function caller(url: string): Call {
  return async <T>(path: string, bearer: string, body?: object) => {
    const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' }
    const how = body ? { method: 'POST', body: JSON.stringify(body) } : {}
    const response = await fetch(`${url}${BASE}${path}`, { ...how, headers })
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return (await response.json()) as T
  }
}
