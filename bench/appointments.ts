import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
import { quantile, rounded } from './support/spread.ts'

const ZONE = 'Asia/Shanghai'
const NOW = DateTime.fromISO('2026-11-23T10:00:00+08:00', { zone: 'utc' })
const DAYS = 28
const ROUNDS = 150

/** What a booking costs, from the search over the horizon to the promise, in a district of ten installers and in one of three hundred. */
export async function* appointmentsBench(): AsyncGenerator<Figure> {
  const small = await measure({ areas: 1, perArea: 10 })
  const large = await measure({ areas: 30, perArea: 10 })
  for (const [metric, q] of [
    ['p50', 0.5],
    ['p95', 0.95],
  ] as const) {
    const [value, baseline] = [quantile(large.timesMs, q), quantile(small.timesMs, q)]
    yield {
      ...{
        name: 'appointments',
        metric: `a booking, ${large.planned} visits planned against ${small.planned}, ${metric}`,
      },
      ...{ value: rounded(value), unit: 'ms', baseline: rounded(baseline), ratio: rounded(value / baseline) },
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
    return { planned, timesMs: timesMs.slice(20) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Each installer has three or four visits on every day of the horizon: a thousand a day for three hundred of them. */
async function fill({ kysely }: Database, { areas, perArea }: { areas: number; perArea: number }): Promise<number> {
  await sql`select ensure_month_partitions(${NOW}, 3)`.execute(kysely)
  await sql`
    insert into installer (id, name, badge_no, phone, areas, skills, shift, days, language, updated_at)
    select 'ins_' || a || '_' || n, 'I', 'B', '19900010001', array['area_' || a], array['repair', 'install'],
      '[{"from": "08:00", "to": "12:00"}, {"from": "14:00", "to": "20:00"}]', '{1,2,3,4,5,6,7}', 'zh-CN', ${NOW}
    from generate_series(0, ${areas - 1}::integer) a, generate_series(1, ${perArea}::integer) n`.execute(kysely)
  await sql`
    insert into customer (id, name, phone, account_no, address, area, language, created_at, updated_at)
    select 'cus_' || a, 'C', '19900000001', 'KD' || a, 'X', 'area_' || a, 'zh-CN', ${NOW}, ${NOW}
    from generate_series(0, ${areas - 1}::integer) a`.execute(kysely)
  await sql`
    insert into appointment (id, customer_id, installer_id, kind, status, opens_at, closes_at, blocked, zone, revision, external, created_at, updated_at)
    select i.id || '_' || d || '_' || h, replace(split_part(i.id, '_', 1) || '_' || split_part(i.id, '_', 2), 'ins', 'cus'), i.id,
      'repair', 'confirmed', t, t + interval '30 minutes', tstzrange(t, t + interval '2 hours'), ${ZONE}, 1, '{}', ${NOW}, ${NOW}
    from installer i, generate_series(1, ${DAYS}::integer) d, unnest(case when right(i.id, 1)::integer % 2 = 0 then array[8, 14, 17] else array[8, 10, 18] end) h,
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
