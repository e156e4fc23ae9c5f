import { sql, type Transaction } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OccasionKey } from '#src/domain/outreach/month-occasions.ts'
import { readProgress } from '#src/infra/storage/campaign-progress.ts'
import { sqlMonthOccasions } from '#src/infra/storage/month-occasions.ts'
import { sqlOccasionQueue } from '#src/infra/storage/occasion-store.ts'
import { readCoverage } from '#src/infra/storage/read-coverage.ts'
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

  it('counts as sent and as answered in every report, and as written on its day', async () => {
    const key = await begin(2)
    await tell('cus_1')
    await set(sql`update occasion set answered_at = ${NOON} where state = 'told'`)
    const coverage = (await readCoverage(database.kysely, MONTH)).find(({ kind }) => kind === 'satisfaction')
    expect(coverage).toMatchObject({ due: 2, waiting: 1, sent: 1, answered: 1, failed: 0, skipped: 0 })
    expect((await readProgress(database, key)).counts).toContainEqual({ state: 'told', reason: '', count: 1 })
    const facts = await occasions().factsOf(keyOf('cus_1'), NOON, ZONE)
    expect(facts?.written).toMatchObject([{ kind: 'satisfaction', isAnswered: true }])
  })
})
