import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openRedisCoordination, type RedisCoordination } from '#src/infra/coordination/redis-coordination.ts'
import { openRedisLink } from '#src/infra/coordination/redis-link.ts'
import { silent } from '../support/log-notes.ts'
import { describeOnRedis, PATIENT } from '../support/redis-server.ts'
import { anEntry } from './an-entry.ts'

describeOnRedis('two replicas of one deployment', (url) => {
  const secret = randomUUID()
  let a: RedisCoordination
  let b: RedisCoordination

  beforeEach(async () => {
    const open = () => openRedisCoordination({ ...PATIENT, url, secret, log: silent })
    ;[a, b] = await Promise.all([open(), open()])
  })
  afterEach(async () => {
    await Promise.all([a, b].map((one) => one[Symbol.asyncDispose]()))
  })

  it("answer one person's messages one after the other", async () => {
    let running = 0
    let most = 0
    const turn = async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setTimeout(resolve, 2))
      running -= 1
    }
    const turns = Array.from({ length: 20 }, (_, index) => (index % 2 ? a : b).order.inOrder('person', turn))
    await Promise.all(turns)
    expect(most).toBe(1)
  })

  it('let who came first go first, whoever was there before', async () => {
    const seen: string[] = []
    const held = Promise.withResolvers<void>()
    const running = Promise.withResolvers<void>()
    const first = a.order.inOrder('person', () => {
      running.resolve()
      return held.promise
    })
    await running.promise
    const second = b.order.inOrder('person', async () => void seen.push('b'))
    await using link = await openRedisLink({ ...PATIENT, url, secret, log: silent })
    await vi.waitUntil(async () => (await link.redis.zcard(link.nameOf('turn', 'person'))) === 2)
    const third = a.order.inOrder('person', async () => void seen.push('a'))
    held.resolve()
    await Promise.all([first, second, third])
    expect(seen).toEqual(['b', 'a'])
  })

  it('count uses together', async () => {
    expect((await a.limits.take('code_per_phone', '19900000001')).allowed).toBe(true)
    expect(await b.limits.take('code_per_phone', '19900000001')).toMatchObject({ allowed: false })
  })

  it('take a code wherever it was issued, once', async () => {
    const code = (await a.codes.issue('k')) ?? ''
    const outcomes = await Promise.all([a, b].map(({ codes }) => codes.check('k', code)))
    expect(outcomes.toSorted()).toEqual(['expired', 'right'])
  })

  it('lock after five wrong codes, wherever they were tried', async () => {
    const code = (await a.codes.issue('k2')) ?? ''
    const wrong = code === '000000' ? '000001' : '000000'
    for (const { codes } of [a, b, a, b]) expect(await codes.check('k2', wrong)).toBe('wrong')
    expect(await a.codes.check('k2', wrong)).toBe('locked')
    expect(await b.codes.check('k2', code)).toBe('locked')
    expect(await b.codes.issue('k2')).toBeUndefined()
  })

  it('tell the one that holds the socket that the other has said something', async () => {
    const heard = vi.fn()
    const end = a.fanOut.subscribe('cnv_1', heard)
    // What may have been said before the subscription held is looked for.
    await vi.waitUntil(() => heard.mock.calls.length === 1)
    b.fanOut.publish('cnv_1', [anEntry(1)])
    await vi.waitUntil(() => heard.mock.calls.length === 2)
    expect(heard.mock.calls).toEqual([[], []])
    end()
  })

  it('know of each other whether a conversation is heard', async () => {
    const end = a.fanOut.subscribe('cnv_2', () => {})
    await vi.waitUntil(() => b.fanOut.isHeard('cnv_2'))
    expect(await b.fanOut.isHeard('cnv_3')).toBe(false)
    end()
    await vi.waitUntil(async () => !(await b.fanOut.isHeard('cnv_2')))
  })

  it('wake the one that works', async () => {
    expect(await a.countWorking()).toBe(0)
    const woken = vi.fn()
    b.wakeUps.listen(woken)
    await vi.waitUntil(async () => (await a.countWorking()) === 1)
    woken.mockClear()
    a.wakeUps.ring()
    await vi.waitUntil(() => woken.mock.calls.length === 1)
  })

  it('know nothing of another deployment on the same server', async () => {
    await using other = await openRedisCoordination({ ...PATIENT, url, secret: randomUUID(), log: silent })
    const code = (await a.codes.issue('k3')) ?? ''
    expect(await other.codes.check('k3', code)).toBe('expired')
    other.wakeUps.listen(() => {})
    expect(await a.countWorking()).toBe(0)
  })
})
