import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Queue } from 'bullmq'
import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { openLog } from '#src/infra/logging/log.ts'
import { planCampaign } from '#src/infra/outreach/campaign-duty.ts'
import { readProgress } from '#src/infra/storage/campaign-progress.ts'
import { sqlCampaignStore } from '#src/infra/storage/campaign-store.ts'
import { type Database, openDatabase } from '#src/infra/storage/database.ts'
import { startEmbedded } from '#src/infra/storage/embedded/start-embedded.ts'
import { migrate } from '#src/infra/storage/migrate.ts'
import type { Figure } from './run.ts'
import { type DrainerReport, withDrainers } from './support/drainers.ts'
import { startRedis } from './support/redis.ts'
import { quantile, rounded } from './support/spread.ts'

const ZONE = 'Asia/Shanghai'
const NOW = DateTime.fromISO('2026-11-27T19:00', { zone: ZONE }).toUTC()
const KEY = { kind: 'satisfaction', month: '2026-11' } as const
const DRAINERS = 2
/** Customers of each run; `BENCH_CUSTOMERS=10000,100000,1000000` is the whole table. */
const SIZES = (process.env.BENCH_CUSTOMERS ?? '10000').split(',').map(Number)

/** A month's messages to so many customers: planned, drained by two processes with every message checked and rendered, and followed; against a BullMQ queue of as many. */
export async function* outreachBench(): AsyncGenerator<Figure> {
  for (const customers of SIZES) {
    const ours = await measureOurs(customers)
    const bullmq = await measureBullmq(customers)
    const figure = (metric: string, unit: string, value: number, baseline?: number): Figure => ({
      ...{ name: 'outreach', metric: `${metric}, ${customers} customers`, value: rounded(value), unit },
      ...(baseline !== undefined && { baseline: rounded(baseline), ratio: rounded(value / baseline) }),
    })
    yield figure('planning', 's', ours.planS, bullmq?.planS)
    yield figure('messages drained a second', '1/s', customers / ours.drainS, bullmq && customers / bullmq.drainS)
    yield figure('processor time of the two processes for a message', 'µs', (ours.cpuMs * 1_000) / customers)
    yield figure('space for a message', 'bytes', ours.bytes / customers)
    yield figure('most memory of a process', 'MB', ours.peakMb, bullmq?.peakMb)
    yield figure('progress, p50 while it drains', 'ms', quantile(ours.progressMs, 0.5))
    yield figure('progress, longest while it drains', 'ms', Math.max(...ours.progressMs))
  }
}

async function measureOurs(customers: number) {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-bench-'))
  try {
    await using server = await startEmbedded({ dataDir: folder, log: openLog('error') })
    await using database = await openDatabase(server.url)
    await migrate(database)
    await sql`select ensure_month_partitions(${NOW}, 1)`.execute(database.kysely)
    await fill(database, customers)
    const campaigns = sqlCampaignStore(database)
    const planMs = performance.now()
    await campaigns.open(KEY, NOW)
    for await (const _ of planCampaign(KEY, { database, campaigns, companyZone: ZONE, now: NOW })) void _
    const planS = (performance.now() - planMs) / 1_000
    const progressMs: number[] = []
    let drainS = 0
    const reports = await withDrainers(
      'outreach-drainer.ts',
      { count: DRAINERS, args: [server.url, NOW.toISO() ?? ''] },
      async () => {
        const drainMs = performance.now()
        await campaigns.move(KEY, 'start', NOW)
        for (let state = 'running'; state !== 'finished'; ) {
          await delay(50)
          const askedMs = performance.now()
          await readProgress(database, KEY)
          progressMs.push(performance.now() - askedMs)
          state = (await campaigns.find(KEY))?.state ?? ''
        }
        drainS = (performance.now() - drainMs) / 1_000
      },
    )
    expectAll(reports, customers)
    const { rows } = await sql<{ bytes: number }>`
      select pg_total_relation_size('occasion') + pg_total_relation_size('chat_link') as bytes`.execute(database.kysely)
    const cpuMs = reports.reduce((sum, report) => sum + (report.cpuMs ?? 0), 0)
    return {
      planS,
      drainS,
      progressMs,
      cpuMs,
      bytes: rows[0]?.bytes ?? 0,
      peakMb: Math.max(...reports.map(({ peakMb }) => peakMb)),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Customers of whom three in ten heard of another kind this month, and one in twenty has a visit agreed for next week. */
async function fill({ kysely }: Database, customers: number): Promise<void> {
  for (let from = 1; from <= customers; from += 100_000) {
    const to = Math.min(customers, from + 99_999)
    await sql`
      insert into customer (id, name, phone, account_no, address, area, language, created_at, updated_at)
      select 'cus_' || n, '张三' || n, '1' || (3900000000 + n), 'acc' || n, 'x', 'a', case when n % 5 = 0 then 'en' else 'zh-CN' end, ${NOW}, ${NOW}
      from generate_series(${from}::bigint, ${to}::bigint) n`.execute(kysely)
    await sql`
      insert into campaign (kind, month, state, is_whole, created_at) values ('needs', '2026-11', 'finished', true, ${NOW})
      on conflict do nothing`.execute(kysely)
    await sql`
      insert into occasion (kind, month, customer_id, state, due_at, sent_at)
      select 'needs', '2026-11', 'cus_' || n, 'sent', ${NOW.minus({ days: 8 })}, ${NOW.minus({ days: 8 })}
      from generate_series(${from}::bigint, ${to}::bigint) n where n % 10 < 3`.execute(kysely)
    await sql`
      insert into appointment (id, customer_id, status, opens_at, closes_at, zone, revision, external, created_at, updated_at)
      select 'apt_' || n, 'cus_' || n, 'initialized', ${NOW.plus({ days: 6 })}, ${NOW.plus({ days: 6, hours: 2 })}, ${ZONE}, 1, '{}', ${NOW}, ${NOW}
      from generate_series(${from}::bigint, ${to}::bigint) n where n % 20 = 0`.execute(kysely)
  }
  await sql`analyze`.execute(kysely)
}

async function measureBullmq(customers: number) {
  await using redis = await startRedis()
  if (!redis) return undefined
  const queue = new Queue('outreach', { connection: { host: '127.0.0.1', port: redis.port } })
  const planMs = performance.now()
  for (let from = 0; from < customers; from += 1_000) {
    const data = (n: number) => ({ id: `cus_${n}`, name: `张三${n}`, language: n % 5 === 0 ? 'en' : 'zh-CN' })
    const count = Math.min(1_000, customers - from)
    await queue.addBulk(
      Array.from({ length: count }, (_, at) => ({
        name: 'message',
        data: data(from + at),
        opts: { removeOnComplete: true },
      })),
    )
  }
  const planS = (performance.now() - planMs) / 1_000
  let drainS = 0
  const reports = await withDrainers('bullmq-drainer.ts', { count: DRAINERS, args: [String(redis.port)] }, async () => {
    const drainMs = performance.now()
    for (let left = 1; left > 0; ) {
      await delay(50)
      const counts = await queue.getJobCounts('waiting', 'active')
      left = Object.values(counts).reduce((sum, count) => sum + count, 0)
    }
    drainS = (performance.now() - drainMs) / 1_000
  })
  await queue.close()
  expectAll(reports, customers)
  return { planS, drainS, peakMb: Math.max(...reports.map(({ peakMb }) => peakMb)) }
}

function expectAll(reports: readonly DrainerReport[], customers: number): void {
  const sent = reports.reduce((sum, report) => sum + report.sent, 0)
  if (sent !== customers) throw new Error(`${sent} of ${customers} were sent`)
}
