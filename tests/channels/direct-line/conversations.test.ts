import { decodeJwt } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Fault } from '#src/domain/shared/fault.ts'
import { type DirectLineWorld, directLineWorld, listenTo, SECRET } from './support/direct-line-world.ts'

const CONVERSATIONS = '/v3/directline/conversations'

let world: DirectLineWorld
beforeAll(async () => {
  world = await directLineWorld()
})
afterAll(() => world.close())

describe('POST conversations', () => {
  it('opens the conversation of the token, with the greeting already in it', async () => {
    const { token, conversationId } = await world.tokenFor('dl_cus_1001')
    const { status, body } = await world.call('POST', CONVERSATIONS, { bearer: token, body: { locale: 'en-GB' } })
    expect(status).toBe(201)
    expect(body).toMatchObject({ conversationId, expires_in: 1800, token: expect.any(String) })
    expect(body.streamUrl).toContain(`ws://${new URL(world.url).host}${CONVERSATIONS}/${conversationId}/stream?`)
    expect(world.talk.received.at(-1)).toMatchObject({
      kind: 'opened',
      person: 'dl_cus_1001',
      messageId: conversationId,
      language: 'en',
    })
    const { body: said } = await world.call('GET', `${CONVERSATIONS}/${conversationId}/activities`, { bearer: token })
    expect(said.activities.map(({ text }: { text: string }) => text)).toEqual(['Hello'])
  })

  it('opens it once, however often it is asked', async () => {
    const { token, conversationId } = await world.tokenFor()
    const start = () => world.call('POST', CONVERSATIONS, { bearer: token })
    const answers = await Promise.all([start(), start(), start()])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201])
    expect((await start()).status).toBe(200)
    const { body } = await world.call('GET', `${CONVERSATIONS}/${conversationId}/activities`, { bearer: token })
    expect(body.activities).toHaveLength(1)
  })

  it('keeps to the user of the token, whatever the body claims', async () => {
    const { token } = await world.tokenFor('dl_cus_1002')
    const { body } = await world.call('POST', CONVERSATIONS, { bearer: token, body: { user: { id: 'dl_cus_1001' } } })
    expect(decodeJwt(body.token).user).toBe('dl_cus_1002')
    expect(world.talk.received.at(-1)?.person).toBe('dl_cus_1002')
  })

  it('opens a new one for the holder of the secret, for the user it names', async () => {
    const start = (body: unknown) => world.call('POST', CONVERSATIONS, { bearer: SECRET, body })
    const [named, unnamed, foreign] = [
      await start({ user: { id: 'dl_cus_1003' } }),
      await start({}),
      await start({ user: { id: 'alice' } }),
    ]
    expect([named, unnamed, foreign].map(({ status }) => status)).toEqual([201, 201, 201])
    const users = [named, unnamed, foreign].map(({ body }) => decodeJwt(body.token).user)
    expect(users).toEqual(['dl_cus_1003', expect.stringMatching(/^dl_anon_/), expect.stringMatching(/^dl_anon_/)])
  })

  it('asks to come again while the database is away', async () => {
    const { token } = await world.tokenFor()
    world.talk.fault = new Fault('STORE_UNREACHABLE')
    const { status, headers } = await world.call('POST', CONVERSATIONS, { bearer: token, body: {} })
    world.talk.fault = undefined
    expect([status, headers.get('retry-after')]).toEqual([503, '1'])
  })

  it.each(['{', '[]', '"x"', '{"user":5}', '{"locale":{}}'])('answers the body %s with 400', async (raw) => {
    const { token } = await world.tokenFor()
    const { status, body } = await world.call('POST', CONVERSATIONS, { bearer: token, raw })
    expect(status).toBe(400)
    expect(body.error.message).toBeTruthy()
  })

  it('names the public address in the stream, never the host that a client sent', async () => {
    await using behindProxy = await directLineWorld({ publicUrl: 'https://chat.example.com/home' })
    const { token } = await behindProxy.tokenFor()
    const { body } = await behindProxy.call('POST', CONVERSATIONS, {
      bearer: token,
      headers: { 'X-Forwarded-Host': 'evil.example', Forwarded: 'host=evil.example' },
    })
    expect(body.streamUrl).toMatch(
      /^wss:\/\/chat\.example\.com\/home\/v3\/directline\/conversations\/cnv_\w+\/stream\?/,
    )
  })
})

describe('GET conversations/{id}', () => {
  it('gives a fresh stream that honours the watermark', async () => {
    const { token, conversationId, path } = await world.open()
    await world.call('POST', path, { bearer: token, body: { type: 'message', text: '一' } })
    const { status, body } = await world.call('GET', `${CONVERSATIONS}/${conversationId}?watermark=2`, {
      bearer: token,
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ conversationId, token: expect.any(String) })
    const listener = listenTo(body.streamUrl)
    expect(await listener.texts(1)).toEqual(['收到：一'])
    listener.socket.close()
  })

  it.each([
    ['?watermark=', ['您好']],
    ['?watermark=-', ['您好']],
    ['', ['later']],
    ['?watermark=99', ['later']],
  ])('with %j begins where the public reference says', async (query, texts) => {
    const { token, conversationId } = await world.open()
    const { body } = await world.call('GET', `${CONVERSATIONS}/${conversationId}${query}`, { bearer: token })
    const listener = listenTo(body.streamUrl)
    await listener.opened
    if (texts[0] === 'later') world.talk.say(conversationId, 'later')
    expect(await listener.texts(1)).toEqual(texts)
    listener.socket.close()
  })

  it('answers nonsense for a watermark with 400', async () => {
    const { token, conversationId } = await world.open()
    const { status } = await world.call('GET', `${CONVERSATIONS}/${conversationId}?watermark=x%0d%0a`, {
      bearer: token,
    })
    expect(status).toBe(400)
  })

  it('lets a person into their other conversations, and nobody else', async () => {
    const first = await world.open('dl_cus_1001')
    const later = await world.tokenFor('dl_cus_1001')
    const stranger = await world.tokenFor('dl_cus_1002')
    const ask = async (bearer: string, id: string) =>
      (await world.call('GET', `${CONVERSATIONS}/${id}`, { bearer })).status
    expect(await ask(later.token, first.conversationId)).toBe(200)
    expect(await ask(stranger.token, first.conversationId)).toBe(403)
    expect(await ask(stranger.token, 'cnv_unknown')).toBe(403)
    expect(await ask(stranger.token, '%00')).toBe(403)
    expect(await ask(stranger.token, stranger.conversationId)).toBe(404)
    expect(await ask(SECRET, first.conversationId)).toBe(200)
    expect(await ask(SECRET, 'cnv_unknown')).toBe(404)
  })

  it('keeps conversations of other channels out of reach, of the secret too', async () => {
    const message = { conversationId: 'cnv_teams', person: 'dl_cus_1001', messageId: 'm', kind: 'opened' as const }
    const rest = { text: '', language: undefined, body: {}, reference: {} }
    await world.talk.receive({ channel: 'botframework', ...message, ...rest })
    const { token } = await world.tokenFor('dl_cus_1001')
    expect((await world.call('GET', `${CONVERSATIONS}/cnv_teams`, { bearer: token })).status).toBe(403)
    expect((await world.call('GET', `${CONVERSATIONS}/cnv_teams`, { bearer: SECRET })).status).toBe(404)
  })
})

describe('pages of other origins', () => {
  it('may call, with the header and without cookies', async () => {
    const { status, headers } = await world.call('OPTIONS', `${CONVERSATIONS}/cnv_1/activities`, {
      headers: { Origin: 'https://www.example.com', 'Access-Control-Request-Headers': 'authorization, x-ms-bot-agent' },
    })
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-headers')).toBe('authorization, x-ms-bot-agent')
    expect(headers.get('access-control-allow-methods')).toContain('POST')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
  })

  it('may read refusals too', async () => {
    const { status, headers } = await world.call('POST', CONVERSATIONS, {
      headers: { Origin: 'https://www.example.com' },
    })
    expect([status, headers.get('access-control-allow-origin')]).toEqual([401, '*'])
  })

  it('may not call anything else', async () => {
    const { headers } = await world.call('POST', '/api/token')
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })
})
