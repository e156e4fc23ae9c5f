import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import type { CampaignKey } from '#src/domain/outreach/campaign.ts'
import type { MonthlyKind } from '#src/domain/outreach/monthly.ts'
import type { OutboxMessage, SendingChannel, SendOutcome } from '#src/domain/outreach/outbox.ts'
import { inProcessCoordination } from '#src/infra/coordination/in-process-coordination.ts'
import { planCampaign } from '#src/infra/outreach/campaign-duty.ts'
import type { DrainNeeds } from '#src/infra/outreach/drain-needs.ts'
import { sqlCampaignStore } from '#src/infra/storage/campaign-store.ts'
import type { Database } from '#src/infra/storage/database.ts'
import { sqlOccasionQueue } from '#src/infra/storage/occasion-store.ts'
import { sqlSendingPace } from '#src/infra/storage/sending-pace.ts'
import { plainComposing } from './plain-composing.ts'

export const MONTH = '2026-11'
export const ZONE = 'Asia/Shanghai'

/** A network that keeps what it was handed, and answers as told. */
export function standIn(
  name: 'sms' | 'botframework' = 'sms',
  answer: (message: OutboxMessage) => SendOutcome | Promise<SendOutcome> = () => ({ kind: 'sent' }),
) {
  const sent: OutboxMessage[] = []
  const channel: SendingChannel = {
    name,
    async send(message) {
      sent.push(message)
      return await answer(message)
    },
  }
  return { channel, sent, to: () => sent.map(({ id }) => id.split(':').at(-1) ?? '').sort() }
}

/** Customers cus_1 …, or from another on, with telephone numbers of their own, who want to hear of everything. */
export async function addCustomers(
  { kysely }: Database,
  count: number,
  { zones = [], from = 1 }: { zones?: readonly string[]; from?: number } = {},
): Promise<void> {
  await sql`
    insert into customer (id, name, phone, account_no, address, area, language, marketing_consent, time_zone, created_at, updated_at)
    select 'cus_' || n, '张三' || n, '199' || lpad(n::text, 8, '0'), 'acc' || n, 'x', 'a', case when n % 2 = 0 then 'zh-CN' else 'en' end, true,
      (${[...zones]}::text[])[1 + n % greatest(1, ${zones.length})], now(), now()
    from generate_series(${from}::int, ${from + count - 1}::int) n`.execute(kysely)
}

/** What draining needs, with stand-ins for everything outside the database. */
export function drainNeeds(
  database: Database,
  clock: { now(): DateTime },
  channels: readonly SendingChannel[],
  more: Partial<DrainNeeds> = {},
): DrainNeeds {
  const coordination = inProcessCoordination({ now: () => Date.now() })
  return {
    ...{ database, clock, channels, companyZone: ZONE },
    queue: sqlOccasionQueue(database),
    pace: sqlSendingPace(database),
    fanOut: coordination.fanOut,
    ...plainComposing,
    log: { error: (fault: object) => console.error(fault) },
    ...more,
  }
}

/** Plans and begins a campaign at `now`; everything in it is due by `dueAt`, where given. */
export async function beginCampaign(
  database: Database,
  kind: MonthlyKind,
  now: DateTime,
  month = MONTH,
): Promise<CampaignKey> {
  const key = { kind, month }
  const campaigns = sqlCampaignStore(database)
  await campaigns.open(key, now)
  for await (const _ of planCampaign(key, { database, campaigns, companyZone: ZONE, now })) void _
  await sql`update occasion set due_at = least(due_at, ${now}) where kind = ${kind} and month = ${month}`.execute(
    database.kysely,
  )
  await campaigns.move(key, 'start', now)
  return key
}

/** How many occasions are in which state, skipped ones with the reason. */
export async function statesOf({ kysely }: Database, { kind, month }: CampaignKey): Promise<Record<string, number>> {
  const { rows } = await sql<{ state: string; count: number }>`
    select concat_ws(':', state, reason) as state, count(*)::int as count from occasion
    where kind = ${kind} and month = ${month} group by 1 order by 1`.execute(kysely)
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

export const emptyOutreach = ({ kysely }: Database) =>
  sql`truncate campaign, occasion, campaign_tally, sending_pace, chat_link, consent_entry, ticket, binding, talk, conversation, inbox, inbox_key, outbox, text_submission, customer cascade`.execute(
    kysely,
  )
