import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import { OUTREACH_ANSWER_DAYS } from '#src/domain/norms/campaign-norms.ts'
import type { CampaignKey } from '#src/domain/outreach/campaign.ts'
import type { Database } from '../storage/database.ts'
import type { Duty } from './duties.ts'

const ROWS_PER_BATCH = 5_000

/**
 * Forgets the numbers and conversations that a month's messages went to, a whole month after the last of them could be
 * answered; by then no receipt comes any more either. That they went, and over which channel, stays.
 */
export function endOfAddresses({ kysely }: Pick<Database, 'kysely'>): Duty {
  return {
    name: 'end_of_addresses',
    async run(now) {
      const over = await kysely
        .selectFrom('campaign')
        .select(['kind', 'month'])
        .where('has_addresses', '=', true)
        .where('month', '<', lastKept(now))
        .execute()
      for (const { kind, month } of over) {
        for (let after: string | undefined = ''; after !== undefined; )
          after = await forgetSome(kysely, { kind, month } as CampaignKey, after)
        await sql`update campaign set has_addresses = false where kind = ${kind} and month = ${month}`.execute(kysely)
      }
    },
  }
}

const lastKept = (now: DateTime): string =>
  now.minus({ days: OUTREACH_ANSWER_DAYS }).minus({ months: 1 }).toFormat('yyyy-MM')

/** Gives the last customer of a whole batch, undefined after the last. */
async function forgetSome(
  kysely: Database['kysely'],
  { kind, month }: CampaignKey,
  after: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ customers: number; last: string | null }>`
    with batch as materialized (
      select customer_id from occasion where kind = ${kind} and month = ${month} and customer_id > ${after}
      order by customer_id limit ${ROWS_PER_BATCH}
    ), gone as (
      update occasion o set address = null from batch
      where o.kind = ${kind} and o.month = ${month} and o.customer_id = batch.customer_id and o.address is not null
    )
    select count(*)::integer as customers, max(customer_id) as last from batch`.execute(kysely)
  const [row] = rows
  return row?.customers === ROWS_PER_BATCH ? (row.last ?? undefined) : undefined
}
