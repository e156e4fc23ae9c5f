import { afterAll, beforeAll, expect, it } from 'vitest'
import type { StartedService } from '../channels/direct-line/support/started-service.ts'
import { runDoorstep } from '../cli/support/run-doorstep.ts'
import { eventually } from '../rehearsal/eventually.ts'
import { describeWithOwnRedis, type RedisServer, startRedis } from '../support/redis-server.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { COMMAND_ENV, callTmf, openPage, type Roamer, startProcess } from './on-one-database.ts'

/** A request must be answered within this on a busy machine, however it stands with Redis. */
const BOUND_MS = 10_000

describeWithOwnRedis('two processes that serve and one that works', () => {
  let database: TestDatabase
  let redis: RedisServer
  let a: StartedService
  let b: StartedService
  let work: StartedService

  beforeAll(async () => {
    ;[database, redis] = await Promise.all([openTestDatabase(), startRedis()])
    const shared = { DATABASE_URL: database.url, REDIS_URL: redis.url }
    ;[a, b] = await Promise.all([
      startProcess({ ...shared, ROLE: 'serve' }),
      startProcess({ ...shared, ROLE: 'serve' }),
    ])
    work = await startProcess({ ...shared, ROLE: 'work', PUBLIC_URL: a.url })
  }, 120_000)
  afterAll(async () => {
    for (const one of [work, b, a]) await one?.[Symbol.asyncDispose]()
    await redis?.[Symbol.asyncDispose]()
    await database?.[Symbol.asyncDispose]()
  })

  const readyz = async ({ url }: StartedService) =>
    (await (await fetch(`${url}/readyz`)).json()) as { status: string; coordination: string }
  const answerTo = (page: Roamer, id: string) =>
    eventually(`an answer to ${id}`, () => page.feed.said.find(({ replyToId }) => replyToId === id)?.text)

  it('show in the page at one what the other answered', async () => {
    const page = await openPage(a.url, 'dl_cus_1001')
    expect(await answerTo(page, await page.post(b.url, '我的预约'))).toMatch(/没有/)
    expect(await answerTo(page, await page.post(a.url, '帮助'))).toBeDefined()
    page.feed.close()
  })

  it('have the one that works tell a notice in the page that another holds', async () => {
    const page = await openPage(a.url, 'dl_cus_1002')
    await answerTo(page, await page.post(a.url, '你好'))
    const relatedParty = [{ id: 'cus_1002', role: 'customer', '@referredType': 'Customer' }]
    const validFor = { startDateTime: '2026-11-24T06:00:00Z', endDateTime: '2026-11-24T08:00:00Z' }
    await callTmf(b.url, 'appointment/v4/appointment', { category: 'repair', validFor, relatedParty })
    const told = await eventually('the notice', () => page.feed.said.find(({ text = '' }) => /14:00/.test(text))?.text)
    expect(told).toMatch(/11月24日/)
    const notice = database.kysely.selectFrom('notice').select(['state', 'channel', 'conversation_id'])
    expect(await notice.where('recipient', '=', 'customer:cus_1002').execute()).toEqual([
      { state: 'told', channel: 'directline', conversation_id: page.conversationId },
    ])
    page.feed.close()
  })

  it('are told by the doctor to have somebody who works', async () => {
    const { exitCode, output } = await runDoorstep(['doctor', '--url', a.url], COMMAND_ENV)
    expect(output).toMatch(/✓ Redis answers; processes that do the waiting work: 1\./)
    expect(exitCode).toBe(0)
  })

  it('leave requests to those that serve', async () => {
    const statuses = ['/healthz', '/readyz', '/', '/v3/directline/conversations'].map(
      async (path) => (await fetch(work.url + path)).status,
    )
    expect(await Promise.all(statuses)).toEqual([200, 200, 404, 404])
  })

  it('answer every message once and in time while Redis is away, and catch up when it is back', async () => {
    const page = await openPage(a.url, 'dl_cus_1003')
    await answerTo(page, await page.post(b.url, '你好'))
    await redis.kill()

    const startMs = performance.now()
    // The same person at both at once: nothing but the database keeps the two apart now.
    const asked = [page.post(a.url, '帮助'), page.post(b.url, '我的预约'), page.post(a.url, '帮助')]
    const ids = await Promise.all(asked)
    expect(performance.now() - startMs).toBeLessThan(BOUND_MS)
    expect(await Promise.all([a, b, work].map(readyz))).toEqual(
      Array(3).fill({ status: 'ok', coordination: 'unavailable' }),
    )

    await redis.start()
    for (const id of ids) await answerTo(page, id)
    await eventually('both to be back', async () => {
      const states = await Promise.all([a, b].map(readyz))
      return states.every(({ coordination }) => coordination === 'ok') || undefined
    })
    await answerTo(page, await page.post(b.url, '帮助'))

    const log = await page.log(a.url)
    expect(log).toEqual(await page.log(b.url))
    const sent = log.filter(({ by }) => by === 'user').map(({ id }) => id)
    expect(sent).toEqual(expect.arrayContaining(ids))
    const counts = ids.map((id) => log.filter(({ replyTo }) => replyTo === id).length)
    expect(counts, 'help is two messages, no visits are one').toEqual([2, 1, 2])
    const seen = page.feed.said.map(({ id }) => id)
    expect(seen).toEqual(log.filter(({ by }) => by === 'bot').map(({ id }) => id))
    page.feed.close()
  })
})
