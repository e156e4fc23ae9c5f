import { type Kysely, sql } from 'kysely'
import type { DateTime } from 'luxon'
import {
  type BoxesReached,
  boxesReached,
  type Coverage,
  coverageOf,
  fiveBoxes,
  type MonthBox,
  type OccasionCount,
} from '#src/domain/outreach/coverage.ts'
import type { MonthlyKind } from '#src/domain/outreach/monthly.ts'
import type { Schema } from './schema.ts'

/** When the customer of occasion `o` said no to its kind, in answer to it. */
const declinedAt = sql`(select min(d.at) from declined d where d.customer_id = o.customer_id and d.kind = o.kind
  and d.at >= o.sent_at and d.at < o.sent_at + interval '1 month')`

/** How far each kind of the month has come. @param month `YYYY-MM` */
export async function readCoverage(kysely: Kysely<Schema>, month: string): Promise<readonly Coverage[]> {
  const campaigns = await sql<{ kind: string; state: string }>`
    select kind, state from campaign where month = ${month}`.execute(kysely)
  const counts = await sql<OccasionCount>`
    select o.kind, o.state, o.reason, count(*)::float8 as count, count(o.answered_at)::float8 as answered,
      count(${declinedAt})::float8 as declined
    from occasion o where o.kind = any(${campaigns.rows.map(({ kind }) => kind)}::text[]) and o.month = ${month}
    group by o.kind, o.state, o.reason`.execute(kysely)
  return coverageOf(counts.rows, new Map(campaigns.rows.map(({ kind, state }) => [kind, state])))
}

/** To how many customers so many of the five of a month went out. @param month `YYYY-MM` */
export async function readBoxesReached(kysely: Kysely<Schema>, month: string): Promise<readonly BoxesReached[]> {
  const { rows } = await sql<BoxesReached>`
    select reached, count(*)::float8 as customers from (
      select count(*) filter (where o.state in ('sent', 'delivered'))::integer as reached
      from occasion o where o.month = ${month} and o.kind in (select kind from campaign) group by o.customer_id) of_customers
    group by reached`.execute(kysely)
  return boxesReached(rows)
}

interface BoxRow extends Pick<MonthBox, 'state' | 'reason' | 'channel'> {
  readonly kind: MonthlyKind
  readonly due_at: DateTime
  readonly sent_at: DateTime | null
  readonly answered_at: DateTime | null
  readonly declined_at: DateTime | null
}

/** The five boxes of one customer's month; undefined where there is no such customer. */
export async function readFiveBoxes(
  kysely: Kysely<Schema>,
  month: string,
  customerId: string,
): Promise<readonly MonthBox[] | undefined> {
  const customer = await kysely.selectFrom('customer').select('id').where('id', '=', customerId).executeTakeFirst()
  if (!customer) return undefined
  const { rows } = await sql<BoxRow>`
    select o.kind, o.state, o.reason, o.channel, o.due_at, o.sent_at, o.answered_at, ${declinedAt} as declined_at
    from occasion o where o.month = ${month} and o.customer_id = ${customerId} and o.kind in (select kind from campaign)`.execute(
    kysely,
  )
  const instant = (at: DateTime | null): string | null => at?.toUTC().toISO() ?? null
  return fiveBoxes(
    rows.map(({ due_at, sent_at, answered_at, declined_at, ...box }) => ({
      ...box,
      ...{ dueAt: instant(due_at), sentAt: instant(sent_at) },
      ...{ answeredAt: instant(answered_at), declinedAt: instant(declined_at) },
    })),
  )
}
