import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { DateTime } from 'luxon'
import { type StartedService, startService } from '../channels/direct-line/support/started-service.ts'
import { ZONE } from '../support/talk-world.ts'
import type { TestDatabase } from '../support/test-database.ts'

const BASE = '/v3/directline'
/** How long an answer may take on a busy machine. @unit milliseconds */
const PATIENCE_MS = 60_000
const POLL_MS = 50

interface Activity {
  readonly id: string
  readonly type: string
  readonly text?: string
  readonly from: { readonly id: string; readonly role?: string }
  readonly replyToId?: string
}

/** Somebody in a chat of the rehearsed service. */
export interface Player {
  /** Writes, and gives back all that is answered. */
  say(text: string): Promise<string>
  /** What the assistant says that fits, answered or unasked, once it is there. */
  hear(pattern: RegExp): Promise<string>
}

/** The service at a speed of its own, with its database, and the people who write to it. */
export interface RehearsedService extends AsyncDisposable {
  /** What the rehearsed clock shows. */
  nowAt(): DateTime
  /** Waits until the rehearsed clock shows this local time of the first day, `HH:MM`. */
  until(time: string): Promise<void>
  /** Comes in as `cus_1001`, `ins_01` or `stf_01`. */
  enter(id: string): Promise<Player>
}

/** Starts the whole service on `database`, on the clock of `startIso` at `speed`. */
export async function rehearse(database: TestDatabase, startIso: string, speed: number): Promise<RehearsedService> {
  const secrets = { DIRECT_LINE_SECRET: randomUUID(), API_TOKEN: randomUUID() }
  const settings = { ...secrets, CLOCK_START: startIso, CLOCK_SPEED: String(speed), DATABASE_URL: database.url }
  const service = await startService(settings)
  const clock = await database.kysely.selectFrom('rehearsal_clock').selectAll().executeTakeFirstOrThrow()
  const nowMs = () => +clock.rehearsed_at + (Date.now() - +clock.real_at) * clock.speed
  const on = startIso.slice(0, 10)
  return {
    nowAt: () => DateTime.fromMillis(nowMs()),
    async until(time) {
      const untilMs = DateTime.fromISO(`${on}T${time}`, { zone: ZONE }).toMillis()
      await pause(Math.max(0, (untilMs - nowMs()) / clock.speed))
    },
    enter: (id) => enter(service, id),
    [Symbol.asyncDispose]: () => service[Symbol.asyncDispose](),
  }
}

async function enter({ url, secret }: StartedService, id: string): Promise<Player> {
  const call = async <T>(path: string, bearer: string, body?: object): Promise<T> => {
    const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' }
    const how = body ? { method: 'POST', body: JSON.stringify(body) } : {}
    const response = await fetch(`${url}${BASE}${path}`, { ...how, headers })
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return (await response.json()) as T
  }
  const person = `dl_${id}`
  const { token } = await call<{ token: string }>('/tokens/generate', secret, { user: { id: person } })
  const { conversationId } = await call<{ conversationId: string }>('/conversations', token, {})
  const path = `/conversations/${conversationId}/activities`
  const said = async () => {
    const { activities } = await call<{ activities: readonly Activity[] }>(path, token)
    return activities.filter(({ type, from }) => type === 'message' && from.role === 'bot')
  }
  return {
    async say(text) {
      const channelData = { clientActivityID: randomUUID() }
      const { id: sent } = await call<{ id: string }>(path, token, {
        ...{ type: 'message', text, channelData, from: { id: person } },
      })
      const answers = await eventually(`an answer to ${id}: ${text}`, async () => {
        const replies = (await said()).filter(({ replyToId }) => replyToId === sent)
        return replies.length > 0 ? replies : undefined
      })
      return answers.map((answer) => answer.text ?? '').join('\n')
    },
    hear: (pattern) =>
      eventually(
        `${id} to hear ${pattern}`,
        async () => (await said()).findLast(({ text = '' }) => pattern.test(text))?.text,
      ),
  }
}

async function eventually<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  const untilMs = Date.now() + PATIENCE_MS
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    if (Date.now() > untilMs) throw new Error(`waited in vain for ${what}`)
    await pause(POLL_MS)
  }
}
