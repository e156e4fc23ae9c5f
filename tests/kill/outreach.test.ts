import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readProgress } from '#src/infra/storage/campaign-progress.ts'
import { sqlCampaignStore } from '#src/infra/storage/campaign-store.ts'
import { addCustomers, beginCampaign, emptyOutreach, statesOf } from '../contracts/outreach/outreach-district.ts'
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'

const WORKER = fileURLToPath(new URL('./outreach-worker.ts', import.meta.url))
const NOON = DateTime.fromISO('2026-11-09T12:00', { zone: 'Asia/Shanghai' }).toUTC()
const CUSTOMERS = 6_000
const KILLS = Number(process.env.KILL_RUNS ?? 8)

describe('a campaign whose workers are killed', () => {
  let database: TestDatabase
  let folder: TemporaryFolder
  let file: string
  let workers: ChildProcess[] = []
  beforeAll(async () => {
    database = await openTestDatabase()
    folder = await temporaryFolder()
    file = join(folder.path, 'sent.txt')
  })
  beforeEach(async () => {
    await emptyOutreach(database)
    await addCustomers(database, CUSTOMERS)
    rmSync(file, { force: true })
  })
  afterAll(async () => {
    for (const worker of workers) worker.kill('SIGKILL')
    await database[Symbol.asyncDispose]()
    await folder[Symbol.asyncDispose]()
  })

  async function startWorker(): Promise<ChildProcess> {
    const child = spawn(process.execPath, [WORKER, database.url, file, NOON.toISO() ?? ''], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    workers.push(child)
    await once(child.stdout, 'data')
    return child
  }
  async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    workers = workers.filter((one) => one !== child)
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
  const sentLines = () => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [])
  const customerOf = (line: string) => line.split(' ')[0] ?? ''

  async function drainUnderFire(kind: 'pre-check' | 'usage-notice', disturb: () => Promise<void> = async () => {}) {
    const key = await beginCampaign(database, kind, NOON)
    let children = [await startWorker(), await startWorker()]
    for (let kill = 0; kill < KILLS; kill++) {
      await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 400))
      const [victim, ...others] = children
      if (victim) await end(victim, 'SIGKILL')
      children = [...others, await startWorker()]
      if (kill % 3 === 1) await disturb()
    }
    await expect
      .poll(async () => (await sqlCampaignStore(database).find(key))?.state, { timeout: 120_000, interval: 500 })
      .toBe('finished')
    for (const child of children) await end(child, 'SIGTERM')
    const lines = sentLines()
    const states = await statesOf(database, key)
    const twice = lines.length - new Set(lines.map(customerOf)).size
    console.log(
      `${kind}: ${CUSTOMERS} customers, ${KILLS} kills, ${lines.length} sendings, ${twice} again, ${JSON.stringify(states)}`,
    )
    const { counts } = await readProgress(database, key)
    expect(Object.fromEntries(counts.map(({ state, count }) => [state, count]))).toEqual(states)
    return { lines, states, twice }
  }

  it('writes to nobody twice with a survey, and loses nobody: what may have gone is unknown', async () => {
    const { lines, states, twice } = await drainUnderFire('pre-check')
    expect(twice).toBe(0)
    expect((states.sent ?? 0) + (states.unknown ?? 0)).toBe(CUSTOMERS)
    expect(lines.length).toBeGreaterThanOrEqual(states.sent ?? 0)
    expect(lines.length).toBeLessThanOrEqual(CUSTOMERS)
  }, 240_000)

  it('writes to everybody with what is owed, again only where it was unknown whether it had gone', async () => {
    const { lines, states } = await drainUnderFire('usage-notice')
    expect(states).toEqual({ sent: CUSTOMERS })
    expect(new Set(lines.map(customerOf)).size).toBe(CUSTOMERS)
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
