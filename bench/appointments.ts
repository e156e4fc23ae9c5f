import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { bookVisit } from '#src/domain/appointments/book-visit.ts'
import { cancelVisit } from '#src/domain/appointments/cancel-visit.ts'
import { findOffer } from '#src/domain/appointments/find-offer.ts'
import { holdTime } from '#src/domain/appointments/hold-time.ts'
import { readVisitSearch } from '#src/domain/appointments/visit-search.ts'
import { openLog } from '#src/infra/logging/log.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { type Database, openDatabase } from '#src/infra/storage/database.ts'
import { startEmbedded } from '#src/infra/storage/embedded/start-embedded.ts'
import { migrate } from '#src/infra/storage/migrate.ts'
import type { Figure } from './run.ts'
import { startChild } from './support/child.ts'
import { openTalk } from './support/open-talk.ts'
import { quantile, rounded } from './support/spread.ts'

const ZONE = 'Asia/Shanghai'
const NOW = DateTime.fromISO('2026-11-23T10:00:00+08:00', { zone: 'utc' })
const DAYS = 28
const ROUNDS = 150
const SECRET = 'a-direct-line-secret-for-benches'
const CUSTOMERS = 48
/** Customers who talk beside each other, each about a day of their own: so the small district never fills up. */
const DAYS_TALKED_OF = ['一', '二', '三', '四', '五', '六']
/** What is said until the visit is booked, which is measured, and until it is taken back. */
const talkAbout = (day: string) => ({
  booking: ['网断了，尽快来', '换个时间', `下周${day}`, '对，就这么约'],
  takingBack: ['取消预约', '不需要了', '上门和工单都取消'],
})
const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** What a booking costs in a district of ten installers and in one of three hundred: from the search to the promise, and as a turn of a talk. */
export async function* appointmentsBench(): AsyncGenerator<Figure> {
  const small = await measure({ areas: 1, perArea: 10 })
  const large = await measure({ areas: 30, perArea: 10 })
  for (const [metric, q] of [
    ['p50', 0.5],
    ['p95', 0.95],
  ] as const) {
    for (const what of ['booking', 'turn'] as const) {
      const [value, baseline] = [quantile(large[what], q), quantile(small[what], q)]
      const against = `${large.planned} visits planned for 300 installers against ${small.planned} for 10`
      yield {
        ...{
          name: 'appointments',
          metric: `a booking${what === 'turn' ? ' turn' : ''}, ${against}, ${metric}`,
          unit: 'ms',
        },
        ...{ value: rounded(value), baseline: rounded(baseline), ratio: rounded(value / baseline) },
      }
    }
  }
}

async function measure(size: { areas: number; perArea: number }) {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-bench-'))
  try {
    await using embedded = await startEmbedded({ dataDir: folder, log: openLog('error') })
    await using database = await openDatabase(embedded.url)
    await migrate(database)
    const planned = await fill(database, size)
    const timesMs: number[] = []
    for (let round = 0; round < ROUNDS; round++) timesMs.push(await bookOnce(database, round % size.areas, round))
    return { planned, booking: timesMs.slice(20), turn: await talk(embedded.url, database) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The turns of a booking, message posted to answer committed, with the service on this database. */
async function talk(url: string, database: Database): Promise<number[]> {
  const secrets = { DIRECT_LINE_SECRET: SECRET, API_TOKEN: 'a-token-of-the-back-office' }
  const settings = { ...secrets, DATABASE_URL: url, DEMO: 'false', PORT: '0', LOG_LEVEL: 'error' }
  await using service = await startChild(MAIN, { ...settings, CLOCK_START: NOW.toISO() ?? '' })
  const timesMs: number[] = []
  for (let from = 0; from < CUSTOMERS; from += DAYS_TALKED_OF.length) {
    const customers = DAYS_TALKED_OF.map((day, at) => ({ user: `dl_cus_${from + at}`, ...talkAbout(day) }))
    const talks = await Promise.all(
      customers.map(async (one) => ({ ...one, say: await openTalk(service.url, SECRET, one.user) })),
    )
    for (let turn = 0; turn < 4; turn++)
      for (const { say, booking } of talks) timesMs.push(await timed(() => say(booking[turn] ?? '')))
    for (let turn = 0; turn < 3; turn++) for (const { say, takingBack } of talks) await say(takingBack[turn] ?? '')
  }
  // Only what was booked in a talk has somebody's words.
  const said = database.kysely.selectFrom('appointment').where('words', 'is not', null)
  const { count } = await said.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  if (Number(count) < 0.9 * CUSTOMERS) throw new Error(`the bench booked ${count} of ${CUSTOMERS} in talks`)
  // The first ones warm up.
  return timesMs.slice(24)
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const startMs = performance.now()
  await run()
  return performance.now() - startMs
}

/** Visits of other people than those who talk: three for every installer on every day of the horizon, four for every third: a thousand a day for three hundred of them. */
async function fill({ kysely }: Database, { areas, perArea }: { areas: number; perArea: number }): Promise<number> {
  await sql`select ensure_month_partitions(${NOW}, 3)`.execute(kysely)
  await sql`
    insert into installer (id, name, badge_no, phone, areas, skills, shift, days, language, updated_at)
    select 'ins_' || a || '_' || n, 'I', 'B', '19900010001', array['area_' || a], array['repair', 'install'],
      '[{"from": "08:00", "to": "12:00"}, {"from": "14:00", "to": "20:00"}]', '{1,2,3,4,5,6,7}', 'zh-CN', ${NOW}
    from generate_series(0, ${areas - 1}::integer) a, generate_series(1, ${perArea}::integer) n`.execute(kysely)
  await sql`
    insert into customer (id, name, phone, account_no, address, area, language, created_at, updated_at)
    select 'cus_' || n, 'C', '19900000001', 'KD' || n, 'X', 'area_' || n % ${areas}::integer, 'zh-CN', ${NOW}::timestamptz, ${NOW}::timestamptz
    from generate_series(0, ${CUSTOMERS - 1}::integer) n
    union all
    select 'planned_' || a, 'C', '19900000001', 'PL' || a, 'X', 'area_' || a, 'zh-CN', ${NOW}::timestamptz, ${NOW}::timestamptz
    from generate_series(0, ${areas - 1}::integer) a`.execute(kysely)
  await sql`
    insert into appointment (id, customer_id, installer_id, kind, status, opens_at, closes_at, blocked, zone, revision, external, created_at, updated_at)
    select i.id || '_' || d || '_' || h, 'planned_' || split_part(i.id, '_', 2), i.id,
      'repair', 'confirmed', t, t + interval '30 minutes', tstzrange(t, t + interval '2 hours'), ${ZONE}, 1, '{}', ${NOW}, ${NOW}
    from installer i, generate_series(1, ${DAYS}::integer) d, unnest(case (split_part(i.id, '_', 2)::integer * ${perArea}::integer + split_part(i.id, '_', 3)::integer) % 3
        when 0 then array[8, 10, 14, 16] when 1 then array[8, 14, 17] else array[8, 10, 18] end) h,
      lateral (select date_trunc('day', ${NOW}::timestamptz at time zone ${ZONE}) at time zone ${ZONE} + make_interval(days => d, hours => h) as t) at`.execute(
    kysely,
  )
  await sql`analyze`.execute(kysely)
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from appointment`.execute(kysely)
  return rows[0]?.count ?? 0
}

async function bookOnce(database: Database, area: number, round: number): Promise<number> {
  const customer = { id: `cus_${area}`, area: `area_${area}`, timeZone: undefined }
  const on = NOW.plus({ days: 2 + (round % 20) }).toISODate() ?? ''
  const wish = { dates: [on], start: '08:00', end: '20:00', constraint: 'between' } as const
  const startMs = performance.now()
  const appointment = await database.transaction(async (tx) => {
    const needs = { appointments: sqlAppointmentStore(tx), clock: { now: () => NOW }, companyZone: ZONE }
    const subject = { area: customer.area, timeZone: undefined, kind: 'repair', customerId: customer.id } as const
    const offer = findOffer([wish], await readVisitSearch(subject, NOW, needs))
    if (offer.kind !== 'free') throw new Error(`the bench found nothing free: ${offer.kind}`)
    await holdTime({ customer, kind: 'repair', window: offer.window }, needs)
    const request = {
      customer,
      kind: 'repair',
      window: offer.window,
      order: undefined,
      description: '',
      words: undefined,
    } as const
    const booked = await bookVisit({ ...request, actor: `customer:${customer.id}` }, needs)
    if (booked.kind !== 'booked') throw new Error(`the bench could not book: ${booked.kind}`)
    return booked.appointment
  })
  const tookMs = performance.now() - startMs
  await database.transaction((tx) => {
    const needs = { appointments: sqlAppointmentStore(tx), clock: { now: () => NOW }, companyZone: ZONE }
    return cancelVisit({ appointment, order: 'cancel', reason: undefined, actor: 'back_office' }, needs)
  })
  return tookMs
}
