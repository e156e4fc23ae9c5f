import { type Kysely, sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import type { CampaignDays } from '#src/domain/norms/campaign-norms.ts'
import {
  type CampaignAction,
  type CampaignKey,
  type CampaignState,
  daysOfMonth,
  moveCampaign,
  movedFrom,
} from '#src/domain/outreach/campaign.ts'
import { CLASS_OF_KIND } from '#src/domain/outreach/monthly.ts'
import type { Database } from './database.ts'
import { untilIdle } from './occasion-marking.ts'
import type { Schema } from './schema.ts'

/** A campaign as it stands. `isWhole`: every customer on file when it was planned has an occasion. */
interface Campaign extends CampaignKey {
  readonly state: CampaignState
  readonly isWhole: boolean
}

/** Keeps campaigns: their plan, how they stand. */
export interface CampaignStore {
  find(key: CampaignKey): Promise<Campaign | undefined>
  /** Those that run, the strictest due first: what customers are owed goes before what we would like to know. */
  listRunning(): Promise<readonly Campaign[]>
  /** Makes the campaign where there is none; one that is there is planned on for the customers who came since. Nothing changes a stopped one. */
  open(key: CampaignKey, now: DateTime): Promise<Campaign>
  /** Gives the next customers their occasions. Gives how many are planned now, and whether all are; undefined while another plans. */
  planChunk(
    key: CampaignKey,
    days: CampaignDays,
    zone: string,
  ): Promise<{ planned: number; isWhole: boolean } | undefined>
  /** A planned one begins with its day, each occasion at its own time. */
  begin(key: CampaignKey, now: DateTime): Promise<void>
  /** What an operator does. Undefined where there is no such campaign; `isDone` is false where its state doesn't allow the action. */
  move(
    key: CampaignKey,
    action: CampaignAction,
    now: DateTime,
  ): Promise<{ state: CampaignState; isDone: boolean } | undefined>
  /** Ends those that run and have nothing left to do. */
  finish(now: DateTime): Promise<void>
}

/** How many customers get their occasions in one statement. */
const CUSTOMERS_PER_PLAN = 10_000

/** Campaigns in SQL. */
export function sqlCampaignStore(database: Database): CampaignStore {
  const { kysely } = database
  const find = (key: CampaignKey) => findCampaign(kysely, key)
  return {
    find,
    async listRunning() {
      const rows = await kysely.selectFrom('campaign').selectAll().where('state', '=', 'running').execute()
      const rank = { transactional: 0, survey: 1, marketing: 2 } as const
      return rows.map(campaignOf).sort((a, b) => rank[classOf(a)] - rank[classOf(b)])
    },
    async open(key, now) {
      const { kind, month } = key
      await sql`
        insert into campaign (kind, month, state, created_at)
        values (${kind}, ${month}, 'planned', ${now})
        on conflict (kind, month) do update set is_whole = false, planned_to = null
        where campaign.is_whole and campaign.state in ('planned', 'running', 'paused')`.execute(kysely)
      const campaign = await find(key)
      if (!campaign) throw new Error('the campaign is gone')
      return campaign
    },
    planChunk: (key, days, zone) => planChunk(database, key, days, zone),
    async begin({ kind, month }) {
      await sql`
        update campaign set state = ${moveCampaign('planned', 'start')}
        where kind = ${kind} and month = ${month} and state = 'planned'`.execute(kysely)
    },
    async move(key, action, now) {
      const { kind, month } = key
      // An operator who begins early has its first occasions due now, the others as far behind them as they were planned.
      const moved = await sql`
        update campaign set state = ${moveCampaign(movedFrom(action)[0] ?? 'planned', action)},
          ended_at = case when ${action} = 'stop' then ${now} else ended_at end,
          early_seconds = case when ${action} <> 'start' then early_seconds else greatest(0, ceil(extract(epoch from (
            select min(due_at) from occasion o where o.kind = ${kind} and o.month = ${month} and o.state = 'due') - ${now}::timestamptz))) end
        where kind = ${kind} and month = ${month} and state = any(${[...movedFrom(action)]}::text[])`.execute(kysely)
      const campaign = await find(key)
      if (!campaign) return undefined
      return {
        state: campaign.state,
        isDone: moved.numAffectedRows === 1n || moveCampaign(campaign.state, action) !== undefined,
      }
    },
    finish: (now) => database.transaction((tx) => finishCampaigns(tx, now)),
  }
}

/**
 * Held first, looked at with the next statement: that one sees what a receipt made due which came before, and one that comes
 * later finds the campaign finished and takes it up again.
 */
async function finishCampaigns(tx: Transaction<Schema>, now: DateTime): Promise<void> {
  await sql`select ${untilIdle} from campaign where state = 'running' and is_whole order by kind, month for no key update`.execute(
    tx,
  )
  const busy = sql`select from occasion o where o.kind = campaign.kind and o.month = campaign.month`
  await sql`
    update campaign set state = 'finished', ended_at = ${now}
    where state = 'running' and is_whole and not exists (${busy} and o.state = 'due')
      and not exists (${busy} and o.state in ('claimed', 'sending'))`.execute(tx)
}

async function findCampaign(kysely: Kysely<Schema>, { kind, month }: CampaignKey): Promise<Campaign | undefined> {
  const one = kysely.selectFrom('campaign').selectAll().where('kind', '=', kind).where('month', '=', month)
  const row = await one.executeTakeFirst()
  return row && campaignOf(row)
}

const campaignOf = (row: { kind: string; month: string; state: string; is_whole: boolean }): Campaign => ({
  kind: row.kind as Campaign['kind'],
  month: row.month,
  state: row.state as CampaignState,
  isWhole: row.is_whole,
})

const classOf = ({ kind }: CampaignKey) => CLASS_OF_KIND[kind] as 'transactional' | 'survey' | 'marketing'

/**
 * One statement a chunk. The due time is spread evenly by the customer's id over the hours of the days, in the customer's
 * zone; an hour that a change of clocks leaves out is the one after it.
 */
async function planChunk(database: Database, { kind, month }: CampaignKey, days: CampaignDays, companyZone: string) {
  const { fromOn, toOn } = daysOfMonth(month, days)
  return await database.transaction(async (tx) => {
    const held = await sql<{ planned_to: string | null; is_whole: boolean }>`
      select planned_to, is_whole from campaign where kind = ${kind} and month = ${month}
        and state in ('planned', 'running', 'paused') for no key update skip locked`.execute(tx)
    const [campaign] = held.rows
    if (!campaign) return undefined
    if (campaign.is_whole) return { planned: 0, isWhole: true }
    const { rows } = await sql<{ seen: number; planned: number }>`
      with next as materialized (
        select id, coalesce(time_zone, ${companyZone}) as zone,
          ('x' || substr(md5(id || ${kind} || ${month}), 1, 7))::bit(28)::int / 268435456.0 as share
        from customer where id > ${campaign.planned_to ?? ''} order by id limit ${CUSTOMERS_PER_PLAN}
      ), added as (
        insert into occasion (kind, month, customer_id, due_at)
        select ${kind}, ${month}, id, (${fromOn}::date + floor(share * days)::int + ${days.from}::time
          + (share * days - floor(share * days)) * (${days.to}::time - ${days.from}::time)) at time zone zone
        from next, (select ${toOn}::date - ${fromOn}::date + 1 as days) span
        on conflict do nothing returning 1
      ), noted as (
        update campaign set planned_to = coalesce((select max(id) from next), planned_to),
          is_whole = (select count(*) from next) < ${CUSTOMERS_PER_PLAN}
        where kind = ${kind} and month = ${month}
      )
      select (select count(*) from next) as seen, (select count(*) from added) as planned`.execute(tx)
    const { seen = 0, planned = 0 } = rows[0] ?? {}
    return { planned, isWhole: seen < CUSTOMERS_PER_PLAN }
  })
}
