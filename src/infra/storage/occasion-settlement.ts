import { type Kysely, sql } from 'kysely'
import type { CampaignKey } from '#src/domain/outreach/campaign.ts'
import { CLASS_OF_KIND, MONTHLY_KINDS } from '#src/domain/outreach/monthly.ts'
import { json } from './driver-values.ts'
import { held } from './occasion-marking.ts'
import type { ClaimedChunk, SentOccasion, Unsent } from './occasion-queue.ts'
import { MOST_ATTEMPTS, REPEATABLE_CLASSES, settle } from './outbox-settlement.ts'
import type { Schema } from './schema.ts'

const SETTLED_AT_ONCE = 1_000
const REPEATABLE_KINDS = MONTHLY_KINDS.filter((kind) => REPEATABLE_CLASSES.includes(CLASS_OF_KIND[kind]))

/** Records what isn't sent now; gives the customers of those that were still ours. */
export async function layOccasions(
  kysely: Kysely<Schema>,
  chunk: ClaimedChunk,
  unsent: readonly Unsent[],
): Promise<ReadonlySet<string>> {
  if (unsent.length === 0) return new Set()
  const { rows } = await sql<{ customer_id: string }>`
    update occasion o set state = what.state, reason = what.reason, token = null, lease_until = null,
      channel = coalesce(what.channel, o.channel), due_at = case when what."dueAt" is null then o.due_at
        else what."dueAt" + (select early_seconds * interval '1 second' from campaign k where k.kind = o.kind and k.month = o.month) end
    from jsonb_to_recordset(${json(unsent.map(laidAs))}) as what ("customerId" text, state text, reason text,
      channel text, "dueAt" timestamptz)
    where ${held(chunk)} and o.customer_id = what."customerId" and o.state = 'claimed'
    returning o.customer_id`.execute(kysely)
  return new Set(rows.map(({ customer_id }) => customer_id))
}

/** Records how sendings ended. What may have arrived keeps when it was sent, also where it is sent again: others count it. */
export async function reportOccasions(
  kysely: Kysely<Schema>,
  chunk: ClaimedChunk,
  results: readonly SentOccasion[],
): Promise<void> {
  if (results.length === 0) return
  const rows = results.map(({ outcome, ...result }) => ({
    ...result,
    ...settlementOf(chunk, { ...result, outcome }),
    mayHaveCome: outcome.kind === 'unknown',
  }))
  await sql`
    update occasion o set state = what.state, reason = what.reason, token = null,
      attempts = o.attempts - case when what."isUntried" then 1 else 0 end,
      tried = case when what."isUseless" then o.tried || what.channel else o.tried end,
      sent_at = case when what.state = 'due' and not what."mayHaveCome" then null else o.sent_at end,
      lease_until = case when what."retryAfterMs" > 0 then clock_timestamp() + what."retryAfterMs" * interval '1 millisecond' end
    from jsonb_to_recordset(${json(rows)}) as what ("customerId" text, channel text, state text, reason text,
      "retryAfterMs" double precision, "isUntried" boolean, "isUseless" boolean, "mayHaveCome" boolean)
    where ${held(chunk)} and o.customer_id = what."customerId"
      and (o.state = 'sending' or (o.state = 'unknown' and what.state = 'sent'))`.execute(kysely)
}

/** Gives back what is held of these, though its sending may have been committed. */
export async function takeBack(
  kysely: Kysely<Schema>,
  chunk: ClaimedChunk,
  customerIds: readonly string[],
): Promise<void> {
  await sql`
    update occasion o set state = 'due', token = null, lease_until = null, sent_at = null,
      attempts = o.attempts - (o.state = 'sending')::int
    where ${held(chunk)} and o.customer_id = any(${[...customerIds]}::text[]) and o.state in ('claimed', 'sending')`.execute(
    kysely,
  )
}

/** Settles leases that have ended, some at once; gives how many. */
export async function settleAbandoned(kysely: Kysely<Schema>): Promise<number> {
  const isAgain = sql<boolean>`(o.state = 'claimed' or (o.kind = any(${REPEATABLE_KINDS}) and o.attempts < ${MOST_ATTEMPTS}))`
  const { numAffectedRows } = await sql`
    with left_behind as materialized (
      select kind, month, customer_id from occasion
      where state in ('claimed', 'sending') and lease_until < clock_timestamp()
      limit ${SETTLED_AT_ONCE} for update skip locked)
    update occasion o set state = case when ${isAgain} then 'due' else 'unknown' end, lease_until = null,
      token = case when not ${isAgain} then o.token end
    from left_behind l
    where o.kind = l.kind and o.month = l.month and o.customer_id = l.customer_id`.execute(kysely)
  return Number(numAffectedRows)
}

/** The state of what isn't sent now, with what belongs to it. */
function laidAs({ customerId, ...what }: Unsent) {
  if (what.kind === 'skip') return { customerId, state: 'skipped', reason: what.reason }
  if (what.kind === 'exhausted') return { customerId, state: 'failed', reason: 'undeliverable' }
  if (what.kind === 'closed') return { customerId, state: 'due', channel: what.channel }
  return { customerId, state: 'due', dueAt: what.at.toUTC().toISO() }
}

/**
 * As the outbox settles, but for two things: a channel that failed for good is useless to this customer, and the next one is
 * tried; while a channel is away or throttles nobody's attempts are used up, or an outage of an hour would fail a district.
 */
function settlementOf({ kind }: CampaignKey, { attempts, outcome }: SentOccasion) {
  if (outcome.kind === 'later')
    return { state: 'due', retryAfterMs: outcome.afterMs, isUntried: true, isUseless: false }
  const { state, retryAfterMs, isUntried = false } = settle({ class: CLASS_OF_KIND[kind], attempts }, outcome)
  if (state === 'failed') return { state: 'due', retryAfterMs: 0, isUntried, isUseless: true }
  return { state: state === 'queued' ? 'due' : state, retryAfterMs, isUntried, isUseless: false }
}
