import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '#src/infra/storage/database.ts'
import { type EmbeddedServer, startEmbedded } from '#src/infra/storage/embedded/start-embedded.ts'
import { migrate } from '#src/infra/storage/migrate.ts'
import { addCustomers, beginCampaign, emptyOutreach } from '../../contracts/outreach/outreach-district.ts'
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts'
import { figuresOf, NOON, type OutreachWorkers, outreachWorkers, untilFinished } from './outreach-workers.ts'

/** How PostgreSQL's first process is told to end at once, connections and all, and to end as in a crash. */
const ENDS = { fast: 'SIGINT', immediate: 'SIGQUIT' } as const

describe('a campaign whose database server is restarted', () => {
  const CUSTOMERS = 3_000
  /** Longer than the server is away: those that hold something when it goes hold it still when it is back. */
  const leaseMs = 8_000
  let folder: TemporaryFolder
  let server: EmbeddedServer
  let database: Database
  let workers: OutreachWorkers
  beforeAll(async () => {
    folder = await temporaryFolder()
    server = await startEmbedded(folder)
    database = await openDatabase(server.url)
    await migrate(database)
  }, 60_000)
  beforeEach(async () => {
    workers = await outreachWorkers(server)
    await emptyOutreach(database)
    await addCustomers(database, CUSTOMERS)
  })
  afterEach(() => workers[Symbol.asyncDispose]())
  afterAll(async () => {
    await database[Symbol.asyncDispose]()
    await server[Symbol.asyncDispose]()
    await folder[Symbol.asyncDispose]()
  })

  /** Ends it; whoever keeps it brings it back. */
  async function restart(how: keyof typeof ENDS) {
    const pidOf = () =>
      Number(readFileSync(join(folder.dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0])
    const before = pidOf()
    process.kill(before, ENDS[how])
    const isBack = async () => (await sql`select 1`.execute(database.kysely)).rows.length > 0 && pidOf() !== before
    await expect.poll(() => isBack().catch(() => false), { timeout: 20_000, interval: 50 }).toBe(true)
  }

  // Whoever keeps the server takes three ends in a row for bad luck, and gives up with the fourth.
  it.each([
    { kind: 'pre-check', ends: ['fast', 'immediate'] },
    { kind: 'usage-notice', ends: ['immediate'] },
  ] as const)(
    'sends a $kind to everybody once: workers that live know what they sent',
    async ({ kind, ends }) => {
      const key = await beginCampaign(database, kind, NOON)
      await Promise.all([workers.start({ leaseMs }), workers.start({ leaseMs })])
      for (const [index, how] of ends.entries()) {
        await workers.untilSent((CUSTOMERS * (index + 1)) / 4)
        await restart(how)
      }
      await untilFinished(database, key)
      await workers.endAll()
      const title = `${CUSTOMERS} customers, database server restarted (${ends.join(', ')})`
      const { states, twice } = await figuresOf(title, database, key, workers)
      expect(twice).toBe(0)
      expect(states).toEqual({ sent: CUSTOMERS })
    },
    60_000,
  )
})
