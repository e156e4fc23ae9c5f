import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '#src/config.ts'
import { drainChunk } from '#src/infra/outreach/drain-chunk.ts'
import { outreachWorker } from '#src/infra/outreach/outreach-worker.ts'
import { sqlCampaignStore } from '#src/infra/storage/campaign-store.ts'
import { sqlOccasionQueue } from '#src/infra/storage/occasion-store.ts'
import { setNorms } from '#src/norm-settings.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { addCustomers, beginCampaign, drainNeeds, emptyOutreach, standIn, statesOf, ZONE } from './outreach-district.ts'

const NOW = DateTime.fromISO('2026-11-09T12:00', { zone: ZONE }).toUTC()
const clock = { now: () => NOW }

describe('the lease of a chunk', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
    await sql`select ensure_month_partitions(${NOW}, 2)`.execute(database.kysely)
  })
  beforeEach(async () => {
    setNorms(readConfig({ OUTREACH_PER_SECOND: '0' }))
    await emptyOutreach(database)
  })
  afterAll(async () => {
    setNorms(readConfig({}))
    await database[Symbol.asyncDispose]()
  })

  it('that a dead process left behind ends while the others still send', async () => {
    await addCustomers(database, 4)
    const key = await beginCampaign(database, 'pre-check', NOW)
    await sqlOccasionQueue(database, { leaseMs: 0 }).claim(key, NOW, 3)
    const network = Promise.withResolvers<{ kind: 'sent' }>()
    const sms = standIn('sms', () => network.promise)
    const needs = drainNeeds(database, clock, [sms.channel])
    const unsettled = { ...needs.queue, settleAbandoned: async () => 0 }
    let isSettling = false
    const queue = {
      ...needs.queue,
      settleAbandoned: () => (isSettling ? needs.queue : unsettled).settleAbandoned(),
    }
    const worker = outreachWorker({ ...needs, queue, campaigns: sqlCampaignStore(database), pollMs: 50 })
    worker.wake()
    await expect.poll(() => sms.sent.length).toBe(1)
    isSettling = true
    await expect.poll(() => statesOf(database, key), { timeout: 5_000 }).not.toHaveProperty('claimed')
    network.resolve({ kind: 'sent' })
    await expect.poll(() => statesOf(database, key), { timeout: 5_000 }).toEqual({ sent: 4 })
    await worker.close()
    expect(sms.to()).toEqual(['cus_1', 'cus_2', 'cus_3', 'cus_4'])
  })

  it('outlasts the wait for its turn, however many share the pace', async () => {
    setNorms(readConfig({ OUTREACH_PER_SECOND: '100' }))
    await addCustomers(database, 250)
    const key = await beginCampaign(database, 'pre-check', NOW)
    const sms = standIn()
    const queue = sqlOccasionQueue(database, { leaseMs: 700 })
    const others = setInterval(() => void queue.settleAbandoned(), 50)
    await drainChunk(key, 250, drainNeeds(database, clock, [sms.channel], { queue }))
    clearInterval(others)
    expect(await statesOf(database, key)).toEqual({ sent: 250 })
  }, 20_000)
})
