import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openRedisCoordination, type RedisCoordination } from '#src/infra/coordination/redis-coordination.ts'
import { logNotes } from '../support/log-notes.ts'
import { describeWithOwnRedis, PATIENT, type RedisServer, startRedis } from '../support/redis-server.ts'
import { anEntry } from './an-entry.ts'

/** What a request may wait for a Redis that doesn't answer, on a busy machine too; ioredis alone would wait for ever. */
const BOUND_MS = 2_000

/** As the service has it. */
const AS_SET = {}

describeWithOwnRedis('coordination through a Redis that goes away', () => {
  let redis: RedisServer
  let notes: ReturnType<typeof logNotes>
  const opened: RedisCoordination[] = []
  const secret = randomUUID()

  const open = async (patience: { answerWithinMs?: number } = PATIENT) => {
    const one = await openRedisCoordination({ ...patience, url: redis.url, secret, log: notes.log })
    opened.push(one)
    return one
  }
  const events = () => notes.lines.map(({ event }) => event)
  const isBack = (one: RedisCoordination) => vi.waitUntil(() => one.isUp(), { timeout: 10_000 })

  beforeEach(async () => {
    notes = logNotes()
    redis = await startRedis()
  })
  afterEach(async () => {
    redis.thaw()
    for (const one of opened.splice(0)) await one[Symbol.asyncDispose]()
    await redis[Symbol.asyncDispose]()
  })

  /** Everything that a turn may ask, once. */
  async function everything({ order, limits, codes, fanOut, wakeUps }: RedisCoordination) {
    const key = randomUUID()
    const run = await order.inOrder(key, async () => 'run')
    const { allowed } = await limits.take('code_per_phone', key)
    const code = (await codes.issue(key)) ?? ''
    const checked = await codes.check(key, code)
    const end = fanOut.subscribe(key, () => {})
    const isHeard = await fanOut.isHeard(key)
    fanOut.publish(key, [anEntry(1)])
    wakeUps.ring()
    end()
    return { run, allowed, checked, isHeard }
  }
  const WELL = { run: 'run', allowed: true, checked: 'right', isHeard: true }

  async function isWellWithin(one: RedisCoordination, boundMs: number) {
    const startMs = performance.now()
    expect(await everything(one)).toEqual(WELL)
    expect(performance.now() - startMs).toBeLessThan(boundMs)
  }

  it('starts without it, works by itself, and takes it up once it is there', async () => {
    await redis.kill()
    const startMs = performance.now()
    const one = await open()
    expect(performance.now() - startMs).toBeLessThan(BOUND_MS)
    expect(one.isUp()).toBe(false)
    await isWellWithin(one, BOUND_MS)
    expect(notes.lines).toContainEqual({ event: 'coordination_away', why: 'ECONNREFUSED' })
    await redis.start()
    await isBack(one)
    await isWellWithin(one, BOUND_MS)
    expect(events()).toEqual(['coordination_away', 'coordination_back'])
  })

  it('goes on when it dies, and says so once', async () => {
    const one = await open()
    await isWellWithin(one, BOUND_MS)
    await redis.kill()
    await isWellWithin(one, BOUND_MS)
    await isWellWithin(one, BOUND_MS)
    expect(events()).toEqual(['coordination_away'])
    await redis.start()
    await isBack(one)
    await isWellWithin(one, BOUND_MS)
  })

  it('goes on when it holds the connection and answers nothing', async () => {
    const one = await open(AS_SET)
    redis.freeze()
    await isWellWithin(one, BOUND_MS)
    expect(one.isUp()).toBe(false)
    await vi.waitUntil(() => notes.lines.length > 0)
    expect(notes.lines).toEqual([{ event: 'coordination_away', why: 'timeout' }])
    // Nobody has to find out again.
    await isWellWithin(one, BOUND_MS / 4)
    redis.thaw()
    await isBack(one)
    await isWellWithin(one, BOUND_MS)
  })

  it('ends in time however it stands with Redis', async () => {
    const one = await open(AS_SET)
    redis.freeze()
    const startMs = performance.now()
    await opened.splice(0)[0]?.[Symbol.asyncDispose]()
    expect(performance.now() - startMs).toBeLessThan(BOUND_MS)
    expect(one.isUp()).toBe(true)
  })

  it('brings to no end a turn that runs when it goes', async () => {
    const [a, b] = [await open(), await open()]
    const held = Promise.withResolvers<string>()
    const running = Promise.withResolvers<void>()
    const first = a.order.inOrder('person', () => {
      running.resolve()
      return held.promise
    })
    await running.promise
    const second = b.order.inOrder('person', async () => 'second')
    await redis.kill()
    // The version in SQL keeps the two apart; nobody waits for a lock that nobody holds any more.
    expect(await second).toBe('second')
    held.resolve('first')
    expect(await first).toBe('first')
  })

  it('lets the next one in when the process that held the turn has died', async () => {
    const [a, b] = [await open(), await open()]
    const running = Promise.withResolvers<void>()
    void a.order.inOrder('person', () => {
      running.resolve()
      return new Promise(() => {})
    })
    await running.promise
    await opened.splice(0, 1)[0]?.[Symbol.asyncDispose]()
    const startMs = performance.now()
    expect(await b.order.inOrder('person', async () => 'next')).toBe('next')
    // Sooner than who waits loses patience.
    expect(performance.now() - startMs).toBeLessThan(8_000)
  })

  it('takes a code that it issued meanwhile, and keeps a lock from that time', async () => {
    const one = await open()
    await redis.kill()
    const code = (await one.codes.issue('kept')) ?? ''
    const wrong = code === '000000' ? '000001' : '000000'
    await one.codes.issue('locked')
    for (let time = 1; time <= 5; time++) await one.codes.check('locked', 'wrong')
    await redis.start()
    await isBack(one)
    expect(await one.codes.check('kept', wrong)).toBe('wrong')
    expect(await one.codes.check('kept', code)).toBe('right')
    expect(await one.codes.check('kept', code)).toBe('expired')
    expect(await one.codes.issue('locked')).toBeUndefined()
  })

  it('opens nothing with a code that is gone with it', async () => {
    const one = await open()
    const code = (await one.codes.issue('k')) ?? ''
    await redis.kill()
    expect(await one.codes.check('k', code)).toBe('expired')
    await redis.start()
    await isBack(one)
    expect(await one.codes.check('k', code)).toBe('expired')
  })

  it('makes up for what was said meanwhile', async () => {
    const [a, b] = [await open(), await open()]
    const heard = vi.fn()
    a.fanOut.subscribe('cnv_1', heard)
    await vi.waitUntil(() => b.fanOut.isHeard('cnv_1'))
    await redis.kill()
    await vi.waitUntil(() => !b.isUp())
    expect(await b.fanOut.isHeard('cnv_1')).toBe(false)
    heard.mockClear()
    b.fanOut.publish('cnv_1', [anEntry(1)])
    await redis.start()
    await vi.waitUntil(() => heard.mock.calls.length > 0, { timeout: 10_000 })
    await vi.waitUntil(() => b.fanOut.isHeard('cnv_1'), { timeout: 10_000 })
  })

  it('rings after a freeze what could not be rung in it', async () => {
    const [a, b] = [await open(AS_SET), await open(AS_SET)]
    const heard = vi.fn()
    a.fanOut.subscribe('cnv_1', heard)
    await vi.waitUntil(() => b.fanOut.isHeard('cnv_1'))
    heard.mockClear()
    redis.freeze()
    await b.limits.take('token_per_address', '192.0.2.1')
    b.fanOut.publish('cnv_1', [anEntry(1)])
    redis.thaw()
    await vi.waitUntil(() => heard.mock.calls.length > 0, { timeout: 10_000 })
  })
})

describeWithOwnRedis('a Redis that wants another password', () => {
  it('counts as away, and no line of the log repeats the address', async () => {
    await using redis = await startRedis()
    const notes = logNotes()
    const url = redis.url.replace('redis://', 'redis://nobody:secret-word@')
    await using one = await openRedisCoordination({ url, secret: randomUUID(), log: notes.log })
    expect(await one.order.inOrder('person', async () => 'run')).toBe('run')
    expect(one.isUp()).toBe(false)
    expect(notes.lines).toEqual([{ event: 'coordination_away', why: 'WRONGPASS' }])
    expect(JSON.stringify(notes.lines)).not.toMatch(/secret-word|127\.0\.0\.1/)
  })
})
