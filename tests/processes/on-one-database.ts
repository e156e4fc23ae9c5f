import { randomUUID } from 'node:crypto'
import { type StartedService, startService } from '../channels/direct-line/support/started-service.ts'
import { type ChatFeed, streamFeed } from '../rehearsal/chat-feed.ts'
import { caller } from '../rehearsal/player.ts'

const SECRETS = { DIRECT_LINE_SECRET: randomUUID(), API_TOKEN: randomUUID() }

/** A process of the service that shares its database and its Redis with others. */
export const startProcess = (settings: {
  ROLE: 'serve' | 'work' | 'both'
  DATABASE_URL: string
  REDIS_URL: string
  PUBLIC_URL?: string
}): Promise<StartedService> => startService({ ...SECRETS, ...settings })

/** Somebody whose page is open at one process and whose messages may reach any. */
export interface Roamer {
  readonly conversationId: string
  /** What the socket brought. */
  readonly feed: ChatFeed
  /** Writes; the id that the process at `url` gave the message. */
  post(url: string, text: string): Promise<string>
  /** Everything in the log of the conversation, as the process at `url` gives it: who spoke, and the message's id. */
  log(url: string): Promise<readonly { readonly by: string; readonly id: string; readonly replyTo: string }[]>
}

/** Opens a page at `url` as whom the website has logged in. */
export async function openPage(url: string, person: string): Promise<Roamer> {
  const call = caller(url)
  const user = { user: { id: person } }
  const opened = await call<{ token: string }>('/tokens/generate', SECRETS.DIRECT_LINE_SECRET, user)
  const { conversationId, token } = await call<{ conversationId: string; token: string }>(
    '/conversations',
    opened.token,
    {},
  )
  const feed = await streamFeed(call, token, conversationId)
  return {
    conversationId,
    feed,
    async post(to, text) {
      const activity = { type: 'message', text, from: { id: person }, channelData: { clientActivityID: randomUUID() } }
      const { id } = await caller(to)<{ id: string }>(`/conversations/${conversationId}/activities`, token, activity)
      return id
    },
    async log(from) {
      type Page = { activities: { id: string; replyToId?: string; from: { role?: string } }[] }
      const path = `/conversations/${conversationId}/activities?watermark=0`
      const { activities } = await caller(from)<Page>(path, token)
      return activities.map(({ id, replyToId = '', from: { role = 'user' } }) => ({ by: role, id, replyTo: replyToId }))
    },
  }
}

/** Calls the back office's API; fails where it is refused. */
export async function callTmf(url: string, path: string, body: object): Promise<void> {
  const headers = { authorization: `Bearer ${SECRETS.API_TOKEN}`, 'content-type': 'application/json' }
  const answer = await fetch(`${url}/tmf-api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
}

/** What the command line needs to ask these processes. */
export const COMMAND_ENV = SECRETS
