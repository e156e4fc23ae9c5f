import { decodeJwt } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type CallOptions, type DirectLineWorld, directLineWorld } from './support/direct-line-world.ts'

let world: DirectLineWorld
beforeAll(async () => {
  world = await directLineWorld()
})
afterAll(() => world.close())
afterEach(() => vi.useRealTimers())

const ask = (options: CallOptions = {}, at = world) => at.call('POST', '/api/token', { body: {}, ...options })
const cookieOf = (headers: Headers) => headers.get('set-cookie') ?? ''
const bare = (cookie: string) => cookie.split(';')[0] ?? ''

describe('the page’s token', () => {
  it('is for somebody new, who can chat at once', async () => {
    const { status, body } = await ask()
    expect(status).toBe(200)
    expect(decodeJwt(body.token).user).toMatch(/^dl_anon_/)
    const opened = await world.call('POST', '/v3/directline/conversations', { bearer: body.token, body: {} })
    expect([opened.status, opened.body.conversationId]).toEqual([201, body.conversationId])
  })

  it('is for the same person and conversation after a reload, for thirty days', async () => {
    const first = await ask()
    const cookie = bare(cookieOf(first.headers))
    const again = await ask({ headers: { Cookie: `other=1; ${cookie}; more=2` } })
    expect(again.body.conversationId).toBe(first.body.conversationId)
    expect(decodeJwt(again.body.token).user).toBe(decodeJwt(first.body.token).user)
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(Date.now() + 31 * 24 * 3_600_000)
    expect((await ask({ headers: { Cookie: cookie } })).body.conversationId).not.toBe(first.body.conversationId)
  })

  it('leaves a cookie that scripts, other sites and plain HTTP do not get', async () => {
    const plain = cookieOf((await ask()).headers)
    expect(plain).toMatch(/^doorstep_talk=[\w.-]+; Path=\/api\/token; Max-Age=2592000; HttpOnly; SameSite=Strict$/)
    await using secure = await directLineWorld({ publicUrl: 'https://chat.example.com/home' })
    const cookie = cookieOf((await ask({}, secure)).headers)
    expect(cookie).toContain('; Path=/home/api/token;')
    expect(cookie).toMatch(/; Secure$/)
  })

  it.each(['doorstep_talk=x', 'doorstep_talk=', 'doorstep_talk=a.b.c', 'xdoorstep_talk=1'])(
    'starts anew with the cookie %s',
    async (cookie) => {
      expect((await ask({ headers: { Cookie: cookie } })).status).toBe(200)
    },
  )

  it('never takes a chat token for a cookie', async () => {
    const { token } = await world.tokenFor('dl_cus_1001')
    const { body } = await ask({ headers: { Cookie: `doorstep_talk=${token}` } })
    expect(decodeJwt(body.token).user).toMatch(/^dl_anon_/)
  })

  it.each([
    [{}, 200],
    [{ Origin: 'own' }, 200],
    [{ Origin: 'https://evil.example' }, 403],
    [{ Origin: 'null' }, 403],
    [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
    [{ 'Sec-Fetch-Site': 'same-site' }, 403],
    [{ 'Sec-Fetch-Site': 'same-origin' }, 200],
  ])('asked for with %j is answered with %i', async (headers, status) => {
    const sent = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value === 'own' ? world.url : value]),
    )
    expect((await ask({ headers: sent })).status).toBe(status)
  })

  it('is limited by address', async () => {
    world.talk.usedUp.add('token_per_address')
    const { status, headers } = await ask()
    world.talk.usedUp.clear()
    expect([status, headers.get('retry-after')]).toEqual([429, '2'])
    expect(cookieOf(headers)).toBe('')
  })

  it.each([
    [0, undefined, '127.0.0.1'],
    [0, '203.0.113.7', '127.0.0.1'],
    [1, undefined, '127.0.0.1'],
    [1, '203.0.113.7', '203.0.113.7'],
    [1, '198.51.100.1, 203.0.113.7', '203.0.113.7'],
    [1, '198.51.100.1, 10.0.0.3', '10.0.0.3'],
    [2, '198.51.100.1, 203.0.113.7, 10.0.0.3', '203.0.113.7'],
    [2, '203.0.113.7', '203.0.113.7'],
    [1, '2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    [1, '2001:db8::1', '2001:db8:0:0'],
    [1, '::ffff:203.0.113.9', '203.0.113.9'],
  ])('counts behind %i proxies X-Forwarded-For %s as %s', async (trustedProxies, forwarded, counted) => {
    await using behind = await directLineWorld({ trustedProxies })
    await ask({ headers: forwarded ? { 'X-Forwarded-For': forwarded } : {} }, behind)
    expect(behind.talk.counted.at(-1)).toBe(`token_per_address ${counted}`)
  })

  it('is refused for a body that is not JSON', async () => {
    expect((await ask({ raw: '{' })).status).toBe(400)
  })
})
