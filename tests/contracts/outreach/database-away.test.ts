import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '#src/config.ts'
import { Fault } from '#src/domain/shared/fault.ts'
import { drainChunk } from '#src/infra/outreach/drain-chunk.ts'
import { outreachWorker } from '#src/infra/outreach/outreach-worker.ts'
import { sqlCampaignStore } from '#src/infra/storage/campaign-store.ts'
import { type OccasionQueue, sqlOccasionQueue } from '#src/infra/storage/occasion-store.ts'
import { sqlSendingPace } from '#src/infra/storage/sending-pace.ts'
import { setNorms } from '#src/norm-settings.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { addCustomers, beginCampaign, drainNeeds, emptyOutreach, standIn, statesOf, ZONE } from './outreach-district.ts'

const NOON = DateTime.fromISO('2026-11-09T12:00', { zone: ZONE }).toUTC()
const away = () => new Fault('STORE_UNREACHABLE')

describe('a database that goes away while a campaign is drained', () => {
  let database: TestDatabase
  const clock = { now: () => NOON }
  beforeAll(async () => {
    setNorms(readConfig({ OUTREACH_PER_SECOND: '0' }))
    database = await openTestDatabase()
  })
  beforeEach(async () => {
    await emptyOutreach(database)
    await addCustomers(database, 3)
  })
  afterAll(async () => {
    setNorms(readConfig({}))
    await database[Symbol.asyncDispose]()
  })

  const needsWith = (
    sms: ReturnType<typeof standIn>,
    change: (queue: OccasionQueue) => Partial<OccasionQueue> = () => ({}),
  ) => {
    const needs = drainNeeds(database, clock, [sms.channel])
    return { ...needs, queue: { ...needs.queue, ...change(needs.queue) } }
  }

  it('is told what was sent when it is back', async () => {
    const key = await beginCampaign(database, 'usage-notice', NOON)
    const sms = standIn()
    let tries = 0
    const needs = needsWith(sms, ({ report }) => ({
      async report(...what) {
        tries += 1
        if (tries < 3) throw away()
        await report(...what)
      },
    }))
    await drainChunk(key, 100, needs)
    expect(tries).toBe(3)
    expect(await statesOf(database, key)).toEqual({ sent: 3 })
    expect(sms.sent).toHaveLength(3)
  })

  it('is not waited for by a process that ends', async () => {
    const key = await beginCampaign(database, 'pre-check', NOON)
    const report = () => Promise.reject(away())
    const needs = { ...needsWith(standIn(), () => ({ report })), closing: AbortSignal.abort() }
    await expect(drainChunk(key, 100, needs)).rejects.toThrow('STORE_UNREACHABLE')
  })

  it('loses nobody of whom it is unknown whether the sending was committed: nothing has left', async () => {
    const key = await beginCampaign(database, 'pre-check', NOON)
    const sms = standIn()
    const needs = needsWith(sms, ({ markSending }) => ({
      async markSending(...what) {
        await markSending(...what)
        throw away()
      },
    }))
    await expect(drainChunk(key, 100, needs)).rejects.toThrow('STORE_UNREACHABLE')
    expect(sms.sent).toEqual([])
    expect(await statesOf(database, key)).toEqual({ due: 3 })
    await drainChunk(key, 100, needsWith(sms))
    expect(sms.to()).toEqual(['cus_1', 'cus_2', 'cus_3'])
    expect(sms.sent.map(({ attempts }) => attempts)).toEqual([1, 1, 1])
  })

  it('hears of what was sent after others have given it up, but of no failure that nobody could try again', async () => {
    const key = await beginCampaign(database, 'pre-check', NOON)
    const queue = sqlOccasionQueue(database, { leaseMs: 0 })
    const chunk = await queue.claim(key, NOON, 10)
    const about = ['cus_1', 'cus_2', 'cus_3'].map((customerId, index) => ({
      customerId,
      channel: 'sms' as const,
      address: `1990000000${index + 1}`,
    }))
    await queue.markSending(chunk, about, NOON)
    await queue.settleAbandoned()
    expect(await statesOf(database, key)).toEqual({ unknown: 3 })
    const outcomes = ['sent', 'failed', 'unknown'] as const
    await queue.report(
      chunk,
      about.map((one, index) => ({ ...one, attempts: 1, outcome: { kind: outcomes[index] ?? 'unknown' } })),
    )
    expect(await statesOf(database, key)).toEqual({ sent: 1, unknown: 2 })
  })

  it('has what a killed process left settled while there is much to do, not after it', async () => {
    await beginCampaign(database, 'pre-check', NOON)
    let settled = 0
    // There is always one more.
    const needs = needsWith(standIn(), () => ({
      claim: async (key) => ({ ...key, token: 't', occasions: [{ customerId: 'cus_0', tried: [], attempts: 0 }] }),
      settleAbandoned: async () => {
        settled += 1
        return 0
      },
    }))
    const worker = outreachWorker({ ...needs, campaigns: sqlCampaignStore(database), pollMs: 20 })
    worker.wake()
    await expect.poll(() => settled).toBeGreaterThan(3)
    await worker.close()
  })

  it('keeps nobody waiting for places that were reserved before its clock was set back', async () => {
    const pace = sqlSendingPace(database)
    expect(await pace.reserve('sms', 100, 50)).toBe(0)
    expect(await pace.reserve('sms', 100, 50)).toBeGreaterThan(1_000)
    await sql`update sending_pace set free_at = free_at + interval '1 hour'`.execute(database.kysely)
    expect(await pace.reserve('sms', 100, 50)).toBe(0)
    expect(await pace.reserve('sms', 100, 50)).toBeGreaterThan(1_000)
  })
})
