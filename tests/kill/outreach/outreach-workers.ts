import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DateTime } from 'luxon'
import { expect } from 'vitest'
import type { CampaignKey } from '#src/domain/outreach/campaign.ts'
import { readProgress } from '#src/infra/storage/campaign-progress.ts'
import { sqlCampaignStore } from '#src/infra/storage/campaign-store.ts'
import type { Database } from '#src/infra/storage/database.ts'
import { statesOf, ZONE } from '../../contracts/outreach/outreach-district.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const WORKER = fileURLToPath(new URL('./outreach-worker.ts', import.meta.url))

/** Noon of a day on which everybody may be written to. */
export const NOON = DateTime.fromISO('2026-11-09T12:00', { zone: ZONE }).toUTC()

/** How a worker process is started. `file` is the network: a line for each message. */
export interface WorkerSettings {
  readonly url: string
  readonly file: string
  readonly now: string
  readonly leaseMs: number
  readonly perSecond: number
  /** It ticks the plan of the month once it is told to begin, and drains then. */
  readonly ticks: boolean
  readonly redis?: { readonly url: string; readonly secret: string }
}

/** One message as it came to the network; `leftAt` by the worker's clock. */
export interface Sending {
  readonly customerId: string
  readonly leftAt: DateTime
}

/** Worker processes on one database and one network. */
export interface OutreachWorkers extends AsyncDisposable {
  start(more?: Partial<WorkerSettings>): Promise<ChildProcess>
  end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
  /** Ends those that are left, in order. */
  endAll(): Promise<void>
  sendings(): readonly Sending[]
  /** Fulfilled once so many messages have left. */
  untilSent(count: number): Promise<void>
}

/** Starts none yet. */
export async function outreachWorkers({ url }: { url: string }): Promise<OutreachWorkers> {
  const folder = await temporaryFolder()
  const file = join(folder.path, 'sent.txt')
  const children = new Set<ChildProcess>()
  const lines = () => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [])
  async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM') {
    children.delete(child)
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
  return {
    async start(more) {
      const common = { url, file, now: NOON.toISO() ?? '', leaseMs: 2_000, perSecond: 0, ticks: false }
      const settings: WorkerSettings = { ...common, ...more }
      const child = spawn(process.execPath, [WORKER, JSON.stringify(settings)], {
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      })
      children.add(child)
      await once(child, 'message')
      return child
    },
    end,
    async endAll() {
      await Promise.all([...children].map((child) => end(child, 'SIGTERM')))
    },
    sendings: () => lines().map(sendingOf),
    async untilSent(count) {
      await expect.poll(() => lines().length, { timeout: 30_000, interval: 10 }).toBeGreaterThanOrEqual(count)
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([...children].map((child) => end(child, 'SIGKILL')))
      rmSync(file, { force: true })
      await folder[Symbol.asyncDispose]()
    },
  }
}

function sendingOf(line: string): Sending {
  const [id = '', leftAt] = line.split(' ')
  return { customerId: id.split(':').at(-1) ?? '', leftAt: DateTime.fromMillis(Number(leftAt), { zone: 'utc' }) }
}

/** Fulfilled once the campaign is finished; a database that is away meanwhile is asked again. */
export async function untilFinished(database: Database, key: CampaignKey, timeout = 120_000): Promise<void> {
  const read = async () => (await sqlCampaignStore(database).find(key))?.state
  await expect.poll(() => read().catch(() => 'away'), { timeout, interval: 200 }).toBe('finished')
}

/** Prints what came of a campaign. `twice` counts messages that came again; the tally must say what the occasions do. */
export async function figuresOf(title: string, database: Database, key: CampaignKey, workers: OutreachWorkers) {
  const sendings = workers.sendings()
  const states = await statesOf(database, key)
  const reached = new Set(sendings.map(({ customerId }) => customerId))
  const twice = sendings.length - reached.size
  console.log(`${key.kind}, ${title}: ${sendings.length} sendings, ${twice} again, ${JSON.stringify(states)}`)
  const { counts } = await readProgress(database, key)
  const tallied = counts.map(({ state, reason, count }) => [reason ? `${state}:${reason}` : state, count])
  expect(Object.fromEntries(tallied)).toEqual(states)
  return { sendings, states, reached, twice }
}

export const pause = (durationMs: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, durationMs))
