import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import type { CampaignKey } from '#src/domain/outreach/campaign.ts'
import { hasEnded } from '#src/domain/outreach/occasion-state.ts'
import type { Database } from './database.ts'

/** How far a campaign is. `counts` are occasions by state, skipped and failed ones by reason as well; `perMinute` is of real time. */
interface CampaignProgress {
  readonly counts: readonly { readonly state: string; readonly reason: string; readonly count: number }[]
  readonly perMinute: number
  /** When the last occasion that waits is due, on the service's clock; in UTC. */
  readonly lastDueAt: DateTime | undefined
  /** The zone of whoever is the last (IANA), where their record has one. */
  readonly lastZone: string | undefined
}

/** Over how long the rate of a campaign is measured. @unit seconds */
const MEASURED_SECONDS = 120
/** Into how long a time the tallies of one state are folded, so that a campaign under way has hundreds of rows, not tens of thousands. @unit seconds */
const FOLDED_SECONDS = 10

/** Reads it from the tallies: no occasion is counted, however many there are. */
export async function readProgress({ kysely }: Database, { kind, month }: CampaignKey): Promise<CampaignProgress> {
  const { rows } = await sql<TallyRow>`
    with tallied as materialized (
      select state, reason, sum(count)::bigint as count,
        coalesce(sum(count) filter (where at > measured.since), 0)::bigint as recent,
        extract(epoch from clock_timestamp() - min(at) filter (where at > measured.since))::double precision as seconds
      from (select clock_timestamp() - ${MEASURED_SECONDS} * interval '1 second' as since) measured
        cross join campaign_tally
      where kind = ${kind} and month = ${month}
      group by state, reason
    ), last as materialized (
      select o.due_at - k.early_seconds * interval '1 second' as last_due_at, c.time_zone as last_zone
      from (select customer_id, due_at from occasion
        where kind = ${kind} and month = ${month} and state = 'due' order by due_at desc limit 1) o
      join campaign k on k.kind = ${kind} and k.month = ${month} join customer c on c.id = o.customer_id
    )
    select tallied.*, last.last_due_at, last.last_zone from tallied left join last on true
    order by state, reason`.execute(kysely)
  const ended = rows.filter(({ state }) => hasEnded(state)).reduce((sum, { recent }) => sum + recent, 0)
  const seconds = Math.max(1, ...rows.map((row) => row.seconds ?? 0))
  return {
    counts: rows.filter(({ count }) => count !== 0).map(({ state, reason, count }) => ({ state, reason, count })),
    perMinute: Math.max(0, Math.round((ended / seconds) * 60)),
    lastDueAt: rows[0]?.last_due_at ?? undefined,
    lastZone: rows[0]?.last_zone ?? undefined,
  }
}

/** `recent` and `seconds` are of the time that is measured. */
interface TallyRow {
  readonly state: string
  readonly reason: string
  readonly count: number
  readonly recent: number
  readonly seconds: number | null
  readonly last_due_at: DateTime | null
  readonly last_zone: string | null
}

/** Makes one row of those that say the same of the same few seconds, and one of all that are past measuring; whoever comes while another folds has nothing to do. */
export async function foldTallies({ kysely }: Database): Promise<void> {
  const part = sql`case when at < clock_timestamp() - ${MEASURED_SECONDS} * interval '1 second' then 0
    else floor(extract(epoch from at) / ${FOLDED_SECONDS}) end`
  await sql`
    with alone as materialized (
      select pg_try_advisory_xact_lock(hashtext('fold_tallies')) as is_ours
    ), gone as (
      delete from campaign_tally t using (
        select ctid as place, count(*) over (partition by kind, month, state, reason, ${part}) as alike, ${part} as part
        from campaign_tally, alone where is_ours) one
      where t.ctid = one.place and one.alike > 1
      returning t.*, one.part
    )
    insert into campaign_tally (kind, month, state, reason, count, at)
    select kind, month, state, reason, sum(count), min(at) from gone group by kind, month, state, reason, part`.execute(
    kysely,
  )
}

/** Tells the planner what there is now. */
export async function analyzeOccasions({ kysely }: Database): Promise<void> {
  await sql`analyze occasion`.execute(kysely)
}
