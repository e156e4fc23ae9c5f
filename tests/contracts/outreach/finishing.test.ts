import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '#src/config.ts'
import { drainChunk } from '#src/infra/outreach/drain-chunk.ts'
import { sqlCampaignStore } from '#src/infra/storage/campaign-store.ts'
import type { Database } from '#src/infra/storage/database.ts'
import { sqlReceiptStore } from '#src/infra/storage/receipt-store.ts'
import { setNorms } from '#src/norm-settings.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { addCustomers, beginCampaign, drainNeeds, emptyOutreach, standIn, statesOf, ZONE } from './outreach-district.ts'

const NOW = DateTime.fromISO('2026-11-09T12:00', { zone: ZONE }).toUTC()

describe('a campaign that ends while a receipt says that a message failed', () => {
  let database: TestDatabase
  beforeAll(async () => {
    setNorms(readConfig({ OUTREACH_PER_SECOND: '0' }))
    database = await openTestDatabase()
    await sql`select ensure_month_partitions(${NOW}, 2)`.execute(database.kysely)
  })
  beforeEach(async () => {
    await emptyOutreach(database)
    await addCustomers(database, 1)
  })
  afterAll(async () => {
    setNorms(readConfig({}))
    await database[Symbol.asyncDispose]()
  })

  /** A database whose transactions are done and not yet committed until they are let go. */
  function holding() {
    const done = Promise.withResolvers<void>()
    const letGo = Promise.withResolvers<void>()
    const held: Database = {
      ...database,
      transaction: (run) =>
        database.transaction(async (tx) => {
          const result = await run(tx)
          done.resolve()
          await letGo.promise
          return result
        }),
    }
    return { held, done: done.promise, letGo: letGo.resolve }
  }

  async function sentToAll() {
    const key = await beginCampaign(database, 'pre-check', NOW)
    const sms = standIn('sms', async (message) => {
      await sqlReceiptStore(database).noteAccepted(message, { messageId: 'm1', part: 1, parts: 1 }, NOW)
      return { kind: 'sent' }
    })
    await drainChunk(key, 10, drainNeeds(database, { now: () => NOW }, [sms.channel]))
    return key
  }
  const failed = (on: Database) => sqlReceiptStore(on).noteReceipt({ messageId: 'm1', state: 'failed' }, NOW)
  const finish = (on: Database) => sqlCampaignStore(on).finish(NOW)
  const how = async (key: Awaited<ReturnType<typeof sentToAll>>) => ({
    state: (await sqlCampaignStore(database).find(key))?.state,
    occasions: await statesOf(database, key),
  })

  it('goes on when the receipt came first', async () => {
    const key = await sentToAll()
    const { held, done, letGo } = holding()
    const receipt = failed(held)
    await done
    const end = finish(database)
    await Promise.race([end, delay(300)])
    letGo()
    await Promise.all([receipt, end])
    expect(await how(key)).toEqual({ state: 'running', occasions: { due: 1 } })
  })

  it('is taken up again when it came second', async () => {
    const key = await sentToAll()
    const { held, done, letGo } = holding()
    const end = finish(held)
    await done
    const receipt = failed(database)
    await Promise.race([receipt, delay(300)])
    letGo()
    await Promise.all([receipt, end])
    expect(await how(key)).toEqual({ state: 'running', occasions: { due: 1 } })
  })

  it('ends all the same once everything is through', async () => {
    const key = await sentToAll()
    await sqlReceiptStore(database).noteReceipt({ messageId: 'm1', state: 'delivered' }, NOW)
    await finish(database)
    expect(await how(key)).toEqual({ state: 'finished', occasions: { delivered: 1 } })
  })
})
