import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openRedisCoordination } from '#src/infra/coordination/redis-coordination.ts'
import { addCustomers, beginCampaign } from '../../contracts/outreach/outreach-district.ts'
import { silent } from '../../support/log-notes.ts'
import { describeWithOwnRedis, PATIENT, type RedisServer, startRedis } from '../../support/redis-server.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { figuresOf, NOON, type OutreachWorkers, outreachWorkers, pause, untilFinished } from './outreach-workers.ts'

describeWithOwnRedis('a campaign whose Redis is restarted', () => {
  const CUSTOMERS = 3_000
  const CHATS_OPEN = 300
  let redis: RedisServer
  let database: TestDatabase
  let workers: OutreachWorkers
  beforeAll(async () => {
    redis = await startRedis()
    database = await openTestDatabase()
    workers = await outreachWorkers(database)
    await sql`select ensure_month_partitions(${NOON}, 2)`.execute(database.kysely)
  })
  afterAll(async () => {
    await workers[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
    await redis[Symbol.asyncDispose]()
  })

  /** Everybody was on the page just now; the first of them have it open still. */
  async function openChats() {
    await sql`insert into conversation (id, channel, person, reference, created_at)
      select 'web' || n, 'directline', 'dl_cus_' || n, '{}', ${NOON} from generate_series(1, ${CUSTOMERS}::int) n`.execute(
      database.kysely,
    )
    await sql`insert into talk (channel, person, state, version, updated_at)
      select 'directline', 'dl_cus_' || n, jsonb_build_object('conversationId', 'web' || n, 'wroteAt', ${NOON.minus({ minutes: 5 }).toISO()}::text), 1, ${NOON}
      from generate_series(1, ${CUSTOMERS}::int) n`.execute(database.kysely)
  }
  async function writtenOnPage() {
    const { rows } = await sql<{ recipient: string }>`select recipient from outbox`.execute(database.kysely)
    return rows.map(({ recipient }) => recipient.replace('web', 'cus_'))
  }

  it('writes to everybody once, on the page or by text message', async () => {
    const through = { ...PATIENT, url: redis.url, secret: randomUUID() }
    await using serving = await openRedisCoordination({ ...through, log: silent })
    for (let n = 1; n <= CHATS_OPEN; n++) serving.fanOut.subscribe(`web${n}`, () => {})
    await addCustomers(database, CUSTOMERS)
    await openChats()
    const key = await beginCampaign(database, 'pre-check', NOON)
    await Promise.all([workers.start({ redis: through }), workers.start({ redis: through })])
    for (const share of [0.2, 0.5]) {
      await workers.untilSent(CUSTOMERS * share)
      await redis.kill()
      await pause(400)
      await redis.start()
      serving.wakeUps.ring()
    }
    await untilFinished(database, key)
    await workers.endAll()
    const { states, twice, reached } = await figuresOf(
      `${CUSTOMERS} customers, 2 restarts of Redis`,
      database,
      key,
      workers,
    )
    const onPage = await writtenOnPage()
    console.log(`${onPage.length} of them on the page`)
    expect(twice).toBe(0)
    expect(new Set(onPage).size).toBe(onPage.length)
    expect(onPage.filter((customer) => reached.has(customer))).toEqual([])
    expect(onPage.length + reached.size).toBe(CUSTOMERS)
    expect(states).toEqual({ sent: reached.size, delivered: onPage.length })
    expect(onPage.length).toBeGreaterThan(0)
  }, 60_000)
})
