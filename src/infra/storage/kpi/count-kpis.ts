import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DateTime } from 'luxon'
import type { Kpi, KpiCondition } from '#src/domain/kpi/kpi.ts'
import type { KpiCount } from '#src/domain/kpi/kpi-figure.ts'
import type { KpiSource } from '#src/domain/kpi/kpi-words.ts'
import type { Schema } from '../schema.ts'
import { KPI_ROWS, type KpiSql } from './kpi-sources.ts'

/** Months of the company's zone, from the first to the last, as far as they have gone by. `zone`: IANA. */
interface KpiMonths {
  readonly from: DateTime
  readonly to: DateTime
  readonly zone: string
  readonly now: DateTime
}

/** What was counted in each month, `YYYY-MM`, of each KPI by its id; a month in which a source had no event is not there. */
type KpiCounts = ReadonlyMap<string, ReadonlyMap<string, KpiCount>>

/** Counts all KPIs in one query for each source. */
export async function countKpis(kysely: Kysely<Schema>, kpis: readonly Kpi[], months: KpiMonths): Promise<KpiCounts> {
  const given: KpiSql = { now: months.now.toUTC() }
  const counts = new Map<string, Map<string, KpiCount>>()
  const sources = [...new Set(kpis.map(({ of }) => of))]
  for (const source of sources) {
    const own = kpis.filter(({ of }) => of === source)
    for (const { month, ...row } of await countSource(kysely, { source, kpis: own, given, months }))
      for (const [place, { id }] of own.entries()) {
        const ofMonth = counts.get(month) ?? new Map()
        counts.set(month, ofMonth.set(id, countOf(row, place)))
      }
  }
  return counts
}

type Row = Readonly<Record<string, number | null>>

interface Asked {
  readonly source: KpiSource
  readonly kpis: readonly Kpi[]
  readonly given: KpiSql
  readonly months: KpiMonths
}

async function countSource(kysely: Kysely<Schema>, { source, kpis, given, months }: Asked) {
  const { from, to, zone } = months
  const columns = kpis.flatMap((kpi, place) =>
    Object.entries(columnsOf(kpi)).map(([name, value]) => sql`${value} as ${sql.ref(`${name}_${place}`)}`),
  )
  const { rows } = await sql<{ month: string } & Row>`
    select to_char(at at time zone ${zone}, 'YYYY-MM') as month, ${sql.join(columns)}
    from (${KPI_ROWS[source](given)}) rows where at >= ${from.toUTC()} and at < ${to.toUTC()} group by 1`.execute(
    kysely,
  )
  return rows
}

const countOf = (row: Row, place: number): KpiCount => ({
  part: row[`part_${place}`] ?? 0,
  whole: row[`whole_${place}`] ?? 0,
  unknown: row[`unknown_${place}`] ?? 0,
  middle: row[`middle_${place}`] ?? null,
  deviation: row[`deviation_${place}`] ?? null,
})

function columnsOf(kpi: Kpi): Readonly<Record<string, RawBuilder<unknown>>> {
  const isMeant = both([...kpi.where.map(holds), ...kpi.unless.map((one) => sql`(${holds(one)}) is not true`)])
  const measure = kpi.mean ?? kpi.median
  if (measure === undefined) {
    const isPart = both((kpi.share ?? kpi.count ?? []).map(holds))
    const number = (condition: RawBuilder<unknown>) =>
      sql`(count(*) filter (where ${isMeant} and ${condition}))::float8`
    return { part: number(isPart), whole: number(sql`true`), unknown: number(sql`(${isPart}) is null`) }
  }
  const value = sql`(${sql.ref(measure)})::float8`
  const middle = kpi.mean ? sql`avg(${value})` : sql`percentile_cont(0.5) within group (order by ${value})`
  return {
    part: sql`(count(${value}) filter (where ${isMeant}))::float8`,
    middle: sql`${middle} filter (where ${isMeant})`,
    deviation: sql`stddev_samp(${value}) filter (where ${isMeant})`,
  }
}

const both = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  conditions.length > 0 ? sql`(${sql.join(conditions, sql` and `)})` : sql`true`

const SIGNS = { atMost: sql`<=`, atLeast: sql`>=`, below: sql`<`, above: sql`>` } as const

/** A fact may be null: not known. A measure that is not there is within no limit. */
function holds(condition: KpiCondition): RawBuilder<unknown> {
  if (typeof condition === 'string') {
    const fact = sql.ref(condition.replace(/^not /, ''))
    return condition.startsWith('not ') ? sql`(not ${fact})` : fact
  }
  const [[word, asked] = ['', []]] = Object.entries(condition)
  if (Array.isArray(asked)) return sql`coalesce(${sql.ref(word)} = any(${asked}::text[]), false)`
  const limits = Object.entries(asked).map(
    ([sign, number]) => sql`${sql.ref(word)} ${SIGNS[sign as keyof typeof SIGNS]} ${number}::float8`,
  )
  return sql`coalesce(${both(limits)}, false)`
}
