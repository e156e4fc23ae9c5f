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
import { GONE_STATES } from '#src/domain/outreach/occasion-state.ts'
import type { Schema } from './schema.ts'

/** Refusal `d` of a kind was said in answer to occasion `o`. */
const isItsAnswer = sql`d.at >= o.sent_at and d.at < o.sent_at + interval '1 month'`

/** How far each kind of the month has come, from the tallies: no occasion is counted, however many there are. @param month `YYYY-MM` */
export async function readCoverage(kysely: Kysely<Schema>, month: string): Promise<readonly Coverage[]> {
  const campaigns = await sql<{ kind: string; state: string }>`
    select kind, state from campaign where month = ${month}`.execute(kysely)
  const tallied = await sql<OccasionCount>`
    select kind, state, reason, sum(count)::float8 as count from campaign_tally where month = ${month}
    group by kind, state, reason having sum(count) <> 0`.execute(kysely)
  const declined = await sql<OccasionCount>`
    select o.kind, 'declined' as state, '' as reason, count(distinct o.customer_id)::float8 as count
    from declined d join occasion o on o.kind = d.kind and o.month = ${month} and o.customer_id = d.customer_id
      and ${isItsAnswer}
    where o.kind = any(${campaigns.rows.map(({ kind }) => kind)}::text[]) group by o.kind`.execute(kysely)
  return coverageOf(
    [...tallied.rows, ...declined.rows],
    new Map(campaigns.rows.map(({ kind, state }) => [kind, state])),
  )
}

/** To how many customers so many of the five of a month went out. @param month `YYYY-MM` */
export async function readBoxesReached(kysely: Kysely<Schema>, month: string): Promise<readonly BoxesReached[]> {
  const { rows } = await sql<BoxesReached>`
    select reached, count(*)::float8 as customers from (
      select count(*) filter (where o.state = any(${[...GONE_STATES]}::text[]))::integer as reached
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
    select o.kind, case when o.state in ('due', 'claimed') and k.state = 'stopped' then 'stopped' else o.state end as state,
      o.reason, o.channel, o.due_at - k.early_seconds * interval '1 second' as due_at, o.sent_at, o.answered_at,
      (select min(d.at) from declined d where d.customer_id = o.customer_id and d.kind = o.kind and ${isItsAnswer}) as declined_at
    from occasion o join campaign k on k.kind = o.kind and k.month = o.month
    where o.month = ${month} and o.customer_id = ${customerId}`.execute(kysely)
  const instant = (at: DateTime | null): string | null => at?.toUTC().toISO() ?? null
  return fiveBoxes(
    rows.map(({ due_at, sent_at, answered_at, declined_at, ...box }) => ({
      ...box,
      ...{ dueAt: instant(due_at), sentAt: instant(sent_at) },
      ...{ answeredAt: instant(answered_at), declinedAt: instant(declined_at) },
    })),
  )
}
