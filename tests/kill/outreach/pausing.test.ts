import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sqlCampaignStore } from '#src/infra/storage/campaign-store.ts'
import { addCustomers, beginCampaign, emptyOutreach, statesOf } from '../../contracts/outreach/outreach-district.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { figuresOf, NOON, type OutreachWorkers, outreachWorkers, pause, untilFinished } from './outreach-workers.ts'

const CUSTOMERS = 4_000
/** As many as two workers may be sending: two chunks each, a hundred at once. */
const IN_HAND = 2 * 2 * 100

describe('a campaign that is halted while workers drain it', () => {
  let database: TestDatabase
  let workers: OutreachWorkers
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  beforeEach(async () => {
    workers = await outreachWorkers(database)
    await emptyOutreach(database)
    await addCustomers(database, CUSTOMERS)
    await Promise.all([workers.start(), workers.start()])
  })
  afterEach(() => workers[Symbol.asyncDispose]())
  afterAll(() => database[Symbol.asyncDispose]())

  /** Gives how many left after the word had been committed, once all is quiet. */
  async function halt(key: Awaited<ReturnType<typeof beginCampaign>>, action: 'pause' | 'stop') {
    await sqlCampaignStore(database).move(key, action, NOON)
    const before = workers.sendings().length
    const inHand = async () => {
      const { claimed = 0, sending = 0 } = await statesOf(database, key)
      return claimed + sending
    }
    await expect.poll(inHand, { timeout: 10_000 }).toBe(0)
    const quietAt = workers.sendings().length
    await pause(500)
    expect(workers.sendings()).toHaveLength(quietAt)
    const { sent, due } = await statesOf(database, key)
    expect({ sent, due }).toEqual({ sent: quietAt, due: CUSTOMERS - quietAt })
    expect(quietAt - before).toBeLessThanOrEqual(IN_HAND)
    return quietAt - before
  }

  it('sends nothing more once paused but what was being sent, and is finished after it goes on', async () => {
    const key = await beginCampaign(database, 'pre-check', NOON)
    const after: number[] = []
    for (const share of [0.1, 0.3, 0.6]) {
      await workers.untilSent(CUSTOMERS * share)
      after.push(await halt(key, 'pause'))
      await sqlCampaignStore(database).move(key, 'resume', NOON)
    }
    await untilFinished(database, key)
    await workers.endAll()
    const title = `${CUSTOMERS} customers, paused 3 times, ${after.join(', ')} being sent`
    const { states, twice } = await figuresOf(title, database, key, workers)
    expect(twice).toBe(0)
    expect(states).toEqual({ sent: CUSTOMERS })
  }, 60_000)

  it('sends nothing more once stopped, for good', async () => {
    const key = await beginCampaign(database, 'pre-check', NOON)
    await workers.untilSent(CUSTOMERS / 4)
    const after = await halt(key, 'stop')
    expect(await sqlCampaignStore(database).move(key, 'resume', NOON)).toEqual({ state: 'stopped', isDone: false })
    await workers.endAll()
    const { twice } = await figuresOf(`${CUSTOMERS} customers, stopped, ${after} being sent`, database, key, workers)
    expect(twice).toBe(0)
  }, 60_000)
})
