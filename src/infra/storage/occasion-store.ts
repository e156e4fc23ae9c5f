import { randomUUID } from 'node:crypto'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DateTime } from 'luxon'
import type { CampaignKey } from '#src/domain/outreach/campaign.ts'
import type { Database } from './database.ts'
import { held, markSending } from './occasion-marking.ts'
import type { ClaimedChunk, OccasionQueue } from './occasion-queue.ts'
import { layOccasions, reportOccasions, settleAbandoned, takeBack } from './occasion-settlement.ts'
import type { Schema } from './schema.ts'
import { closedNetworks } from './sending-pace.ts'

/** How long a chunk is its worker's alone; longer than all of its sending may take. @unit milliseconds of real time */
const LEASE_MS = 60_000

/** Occasions in SQL. `due_at` follows the clock, leases the server's real time. */
export function sqlOccasionQueue(database: Database, { leaseMs = LEASE_MS }: { leaseMs?: number } = {}): OccasionQueue {
  const { kysely } = database
  const leaseEnd = sql`clock_timestamp() + ${leaseMs} * interval '1 millisecond'`
  return {
    claim: (key, now, limit) => claim(kysely, key, { now, limit, leaseEnd }),

    async renew(chunk, customerIds, waitMs) {
      await sql`
        update occasion o set lease_until = ${leaseEnd} + ${waitMs} * interval '1 millisecond'
        where ${held(chunk)} and o.customer_id = any(${[...customerIds]}::text[]) and o.state = 'claimed'`.execute(
        kysely,
      )
    },

    lay: (chunk, unsent) => layOccasions(kysely, chunk, unsent),
    markSending: (chunk, messages, now) =>
      database.transaction((tx) => markSending(tx, chunk, messages, { now, leaseEnd })),
    report: (chunk, results) => reportOccasions(kysely, chunk, results),
    takeBack: (chunk, customerIds) => takeBack(kysely, chunk, customerIds),
    settleAbandoned: () => settleAbandoned(kysely),
  }
}

async function claim(
  kysely: Kysely<Schema>,
  { kind, month }: CampaignKey,
  { now, limit, leaseEnd }: { now: DateTime; limit: number; leaseEnd: RawBuilder<unknown> },
): Promise<ClaimedChunk> {
  const token = randomUUID()
  // MATERIALIZED: as a plain subquery the planner may run it again, and claim more than `limit`.
  const { rows } = await sql<{ customer_id: string; tried: string[]; attempts: number }>`
    with next as materialized (
      select o.customer_id from occasion o
      where o.kind = ${kind} and o.month = ${month} and o.state = 'due'
        and o.due_at <= ${now}::timestamptz + (select early_seconds * interval '1 second' from campaign k
          where k.kind = ${kind} and k.month = ${month} and k.state = 'running')
        and (o.lease_until is null or o.lease_until < clock_timestamp())
        and (o.channel is null or o.channel = any(o.tried) or o.channel <> all(${closedNetworks}))
      order by o.due_at limit ${limit} for update skip locked)
    update occasion o set state = 'claimed', token = ${token}, lease_until = ${leaseEnd}
    from next where o.kind = ${kind} and o.month = ${month} and o.customer_id = next.customer_id
    returning o.customer_id, o.tried, o.attempts`.execute(kysely)
  const occasions = rows.map(({ customer_id: customerId, ...row }) => ({ customerId, ...row }))
  return { kind, month, token, occasions }
}
