import { decodeJwt } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { directLineKeys } from '#src/infra/channels/direct-line/direct-line-keys.ts'
import { sign } from '#src/infra/channels/direct-line/signed.ts'
import { type DirectLineWorld, directLineWorld, SECRET } from './support/direct-line-world.ts'

const GENERATE = '/v3/directline/tokens/generate'
const REFRESH = '/v3/directline/tokens/refresh'
const CONVERSATIONS = '/v3/directline/conversations'

let world: DirectLineWorld
beforeAll(async () => {
  world = await directLineWorld()
})
afterAll(() => world.close())
afterEach(() => vi.useRealTimers())

function wait(minutes: number) {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(Date.now() + minutes * 60_000)
}

describe('tokens/generate', () => {
  it('gives the holder of the secret a token bound to a user and a fresh conversation', async () => {
    const { status, body } = await world.call('POST', GENERATE, {
      bearer: SECRET,
      body: { user: { id: 'dl_cus_1001', name: '张伟' } },
    })
    expect(status).toBe(200)
    expect(body).toEqual({
      conversationId: expect.stringMatching(/^cnv_/),
      token: expect.any(String),
      expires_in: 1800,
    })
    const claims = decodeJwt(body.token)
    expect(claims).toMatchObject({ user: 'dl_cus_1001', conv: body.conversationId })
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(1800)
    expect(JSON.stringify(claims)).not.toContain('张伟')
  })

  it.each([undefined, {}, { user: {} }, { user: null }, { trustedOrigins: ['https://x'] }])(
    'makes somebody new of the body %j',
    async (body) => {
      const [one, other] = await Promise.all([1, 2].map(() => world.call('POST', GENERATE, { bearer: SECRET, body })))
      const users = [one, other].map((answer) => decodeJwt(answer?.body.token).user)
      expect(users[0]).toMatch(/^dl_anon_\w{16,}$/)
      expect(users[0]).not.toBe(users[1])
    },
  )

  it.each(['cus_1001', '', 'DL_cus_1001', 'dl_', 'dl_a b', 'dl_\r\nX: 1', `dl_${'x'.repeat(200)}`, 7, {}])(
    'refuses the user id %j',
    async (id) => {
      const { status, body } = await world.call('POST', GENERATE, { bearer: SECRET, body: { user: { id } } })
      expect([status, body.error.code]).toEqual([400, 'BadArgument'])
      expect(body.error.message).toMatch(/^user\.id: /)
    },
  )

  it.each([undefined, 'wrong-secret-of-the-website', `${SECRET}x`, SECRET.slice(0, -1)])(
    'refuses %j',
    async (bearer) => {
      const { status, headers } = await world.call('POST', GENERATE, { ...(bearer && { bearer }), body: {} })
      expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    },
  )

  it('refuses a token: who has one does not choose another user', async () => {
    const { token } = await world.tokenFor()
    const { status } = await world.call('POST', GENERATE, { bearer: token, body: { user: { id: 'dl_cus_1001' } } })
    expect(status).toBe(401)
  })

  it('refuses the secret in another scheme', async () => {
    const { status } = await world.call('POST', GENERATE, { headers: { Authorization: `Basic ${SECRET}` }, body: {} })
    expect(status).toBe(401)
  })
})

describe('tokens/refresh', () => {
  it('gives a fresh token for the same user and conversation', async () => {
    const first = await world.tokenFor('dl_cus_1001')
    wait(20)
    const { status, body } = await world.call('POST', REFRESH, { bearer: first.token })
    expect(status).toBe(200)
    expect(body).toMatchObject({ conversationId: first.conversationId, expires_in: 1800 })
    wait(20)
    expect((await world.call('POST', CONVERSATIONS, { bearer: body.token, body: {} })).status).toBe(201)
  })

  it('refuses an expired token as the public reference says', async () => {
    const { token } = await world.tokenFor()
    expect((await world.call('POST', REFRESH, { bearer: token })).status).toBe(200)
    wait(31)
    const { status, body } = await world.call('POST', REFRESH, { bearer: token })
    expect([status, body.error.code]).toEqual([403, 'TokenExpired'])
  })

  it('does not refresh a secret', async () => {
    expect((await world.call('POST', REFRESH, { bearer: SECRET })).status).toBe(403)
  })
})

describe('a token', () => {
  const used = async (bearer: string) => (await world.call('POST', CONVERSATIONS, { bearer, body: {} })).status

  it.each(['nonsense', 'a.b.c', '', 'eyJhbGciOiJub25lIn0.eyJ1c2VyIjoiZGxfY3VzXzEwMDEifQ.'])(
    'that reads %j is refused',
    async (token) => {
      expect(await used(token)).toBe(401)
    },
  )

  it('that was changed is refused', async () => {
    const { token } = await world.tokenFor()
    const [head, , signature] = token.split('.')
    const claims = Buffer.from(JSON.stringify({ ...decodeJwt(token), user: 'dl_cus_1001' })).toString('base64url')
    expect(await used(`${head}.${claims}.${signature}`)).toBe(401)
  })

  it('signed with another secret, for another purpose or without an end is refused', async () => {
    const claims = { user: 'dl_cus_1001', conv: 'cnv_1' }
    expect(await used(await sign(claims, 60, directLineKeys(['another-secret-entirely']).token))).toBe(401)
    expect(await used(await sign(claims, 60, directLineKeys([SECRET])['page-cookie']))).toBe(401)
    expect(await used(await sign(claims, 60, directLineKeys([SECRET])['stream-ticket']))).toBe(401)
    expect(await used(await sign(claims, 60, directLineKeys([SECRET]).token))).toBe(201)
  })

  it('outlives the replacement of the secret that signed it, until the old secret is gone', async () => {
    const { token } = await world.tokenFor()
    await using rotating = await directLineWorld({ secrets: ['the-new-secret-here', SECRET] })
    await using rotated = await directLineWorld({ secrets: ['the-new-secret-here'] })
    const statusAt = async (at: DirectLineWorld, bearer: string) => (await at.call('POST', REFRESH, { bearer })).status

    expect(await statusAt(rotating, token)).toBe(200)
    expect(await statusAt(rotated, token)).toBe(401)
    const renewed = await rotating.call('POST', REFRESH, { bearer: token })
    expect(await statusAt(rotated, renewed.body.token)).toBe(200)
    expect((await rotating.call('POST', GENERATE, { bearer: SECRET, body: {} })).status).toBe(200)
  })

  it('reaches no log line', async () => {
    const { token } = await world.open()
    const { path } = await world.open()
    await world.call('GET', `${path}?watermark=0&t=${token}`, { bearer: token })
    expect(world.logged.join()).not.toContain(token)
    expect(world.logged.join()).not.toContain(SECRET)
  })
})
