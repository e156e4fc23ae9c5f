import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addCustomers, beginCampaign, emptyOutreach } from '../../contracts/outreach/outreach-district.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { figuresOf, NOON, type OutreachWorkers, outreachWorkers, pause, untilFinished } from './outreach-workers.ts'

const CUSTOMERS = 6_000
const KILLS = Number(process.env.KILL_RUNS ?? 8)

describe('a campaign whose workers are killed', () => {
  let database: TestDatabase
  let workers: OutreachWorkers
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  beforeEach(async () => {
    workers = await outreachWorkers(database)
    await emptyOutreach(database)
    await addCustomers(database, CUSTOMERS)
  })
  afterEach(() => workers[Symbol.asyncDispose]())
  afterAll(() => database[Symbol.asyncDispose]())

  async function drainUnderFire(kind: 'pre-check' | 'usage-notice', disturb: () => Promise<void> = async () => {}) {
    const key = await beginCampaign(database, kind, NOON)
    let children = [await workers.start(), await workers.start()]
    for (let kill = 0; kill < KILLS; kill++) {
      await pause(100 + Math.random() * 400)
      const [victim, ...others] = children
      if (victim) await workers.end(victim, 'SIGKILL')
      children = [...others, await workers.start()]
      if (kill % 3 === 1) await disturb()
    }
    await untilFinished(database, key)
    await workers.endAll()
    return await figuresOf(`${CUSTOMERS} customers, ${KILLS} kills`, database, key, workers)
  }

  it('writes to nobody twice with a survey, and loses nobody: what may have gone is unknown', async () => {
    const { sendings, states, twice } = await drainUnderFire('pre-check')
    expect(twice).toBe(0)
    expect((states.sent ?? 0) + (states.unknown ?? 0)).toBe(CUSTOMERS)
    expect(sendings.length).toBeGreaterThanOrEqual(states.sent ?? 0)
    expect(sendings.length).toBeLessThanOrEqual(CUSTOMERS)
  }, 240_000)

  it('writes to everybody with what is owed, again only where it was unknown whether it had gone', async () => {
    const { reached, states } = await drainUnderFire('usage-notice')
    expect(states).toEqual({ sent: CUSTOMERS })
    expect(reached.size).toBe(CUSTOMERS)
  }, 240_000)

  it('goes on by itself after the database has thrown everybody out, and writes to nobody twice', async () => {
    const { twice, states } = await drainUnderFire('pre-check', async () => {
      await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`.execute(
        database.kysely,
      )
    })
    expect(twice).toBe(0)
    expect((states.sent ?? 0) + (states.unknown ?? 0)).toBe(CUSTOMERS)
  }, 240_000)
})
