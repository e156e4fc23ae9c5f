import { generateKeyPair } from 'jose'
import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { InboundMessage } from '#src/conversation/message.ts'
import { openBotFramework } from '#src/infra/channels/bot-framework/bot-framework.ts'
import { mountBotFramework } from '#src/infra/channels/bot-framework/mount-bot-framework.ts'
import { inProcessCoordination } from '#src/infra/coordination/in-process-coordination.ts'
import { type HttpServer, openHttpServer } from '#src/infra/http/server.ts'
import { openLog } from '#src/infra/logging/log.ts'
import { openMetrics } from '#src/infra/logging/metrics.ts'
import { type OutboxWorker, outboxWorker } from '#src/infra/scheduling/outbox-worker.ts'
import { sqlOutbox } from '#src/infra/storage/outbox-store.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { type AzureStandIn, openAzureStandIn } from './azure-stand-in.ts'
import { echoTurn } from './echo-turn.ts'

const NOW = DateTime.fromISO('2026-11-23T02:00:00.000Z', { zone: 'utc' })
const soon = { timeout: 10_000, interval: 20 }
const log = openLog('silent')

describe('POST /api/messages', () => {
  const { limits } = inProcessCoordination()
  let azure: AzureStandIn
  let database: TestDatabase
  let server: HttpServer
  let worker: OutboxWorker
  let received: InboundMessage[] = []
  let activities = 0

  beforeAll(async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    azure = await openAzureStandIn()
    database = await openTestDatabase()
    await sql`select ensure_month_partitions(${NOW}, 1)`.execute(database.kysely)
    const botFramework = await openBotFramework(azure.settings)
    worker = outboxWorker({
      outbox: sqlOutbox(database),
      channels: botFramework ? [botFramework.channel] : [],
      clock: { now: () => NOW },
      log,
      pollMs: 100,
    })
    const turn = echoTurn(database, () => NOW, worker.wake)
    const receive = (message: InboundMessage) => {
      received.push(message)
      return turn(message)
    }
    const mount = (http: HttpServer) => mountBotFramework(http, { botFramework, receive, limits })
    server = await openHttpServer({ host: '127.0.0.1', port: 0, isHttps: false, log, metrics: openMetrics(), mount })
  })
  afterEach(async () => {
    azure.answerWith(() => ({ status: 200 }))
    azure.calls.length = 0
    received = []
    await sql`truncate outbox, inbox_key, conversation`.execute(database.kysely)
  })
  afterAll(async () => {
    await server.close()
    await worker.close()
    await database[Symbol.asyncDispose]()
    await azure.close()
    vi.restoreAllMocks()
  })

  const activity = (changes: Record<string, unknown> = {}) => ({
    type: 'message',
    id: `a${++activities}`,
    channelId: 'test',
    serviceUrl: azure.url,
    from: { id: `user-${activities}`, name: '张三' },
    recipient: { id: 'bot', name: 'Doorstep' },
    conversation: { id: `conversation ${activities}` },
    locale: 'zh-Hans-CN',
    text: '我要报修',
    ...changes,
  })

  async function post(body: unknown, authorization?: string): Promise<Response> {
    const header = authorization ?? `Bearer ${await azure.sign()}`
    return await fetch(`${server.url}/api/messages`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...(header && { Authorization: header }) },
    })
  }

  const statesOf = async () => {
    const rows = await database.kysely.selectFrom('outbox').select(['state', 'attempts']).orderBy('seq').execute()
    return rows.map(({ state, attempts }) => `${state} ${attempts}`)
  }

  it('takes a message, and answers it by the connector of its conversation', async () => {
    const message = activity()
    expect((await post(message)).status).toBe(200)
    await vi.waitFor(async () => expect(await statesOf()).toEqual(['sent 1', 'sent 1']), soon)
    const path = `/v3/conversations/${encodeURIComponent(message.conversation.id)}/activities/${message.id}`
    expect(azure.calls.map((call) => call.path)).toEqual([path, path])
    expect(azure.calls[1]?.authorization).toMatch(/^Bearer token-/)
    expect(azure.calls[1]?.activity).toEqual({
      type: 'message',
      channelId: 'test',
      serviceUrl: azure.url,
      conversation: { id: message.conversation.id },
      from: { id: 'bot', name: 'Doorstep' },
      recipient: { id: message.from.id },
      text: '2 text 我要报修',
      textFormat: 'plain',
      inputHint: 'expectingInput',
      locale: 'zh-CN',
      replyToId: message.id,
      suggestedActions: {
        to: [message.from.id],
        actions: [
          { type: 'imBack', title: '上午', value: '上午' },
          { type: 'imBack', title: '下午', value: '下午' },
        ],
      },
    })
    expect(azure.calls[0]?.activity).toMatchObject({ text: '1 text 我要报修', inputHint: 'ignoringInput' })
  })

  it('hands in who writes, where, and in which language, as the channel vouches for it', async () => {
    const message = activity()
    await post(message)
    expect(received).toEqual([
      {
        channel: 'botframework',
        conversationId: expect.stringMatching(/^bf_[\w-]{32}$/),
        person: `test:${message.from.id}`,
        messageId: expect.stringMatching(new RegExp(`^bf_[\\w-]{32}:${message.id}$`)),
        kind: 'text',
        text: '我要报修',
        language: 'zh-CN',
        body: { nativeId: message.id },
        reference: {
          serviceUrl: azure.url,
          channelId: 'test',
          conversation: message.conversation,
          bot: message.recipient,
          user: { id: message.from.id },
        },
      },
    ])
  })

  it('gives one id to what one person says in one conversation, and another to all else', async () => {
    const [conversation, from] = [{ id: 'one' }, { id: 'zhang' }]
    await post(activity({ conversation, from }))
    await post(activity({ conversation, from }))
    await post(activity({ conversation: { id: 'two' }, from }))
    await post(activity({ conversation, from: { id: 'li' } }))
    const [first, second, ...others] = received.map(({ conversationId }) => conversationId)
    expect(second).toBe(first)
    expect(new Set([first, ...others]).size).toBe(3)
  })

  it('answers nothing to what a group says, in which others would read it', async () => {
    await post(activity({ conversation: { id: 'one', isGroup: true } }))
    expect(received).toEqual([])
  })

  it('takes the opening of a conversation by the person, not by the bot', async () => {
    const opened = { type: 'conversationUpdate', text: undefined, from: { id: 'bot' } }
    await post(activity({ ...opened, membersAdded: [{ id: 'bot' }] }))
    expect(received).toEqual([])
    await post(activity({ ...opened, membersAdded: [{ id: 'bot' }, { id: 'user-x' }] }))
    expect(received).toMatchObject([
      { kind: 'opened', person: 'test:user-x', text: '', reference: { user: { id: 'user-x' } } },
    ])
  })

  it('answers a message that is delivered twice once', async () => {
    const message = activity()
    const answers = await Promise.all([post(message), post(message)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    await vi.waitFor(async () => expect(await statesOf()).toEqual(['sent 1', 'sent 1']), soon)
    expect(azure.calls).toHaveLength(2)
  })

  it.each([
    ['another kind of activity', { type: 'typing' }],
    ['a message without an id', { id: undefined }],
  ])('acknowledges %s without a turn', async (_, changes) => {
    expect((await post(activity(changes))).status).toBe(200)
    expect(received).toEqual([])
  })

  it('keeps of a text what the database can keep', async () => {
    expect(
      (await post(activity({ text: '我要\0报修\ud83d', recipient: { id: 'bot', name: 'Door\0step' } }))).status,
    ).toBe(200)
    expect(received).toMatchObject([{ text: '我要报修\ufffd', reference: { bot: { name: 'Doorstep' } } }])
    expect((await post(activity({ text: '好'.repeat(4_000) }))).status).toBe(200)
  })

  it.each<[string, Record<string, unknown>]>([
    ['a text of more than 4,000 characters', { text: '好'.repeat(4_001) }],
    ['an id with a NUL, which would be another’s without it', { from: { id: 'user-x\0' } }],
    ['an id that is no text', { id: 'a\ud83d' }],
    ['an endless id', { conversation: { id: 'c'.repeat(513) } }],
  ])('refuses %s', async (_, changes) => {
    expect((await post(activity(changes))).status).toBe(400)
    expect(received).toEqual([])
  })

  const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const hours = (count: number) => Math.floor(Date.now() / 1000) + count * 3600
  const refused: [string, () => Promise<string>][] = [
    ['no token', async () => ''],
    ['no token after Bearer', async () => 'Bearer '],
    ['Basic credentials', async () => 'Basic YTpi'],
    ['something that is no token', async () => 'Bearer abc.def.ghi'],
    ['a token for another app', async () => `Bearer ${await azure.sign({ claims: { aud: 'other' } })}`],
    [
      'a token of another issuer',
      async () => `Bearer ${await azure.sign({ claims: { iss: 'https://evil.example' } })}`,
    ],
    ['an expired token', async () => `Bearer ${await azure.sign({ claims: { exp: hours(-1) } })}`],
    ['a token that is not valid yet', async () => `Bearer ${await azure.sign({ claims: { nbf: hours(1) } })}`],
    [
      'a token for another service address',
      async () => `Bearer ${await azure.sign({ claims: { serviceurl: 'http://127.0.0.1:1' } })}`,
    ],
    ['an unknown key', async () => `Bearer ${await azure.sign({ header: { kid: 'key-2' } })}`],
    [
      'a wrong signature',
      async () => `Bearer ${await azure.sign({ key: (await generateKeyPair('RS256')).privateKey })}`,
    ],
    [
      'no algorithm',
      async () => {
        const [, payload] = (await azure.sign()).split('.')
        return `Bearer ${base64({ alg: 'none', typ: 'JWT', kid: 'key-1' })}.${payload}.`
      },
    ],
    [
      'the public key used as a password',
      async () => {
        const { createHmac, createPublicKey } = await import('node:crypto')
        const pem = createPublicKey({ key: azure.keys[0] ?? {}, format: 'jwk' }).export({
          type: 'pkcs1',
          format: 'pem',
        })
        const [, payload] = (await azure.sign()).split('.')
        const signed = `${base64({ alg: 'HS256', typ: 'JWT', kid: 'key-1' })}.${payload}`
        return `Bearer ${signed}.${createHmac('sha256', pem).update(signed).digest('base64url')}`
      },
    ],
  ]
  it.each(refused)('refuses %s with 401 and a plain body, and runs no turn', async (_, authorization) => {
    const answer = await post(activity(), await authorization())
    expect(answer.status).toBe(401)
    expect(await answer.json()).toEqual({ error: { code: 'Unauthorized', message: 'The token was not accepted.' } })
    expect(received).toEqual([])
  })

  it('refuses a channel that the key is not endorsed for', async () => {
    expect((await post(activity({ channelId: 'msteams' }))).status).toBe(401)
    expect(received).toEqual([])
  })

  it('refuses a service address that replies must not go to, even with a token for it', async () => {
    const serviceUrl = 'http://10.0.0.1'
    const token = await azure.sign({ claims: { serviceurl: serviceUrl } })
    expect((await post(activity({ serviceUrl }), `Bearer ${token}`)).status).toBe(403)
    expect((await post(activity({ serviceUrl: undefined }))).status).toBe(400)
    expect(received).toEqual([])
  })

  it.each([[[]], ['text'], [null], [{ type: 'message' }]])('refuses the body %j', async (body) => {
    expect([400, 401]).toContain((await post(body)).status)
    expect(received).toEqual([])
  })

  it('slows down a person who writes too much, and nobody else', async () => {
    while ((await limits.take('message_per_person', 'botframework:test:user-fast')).allowed);
    const answer = await post(activity({ from: { id: 'user-fast' } }))
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(received).toEqual([])
    expect((await post(activity())).status).toBe(200)
    await vi.waitFor(async () => expect(await statesOf()).toEqual(['sent 1', 'sent 1']), soon)
  })

  it('tries again while the connector fails, and keeps the order', async () => {
    let failures = 0
    azure.answerWith(() => ({ status: ++failures <= 2 ? 500 : 200 }))
    await post(activity())
    await vi.waitFor(async () => expect(await statesOf()).toEqual(['sent 3', 'sent 1']), soon)
    expect(azure.calls.map((call) => String(call.activity.text).slice(0, 1))).toEqual(['1', '1', '1', '2'])
  })

  it('answers 404 where the channel is not set up', async () => {
    expect(await openBotFramework({ ToChannelFromBotLoginUrl: azure.url })).toBeUndefined()
    const mount = (http: HttpServer) =>
      mountBotFramework(http, {
        botFramework: undefined,
        receive: () => Promise.reject(new Error('no turn')),
        limits: inProcessCoordination().limits,
      })
    const off = await openHttpServer({ host: '127.0.0.1', port: 0, isHttps: false, log, metrics: openMetrics(), mount })
    const answer = await fetch(`${off.url}/api/messages`, { method: 'POST' })
    expect(answer.status).toBe(404)
    await off.close()
  })

  it('answers 503 when the keys cannot be had, which says nothing about the token', async () => {
    const away = await openBotFramework({
      ...azure.settings,
      ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:1/openid',
    })
    const token = await azure.sign()
    await expect(away?.admit({ channelId: 'test', serviceUrl: azure.url }, `Bearer ${token}`)).rejects.toMatchObject({
      status: 503,
    })
  })
})
