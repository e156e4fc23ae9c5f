import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '#src/config.ts'
import type { CampaignKey } from '#src/domain/outreach/campaign.ts'
import type { MonthlyKind } from '#src/domain/outreach/monthly.ts'
import { drainChunk } from '#src/infra/outreach/drain-chunk.ts'
import { outreachWorker } from '#src/infra/outreach/outreach-worker.ts'
import { sqlCampaignStore } from '#src/infra/storage/campaign-store.ts'
import { sqlOccasionQueue } from '#src/infra/storage/occasion-store.ts'
import { deliverToWeb } from '#src/infra/storage/web-delivery.ts'
import { setNorms } from '#src/norm-settings.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { addCustomers, beginCampaign, drainNeeds, emptyOutreach, standIn, statesOf, ZONE } from './outreach-district.ts'

const NOON = DateTime.fromISO('2026-11-09T12:00', { zone: ZONE }).toUTC()

describe('campaigns that are due at once', () => {
  let database: TestDatabase
  let now = NOON
  const clock = { now: () => now }
  beforeAll(async () => {
    setNorms(readConfig({ OUTREACH_PER_SECOND: '0' }))
    database = await openTestDatabase()
    await sql`select ensure_month_partitions(${NOON}, 2)`.execute(database.kysely)
  })
  beforeEach(async () => {
    now = NOON
    await emptyOutreach(database)
  })
  afterAll(async () => {
    setNorms(readConfig({}))
    await database[Symbol.asyncDispose]()
  })

  /** A chunk of each campaign, all of them decided and written before the first is marked. */
  async function drainTogether(keys: readonly CampaignKey[], channels: Parameters<typeof drainNeeds>[2]) {
    const needs = drainNeeds(database, clock, channels)
    const { queue } = needs
    const gate = Promise.withResolvers<void>()
    let waiting = 0
    const held: typeof queue = {
      ...queue,
      async markSending(...what) {
        waiting += 1
        if (waiting === keys.length) gate.resolve()
        await gate.promise
        return await queue.markSending(...what)
      },
    }
    await Promise.all(keys.map((key) => drainChunk(key, 100, { ...needs, queue: held })))
  }
  const begin = (kinds: readonly MonthlyKind[]) => Promise.all(kinds.map((kind) => beginCampaign(database, kind, now)))
  const dueOn = async () =>
    (
      await sql<{ customer_id: string; due_on: string }>`
        select customer_id, to_char(due_at at time zone ${ZONE}, 'MM-DD HH24:MI') as due_on from occasion
        where state = 'due' order by 1`.execute(database.kysely)
    ).rows.map(({ due_on }) => due_on)

  it('write to nobody twice, and put off until their cap leaves them free', async () => {
    await addCustomers(database, 40)
    const keys = await begin(['promotion', 'needs'])
    const sms = standIn()
    await drainTogether(keys, [sms.channel])
    expect(new Set(sms.to()).size).toBe(40)
    expect(sms.sent).toHaveLength(40)
    for (const key of keys) await drainChunk(key, 100, drainNeeds(database, clock, [sms.channel]))
    expect(sms.sent).toHaveLength(40)
    expect(await dueOn()).toEqual(Array(40).fill('11-16 08:00'))
  })

  it('put what is owed off to the next day as well', async () => {
    await addCustomers(database, 3)
    const keys = await begin(['usage-notice', 'pre-check'])
    const sms = standIn()
    await drainTogether(keys, [sms.channel])
    for (const key of keys) await drainChunk(key, 100, drainNeeds(database, clock, [sms.channel]))
    expect(sms.to()).toEqual(['cus_1', 'cus_2', 'cus_3'])
    expect((await dueOn()).map((due) => due.slice(0, 5))).toEqual(Array(3).fill('11-10'))
    now = now.plus({ days: 1 })
    for (const key of keys) await drainChunk(key, 100, drainNeeds(database, clock, [sms.channel]))
    expect(sms.sent).toHaveLength(6)
  })

  it('count what was written since the decision, on whichever day', async () => {
    await addCustomers(database, 1)
    const [promotion, needs] = await begin(['promotion', 'needs'])
    if (!promotion || !needs) throw new Error('no campaigns')
    const queue = sqlOccasionQueue(database)
    const about = { customerId: 'cus_1', channel: 'sms', address: '19900000001', writtenAt: undefined } as const
    const chunk = await queue.claim(needs, now, 10)
    await queue.markSending(await queue.claim(promotion, now, 10), [about], now)
    expect(await queue.markSending(chunk, [about], now.plus({ days: 1 }))).toEqual(new Map())
    expect(await statesOf(database, needs)).toEqual({ due: 1 })
    const again = await queue.claim(needs, now, 10)
    expect(await queue.markSending(again, [{ ...about, writtenAt: now }], now)).toEqual(new Map([['cus_1', 1]]))
  })

  it('hold for a message of long ago as little as the decision does', async () => {
    await addCustomers(database, 1)
    await beginCampaign(database, 'satisfaction', now, '2026-09')
    await sql`update occasion set state = 'sent', sent_at = ${now.minus({ days: 40 })}`.execute(database.kysely)
    const key = await beginCampaign(database, 'pre-check', now)
    const sms = standIn()
    await drainChunk(key, 10, drainNeeds(database, clock, [sms.channel]))
    expect(sms.sent).toHaveLength(1)
  })

  it('write to one chat on our page once', async () => {
    await addCustomers(database, 1)
    await sql`insert into conversation (id, channel, person, reference, last_seq, created_at) values ('web1', 'directline', 'dl_cus_1', '{}', 7, ${now})`.execute(
      database.kysely,
    )
    const keys = await begin(['pre-check', 'satisfaction'])
    const queue = sqlOccasionQueue(database)
    const chunks = await Promise.all(keys.map((key) => queue.claim(key, now, 10)))
    const message = { customerId: 'cus_1', conversationId: 'web1', text: 'x', body: {}, writtenAt: undefined }
    const places = await Promise.all(chunks.map((chunk) => deliverToWeb(database, chunk, [message], now)))
    expect(places.map(({ size }) => size).sort()).toEqual([0, 1])
    const { rows } = await sql`select state from occasion order by 1`.execute(database.kysely)
    expect(rows).toEqual([{ state: 'delivered' }, { state: 'due' }])
  })

  it('count what may have arrived, while it waits to be sent again', async () => {
    await addCustomers(database, 2)
    const [notice, survey] = await begin(['usage-notice', 'pre-check'])
    if (!notice || !survey) throw new Error('no campaigns')
    let isUnknown = true
    const sms = standIn('sms', () => ({ kind: isUnknown ? 'unknown' : 'sent' }))
    await drainChunk(notice, 1, drainNeeds(database, clock, [sms.channel]))
    const dead = sqlOccasionQueue(database, { leaseMs: 0 })
    const chunk = await dead.claim(notice, now, 1)
    const [{ customerId = '' } = {}] = chunk.occasions
    const address = `1990000000${customerId.at(-1)}`
    await dead.markSending(chunk, [{ customerId, channel: 'sms', address, writtenAt: undefined }], now)
    await dead.settleAbandoned()
    expect(await statesOf(database, notice)).toEqual({ due: 2 })
    isUnknown = false
    await drainChunk(survey, 10, drainNeeds(database, clock, [sms.channel]))
    expect(await statesOf(database, survey)).toEqual({ due: 2 })
    await sql`update occasion set lease_until = null`.execute(database.kysely)
    await drainChunk(notice, 10, drainNeeds(database, clock, [sms.channel]))
    expect(await statesOf(database, notice)).toEqual({ sent: 2 })
  })

  it('never wait for each other for ever, whatever order their customers come in', async () => {
    await addCustomers(database, 60)
    const keys = await begin(['promotion', 'needs', 'pre-check', 'satisfaction'])
    const queue = sqlOccasionQueue(database)
    const chunks = await Promise.all(keys.map((key) => queue.claim(key, now, 100)))
    const abouts = Array.from({ length: 60 }, (_, n) => {
      const address = `199${String(n + 1).padStart(8, '0')}`
      return { customerId: `cus_${n + 1}`, channel: 'sms', address, writtenAt: undefined } as const
    })
    const marked = await Promise.all(
      chunks.map((chunk, at) => queue.markSending(chunk, at % 2 === 0 ? abouts : abouts.toReversed(), now)),
    )
    expect(marked.reduce((sum, { size }) => sum + size, 0)).toBe(60)
  })

  it('leave everybody one message on the day, with workers and loops in plenty', async () => {
    await addCustomers(database, 300)
    await begin(['promotion', 'needs', 'pre-check', 'satisfaction', 'usage-notice'])
    const sms = standIn()
    const needs = drainNeeds(database, clock, [sms.channel])
    const workers = Array.from({ length: 2 }, () =>
      outreachWorker({ ...needs, campaigns: sqlCampaignStore(database), pollMs: 50, chunk: 40, parallel: 4 }),
    )
    for (const worker of workers) worker.wake()
    const left = sql<{ count: number }>`
      select count(*)::int as count from occasion where state in ('claimed', 'sending') or state = 'due' and due_at <= ${now}`
    await expect.poll(async () => (await left.execute(database.kysely)).rows[0]?.count, { timeout: 20_000 }).toBe(0)
    await Promise.all(workers.map((worker) => worker.close()))
    expect(sms.sent).toHaveLength(300)
    expect(new Set(sms.to()).size).toBe(300)
  }, 30_000)
})
