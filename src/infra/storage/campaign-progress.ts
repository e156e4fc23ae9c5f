import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import type { CampaignKey } from '#src/domain/outreach/campaign.ts'
import type { Database } from './database.ts'

/** How far a campaign is. `counts` are occasions by state, skipped and failed ones by reason as well; `perMinute` is of real time. */
export interface CampaignProgress {
  readonly counts: readonly { readonly state: string; readonly reason: string; readonly count: number }[]
  readonly perMinute: number
  /** When the last occasion that waits is due, on the service's clock. */
  readonly lastDueAt: DateTime | undefined
}

/** Over how long the rate of a campaign is measured, which is also how long its tallies stay as they came. @unit seconds */
const MEASURED_SECONDS = 120

/** Reads it from the tallies: no occasion is counted, however many there are. */
export async function readProgress({ kysely }: Database, { kind, month }: CampaignKey): Promise<CampaignProgress> {
  const ofCampaign = sql`kind = ${kind} and month = ${month}`
  const { rows: counts } = await sql<CampaignProgress['counts'][number]>`
    select state, reason, sum(count)::bigint as count from campaign_tally where ${ofCampaign}
    group by state, reason having sum(count) <> 0 order by state, reason`.execute(kysely)
  const { rows } = await sql<{ ended: number; seconds: number; last_due_at: DateTime | null }>`
    select coalesce(sum(count) filter (where state in ('sent', 'delivered', 'told', 'failed', 'unknown', 'skipped')), 0)::bigint as ended,
      greatest(1, extract(epoch from clock_timestamp() - min(at)))::double precision as seconds,
      (select max(due_at) from occasion where ${ofCampaign} and state = 'due') as last_due_at
    from campaign_tally where ${ofCampaign} and at > clock_timestamp() - ${MEASURED_SECONDS} * interval '1 second'`.execute(
    kysely,
  )
  const [row] = rows
  return {
    counts,
    perMinute: row ? Math.max(0, Math.round((row.ended / row.seconds) * 60)) : 0,
    lastDueAt: row?.last_due_at ?? undefined,
  }
}

/** Makes one row of those that say the same and are past measuring, so that progress stays cheap to read. */
export async function foldTallies({ kysely }: Database): Promise<void> {
  await sql`
    with past as (
      select kind, month, state, reason from campaign_tally
      where at < clock_timestamp() - ${MEASURED_SECONDS} * interval '1 second'
      group by kind, month, state, reason having count(*) > 1
    ), gone as (
      delete from campaign_tally t using past
      where (t.kind, t.month, t.state, t.reason) = (past.kind, past.month, past.state, past.reason)
        and t.at < clock_timestamp() - ${MEASURED_SECONDS} * interval '1 second'
      returning t.*
    )
    insert into campaign_tally (kind, month, state, reason, count, at)
    select kind, month, state, reason, sum(count), min(at) from gone group by kind, month, state, reason`.execute(
    kysely,
  )
}

/** Tells the planner what there is now. */
export async function analyzeOccasions({ kysely }: Database): Promise<void> {
  await sql`analyze occasion`.execute(kysely)
}
