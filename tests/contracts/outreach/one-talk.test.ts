import { setTimeout as delay } from 'node:timers/promises'
import { sql, type Transaction } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OccasionKey } from '#src/domain/outreach/month-occasions.ts'
import { readProgress } from '#src/infra/storage/campaign-progress.ts'
import { sqlMonthOccasions } from '#src/infra/storage/month-occasions.ts'
import { sqlOccasionQueue } from '#src/infra/storage/occasion-store.ts'
import { readBoxesReached, readCoverage } from '#src/infra/storage/read-coverage.ts'
import type { Schema } from '#src/infra/storage/schema.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { addCustomers, beginCampaign, emptyOutreach, MONTH, statesOf, ZONE } from './outreach-district.ts'

const NOON = DateTime.fromISO('2026-11-14T12:00', { zone: ZONE }).toUTC()
const keyOf = (customerId: string): OccasionKey => ({ kind: 'satisfaction', month: MONTH, customerId })

describe('an occasion that is told in a talk', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  beforeEach(() => emptyOutreach(database))
  afterAll(() => database[Symbol.asyncDispose]())

  const occasions = () => sqlMonthOccasions(database.kysely)
  const tell = (customer: string) => occasions().tellInTalk(keyOf(customer), 'directline', NOON)
  const set = (statement: ReturnType<typeof sql>) => statement.execute(database.kysely)
  /** A transaction that has run `first` and is open until it is ended. */
  async function holding(first: (tx: Transaction<Schema>) => Promise<unknown>) {
    const [begun, ended] = [Promise.withResolvers<void>(), Promise.withResolvers<'commit' | 'rollback'>()]
    const whole = database.transaction(async (tx) => {
      await first(tx)
      begun.resolve()
      if ((await ended.promise) === 'rollback') throw new Error('given up')
    })
    await begun.promise
    return async (how: 'commit' | 'rollback') => {
      ended.resolve(how)
      await whole.catch(() => {})
    }
  }
  const begin = async (count: number) => {
    await addCustomers(database, count)
    return await beginCampaign(database, 'satisfaction', NOON)
  }

  it('is never sent any more, and the second talk to want it doesn’t get it', async () => {
    const key = await begin(3)
    expect(await tell('cus_2')).toBe('satisfaction:2026-11:cus_2')
    expect(await tell('cus_2')).toBeUndefined()
    const { occasions: claimed } = await sqlOccasionQueue(database).claim(key, NOON, 100)
    expect(claimed.map(({ customerId }) => customerId).sort()).toEqual(['cus_1', 'cus_3'])
    expect(await statesOf(database, key)).toEqual({ claimed: 2, told: 1 })
  })

  it.each(['claimed', 'sending', 'sent', 'delivered', 'unknown', 'failed', 'skipped'])(
    'is none that is %s',
    async (state) => {
      const key = await begin(1)
      await set(sql`update occasion set state = ${state}, reason = 'x'`)
      expect(await tell('cus_1')).toBeUndefined()
      expect(Object.keys(await statesOf(database, key))).toEqual([`${state}:x`])
    },
  )

  it('is none that nobody has planned, or that operators have paused or stopped', async () => {
    await addCustomers(database, 1)
    expect(await tell('cus_1')).toBeUndefined()
    await beginCampaign(database, 'satisfaction', NOON)
    for (const state of ['paused', 'stopped', 'finished']) {
      await set(sql`update campaign set state = ${state}`)
      expect(await tell('cus_1')).toBeUndefined()
    }
    await set(sql`update campaign set state = 'planned'`)
    expect(await tell('cus_1')).toBeDefined()
  })

  it('is left to a worker that claims it at this moment, without waiting for it', async () => {
    const key = await begin(1)
    const end = await holding((tx) => sql`select from occasion for update`.execute(tx))
    expect(await tell('cus_1')).toBeUndefined()
    await end('commit')
    expect(await statesOf(database, key)).toEqual({ due: 1 })
  })

  it('is not claimed while the talk is not through, and is due again where the talk fails', async () => {
    const key = await begin(1)
    const end = await holding((tx) => sqlMonthOccasions(tx).tellInTalk(keyOf('cus_1'), 'sms', NOON))
    expect((await sqlOccasionQueue(database).claim(key, NOON, 9)).occasions).toEqual([])
    await end('rollback')
    expect((await sqlOccasionQueue(database).claim(key, NOON, 9)).occasions).toHaveLength(1)
  })

  it('is either told or claimed, never both, however many are at it', async () => {
    const key = await begin(200)
    const ids = Array.from({ length: 200 }, (_, at) => `cus_${at + 1}`)
    const queue = sqlOccasionQueue(database)
    const [told, ...claimed] = await Promise.all([
      Promise.all(ids.map(tell)),
      ...Array.from({ length: 10 }, () => queue.claim(key, NOON, 20)),
    ])
    const inTalk = told.flatMap((name) => (name === undefined ? [] : [name.split(':').at(-1)]))
    const byWorkers = claimed.flatMap((chunk) => chunk.occasions.map(({ customerId }) => customerId))
    expect(new Set([...inTalk, ...byWorkers]).size).toBe(inTalk.length + byWorkers.length)
    const states = await statesOf(database, key)
    expect([states.told ?? 0, states.claimed ?? 0]).toEqual([inTalk.length, byWorkers.length])
  })

  /** A message of a campaign of the same day, decided before it was told. */
  async function aboutToSend() {
    await addCustomers(database, 1)
    await beginCampaign(database, 'satisfaction', NOON)
    const needs = await beginCampaign(database, 'needs', NOON)
    const queue = sqlOccasionQueue(database)
    const chunk = await queue.claim(needs, NOON, 1)
    const message = { customerId: 'cus_1', channel: 'sms', address: '19900000001', writtenAt: undefined } as const
    return { mark: () => queue.markSending(chunk, [message], NOON), needs }
  }

  it('lets no campaign begin to write to them until the talk is through, and none on that day', async () => {
    const { mark, needs } = await aboutToSend()
    const end = await holding(async (tx) => {
      await sqlMonthOccasions(tx).hold('cus_1')
      await sqlMonthOccasions(tx).tellInTalk(keyOf('cus_1'), 'sms', NOON)
    })
    const marked = mark()
    expect(await Promise.race([marked, delay(100)])).toBeUndefined()
    await end('commit')
    expect((await marked).size).toBe(0)
    expect(await statesOf(database, needs)).toEqual({ due: 1 })
  })

  it('is not told where a campaign began to write to them just before', async () => {
    const { mark } = await aboutToSend()
    const end = await holding((tx) => sqlMonthOccasions(tx).hold('cus_1'))
    const marked = mark()
    const read = database.transaction(async (tx) => {
      await delay(50)
      await sqlMonthOccasions(tx).hold('cus_1')
      return await sqlMonthOccasions(tx).factsOf(keyOf('cus_1'), NOON, ZONE)
    })
    await end('commit')
    expect((await marked).size).toBe(1)
    expect((await read)?.written).toMatchObject([{ kind: 'needs' }])
  })

  it('keeps a campaign from whoever was reminded meanwhile, and from nobody whose reminder it knew of', async () => {
    const { mark, needs } = await aboutToSend()
    await set(
      sql`update occasion set state = 'sent', sent_at = ${NOON.minus({ days: 3 })}, reminded_at = ${NOON} where kind = 'satisfaction'`,
    )
    expect((await mark()).size).toBe(0)
    const queue = sqlOccasionQueue(database)
    const chunk = await queue.claim(needs, NOON, 1)
    const message = { customerId: 'cus_1', channel: 'sms', address: '19900000001', writtenAt: NOON } as const
    expect((await queue.markSending(chunk, [message], NOON.plus({ days: 1 }))).size).toBe(1)
  })

  it('counts as sent and as answered in every report, and as written on its day', async () => {
    const key = await begin(2)
    await tell('cus_1')
    await set(sql`update occasion set answered_at = ${NOON} where state = 'told'`)
    const coverage = (await readCoverage(database.kysely, MONTH)).find(({ kind }) => kind === 'satisfaction')
    expect(coverage).toMatchObject({ due: 2, waiting: 1, sent: 1, answered: 1, failed: 0, skipped: 0 })
    expect((await readProgress(database, key)).counts).toContainEqual({ state: 'told', reason: '', count: 1 })
    expect(await readBoxesReached(database.kysely, MONTH)).toContainEqual({ reached: 1, customers: 1 })
    const facts = await occasions().factsOf(keyOf('cus_1'), NOON, ZONE)
    expect(facts?.written).toMatchObject([{ kind: 'satisfaction', isAnswered: true }])
  })
})
