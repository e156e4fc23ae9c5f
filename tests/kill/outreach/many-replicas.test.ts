import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addCustomers, emptyOutreach, ZONE } from '../../contracts/outreach/outreach-district.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { figuresOf, type OutreachWorkers, outreachWorkers, pause, untilFinished } from './outreach-workers.ts'

const REPLICAS = 8
const CUSTOMERS = 6_000
/** Two chunks are in hand in each process, of each a hundred. */
const SENDING_AT_ONCE = 2 * 100
/** The last evening of a notice's days: with its planning everything is due. */
const EVENING = DateTime.fromISO('2026-11-04T19:00', { zone: ZONE }).toUTC()
const KEY = { kind: 'usage-notice', month: '2026-11' } as const

describe(`a month that ${REPLICAS} processes begin at the same moment`, () => {
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

  async function startAll() {
    const settings = { now: EVENING.toISO() ?? '', ticks: true, leaseMs: 5_000 }
    const children = await Promise.all(Array.from({ length: REPLICAS }, () => workers.start(settings)))
    for (const child of children) child.send('begin')
    return children
  }
  async function expectOneOfEach(title: string): Promise<number> {
    await untilFinished(database, KEY, 60_000)
    await workers.endAll()
    const { states, reached, twice } = await figuresOf(title, database, KEY, workers)
    const { rows } = await sql`select kind, month, state, is_whole from campaign`.execute(database.kysely)
    expect(rows).toEqual([{ ...KEY, state: 'finished', is_whole: true }])
    expect(states).toEqual({ sent: CUSTOMERS })
    expect(reached.size).toBe(CUSTOMERS)
    return twice
  }

  it('is one campaign, with one occasion and one message for a customer', async () => {
    await startAll()
    expect(await expectOneOfEach(`${CUSTOMERS} customers, ${REPLICAS} processes at once`)).toBe(0)
  }, 90_000)

  it('is so too when half of them are killed while they plan and begin', async () => {
    const children = await startAll()
    const doomed = children.slice(0, REPLICAS / 2)
    for (const child of doomed) {
      await pause(60)
      await workers.end(child, 'SIGKILL')
    }
    const title = `${CUSTOMERS} customers, ${REPLICAS} processes at once, ${doomed.length} killed`
    // Of what those were sending nobody knows whether it had left; it is owed, and goes out again.
    expect(await expectOneOfEach(title)).toBeLessThanOrEqual(doomed.length * SENDING_AT_ONCE)
  }, 90_000)
})
