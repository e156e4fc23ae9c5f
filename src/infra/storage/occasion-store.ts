import { randomUUID } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { DateTime } from 'luxon'
import type { CampaignKey } from '#src/domain/outreach/campaign.ts'
import { CLASS_OF_KIND, type SkipReason } from '#src/domain/outreach/monthly.ts'
import type { SendOutcome } from '#src/domain/outreach/outbox.ts'
import type { WayChannel } from '#src/domain/outreach/ways.ts'
import type { Database } from './database.ts'
import { json } from './driver-values.ts'
import { MOST_ATTEMPTS, REPEATABLE_CLASSES, settle } from './outbox-settlement.ts'
import { consentTo, isWrongPerson } from './writing-facts.ts'

/** A customer whose occasion a worker holds. `tried` are the networks that failed for good; `attempts` counts sendings begun. */
export interface ClaimedOccasion {
  readonly customerId: string
  readonly tried: readonly string[]
  readonly attempts: number
}

/** One chunk of a campaign under a worker's lease; only the holder of `token` may report of it. */
export interface ClaimedChunk extends CampaignKey {
  readonly token: string
  readonly occasions: readonly ClaimedOccasion[]
}

/** What was decided of an occasion that is not sent now: `later` at an instant in UTC, or it is over. */
export type Unsent =
  | { readonly customerId: string; readonly kind: 'skip'; readonly reason: SkipReason }
  | { readonly customerId: string; readonly kind: 'later'; readonly at: DateTime }
  | { readonly customerId: string; readonly kind: 'exhausted' }

/** Where a message of an occasion is about to go, and the link that stands in it, by its code's hash. */
export interface AboutToSend {
  readonly customerId: string
  readonly channel: WayChannel
  /** The telephone number, or the conversation's id. */
  readonly address: string
  readonly link?:
    | {
        readonly codeHash: string
        readonly person: string
        readonly conversationId: string
        readonly expiresAt: DateTime
      }
    | undefined
}

/** How the sending of one occasion ended; `attempts` counts that sending. */
export interface SentOccasion {
  readonly customerId: string
  readonly channel: WayChannel
  readonly attempts: number
  readonly outcome: SendOutcome
}

/** The occasions as the workers see them. States: due → claimed → sending → sent, delivered, failed, unknown, skipped (I8). */
export interface OccasionQueue {
  /** Claims due occasions of a running campaign under a lease, those due first before the others. */
  claim(key: CampaignKey, now: DateTime, limit: number): Promise<ClaimedChunk>
  /** Records what isn't sent now. */
  lay(chunk: ClaimedChunk, unsent: readonly Unsent[]): Promise<void>
  /**
   * Commits that these are being sent now, as far as that is still right at this very moment (I7): the campaign runs, nobody
   * opted out, the telephone is theirs. Gives their customers' ids with the number of the attempt; the others are laid back.
   */
  markSending(
    chunk: ClaimedChunk,
    messages: readonly AboutToSend[],
    now: DateTime,
  ): Promise<ReadonlyMap<string, number>>
  /** Records how sendings ended, also that one was sent which was given up as `unknown` meanwhile. */
  report(chunk: ClaimedChunk, results: readonly SentOccasion[]): Promise<void>
  /** Gives back what the chunk still holds where certainly none of it has left, though its sending may have been committed. */
  takeBack(chunk: ClaimedChunk): Promise<void>
  /** Settles leases that have ended: nothing was sent of a claimed one; one that was being sent is `unknown`, unless its class may be sent again. */
  settleAbandoned(): Promise<number>
}

/** How long a chunk is its worker's alone; longer than all of its sending may take. @unit milliseconds of real time */
const LEASE_MS = 60_000
const SETTLED_AT_ONCE = 1_000

/** The conditions under which customer `c` may still be written to, in the statement that begins the sending. */
export function mayStillWrite(kind: CampaignKey['kind']): RawBuilder<unknown> {
  const messageClass = CLASS_OF_KIND[kind]
  const consent =
    messageClass === 'marketing'
      ? sql`${consentTo(kind)} = 'given'`
      : messageClass === 'survey'
        ? sql`${consentTo(kind)} <> 'refused'`
        : sql`true`
  return sql`(${consent} and not ${isWrongPerson} and exists (
    select from campaign k where k.kind = o.kind and k.month = o.month and k.state = 'running'))`
}

/** Occasions in SQL. `due_at` follows the clock, leases the server's real time. */
export function sqlOccasionQueue(
  { kysely }: Database,
  { leaseMs = LEASE_MS }: { leaseMs?: number } = {},
): OccasionQueue {
  const leaseEnd = sql`clock_timestamp() + ${leaseMs} * interval '1 millisecond'`
  return {
    async claim({ kind, month }, now, limit) {
      const token = randomUUID()
      // MATERIALIZED: as a plain subquery the planner may run it again, and claim more than `limit`.
      const { rows } = await sql<{ customer_id: string; tried: string[]; attempts: number }>`
        with next as materialized (
          select o.customer_id from occasion o
          where o.kind = ${kind} and o.month = ${month} and o.state = 'due'
            and o.due_at <= ${now}::timestamptz + (select early_seconds * interval '1 second' from campaign k
              where k.kind = ${kind} and k.month = ${month} and k.state = 'running')
            and (o.lease_until is null or o.lease_until < clock_timestamp())
          order by o.due_at limit ${limit} for update skip locked)
        update occasion o set state = 'claimed', token = ${token}, lease_until = ${leaseEnd}
        from next where o.kind = ${kind} and o.month = ${month} and o.customer_id = next.customer_id
        returning o.customer_id, o.tried, o.attempts`.execute(kysely)
      const occasions = rows.map(({ customer_id: customerId, ...row }) => ({ customerId, ...row }))
      return { kind, month, token, occasions }
    },

    async lay(chunk, unsent) {
      if (unsent.length === 0) return
      const rows = unsent.map(({ customerId, ...what }) => ({
        customerId,
        state: what.kind === 'skip' ? 'skipped' : what.kind === 'later' ? 'due' : 'failed',
        reason: what.kind === 'skip' ? what.reason : what.kind === 'exhausted' ? 'undeliverable' : null,
        dueAt: what.kind === 'later' ? what.at.toUTC().toISO() : null,
      }))
      await sql`
        update occasion o set state = what.state, reason = what.reason, token = null, lease_until = null,
          due_at = case when what."dueAt" is null then o.due_at
            else what."dueAt" + (select early_seconds * interval '1 second' from campaign k where k.kind = o.kind and k.month = o.month) end
        from jsonb_to_recordset(${json(rows)}) as what ("customerId" text, state text, reason text, "dueAt" timestamptz)
        where ${held(chunk)} and o.customer_id = what."customerId" and o.state = 'claimed'`.execute(kysely)
    },

    async markSending(chunk, messages, now) {
      const { rows } = await sql<{ customer_id: string; attempts: number; is_ours: boolean }>`
        with want as materialized (
          select * from jsonb_to_recordset(${json(messages.map(flat))}) as want ("customerId" text, channel text, address text,
            "codeHash" text, person text, "conversationId" text, "expiresAt" timestamptz)
        ), checked as materialized (
          select want.*, (${mayStillWrite(chunk.kind)} and (want.channel <> 'sms' or c.phone = want.address)) as may
          from want join customer c on c.id = want."customerId"
          join occasion o on ${held(chunk)} and o.customer_id = c.id and o.state = 'claimed'
          for update of o
        ), linked as (
          insert into chat_link (code_hash, person, conversation_id, expires_at)
          select "codeHash", person, "conversationId", "expiresAt" from checked where may and "codeHash" is not null
        )
        update occasion o set state = case when may then 'sending' else 'due' end,
          attempts = o.attempts + may::int, token = case when may then o.token end,
          lease_until = case when may then ${leaseEnd} end, sent_at = case when may then ${now}::timestamptz end,
          channel = checked.channel, address = checked.address
        from checked where o.kind = ${chunk.kind} and o.month = ${chunk.month} and o.customer_id = checked."customerId"
        returning o.customer_id, o.attempts, may as is_ours`.execute(kysely)
      return new Map(rows.flatMap(({ customer_id, attempts, is_ours }) => (is_ours ? [[customer_id, attempts]] : [])))
    },

    async report(chunk, results) {
      if (results.length === 0) return
      const rows = results.map((result) => ({ ...result, outcome: undefined, ...settlementOf(chunk, result) }))
      await sql`
        update occasion o set state = what.state, reason = what.reason, token = null,
          attempts = o.attempts - case when what."isUntried" then 1 else 0 end,
          tried = case when what."isUseless" then o.tried || what.channel else o.tried end,
          sent_at = case when what.state = 'due' then null else o.sent_at end,
          lease_until = case when what."retryAfterMs" > 0 then clock_timestamp() + what."retryAfterMs" * interval '1 millisecond' end
        from jsonb_to_recordset(${json(rows)}) as what ("customerId" text, channel text, state text, reason text,
          "retryAfterMs" double precision, "isUntried" boolean, "isUseless" boolean)
        where ${held(chunk)} and o.customer_id = what."customerId"
          and (o.state = 'sending' or (o.state = 'unknown' and what.state = 'sent'))`.execute(kysely)
    },

    async takeBack(chunk) {
      await sql`
        update occasion o set state = 'due', token = null, lease_until = null, sent_at = null,
          attempts = o.attempts - (o.state = 'sending')::int
        where ${held(chunk)} and o.state in ('claimed', 'sending')`.execute(kysely)
    },

    async settleAbandoned() {
      const isAgain = sql<boolean>`(o.state = 'claimed' or (k.class = any(${REPEATABLE_CLASSES}) and o.attempts < ${MOST_ATTEMPTS}))`
      const { numAffectedRows } = await sql`
        with left_behind as materialized (
          select kind, month, customer_id from occasion
          where state in ('claimed', 'sending') and lease_until < clock_timestamp()
          limit ${SETTLED_AT_ONCE} for update skip locked)
        update occasion o set state = case when ${isAgain} then 'due' else 'unknown' end, lease_until = null,
          token = case when not ${isAgain} then o.token end, sent_at = case when ${isAgain} then null else o.sent_at end
        from left_behind l join campaign k on k.kind = l.kind and k.month = l.month
        where o.kind = l.kind and o.month = l.month and o.customer_id = l.customer_id`.execute(kysely)
      return Number(numAffectedRows)
    },
  }
}

/** Occasion `o` is of this chunk, and still ours. */
const held = ({ kind, month, token }: ClaimedChunk) =>
  sql`o.kind = ${kind} and o.month = ${month} and o.token = ${token}`

function flat({ link, ...message }: AboutToSend) {
  return { ...message, ...link, expiresAt: link?.expiresAt.toUTC().toISO() }
}

/**
 * As the outbox settles, but for two things: a network that failed for good is useless to this customer, and the next one is
 * tried; while a network is away or throttles nobody's attempts are used up, or an outage of an hour would fail a district.
 */
function settlementOf({ kind }: CampaignKey, { attempts, outcome }: SentOccasion) {
  if (outcome.kind === 'later')
    return { state: 'due', retryAfterMs: outcome.afterMs, isUntried: true, isUseless: false }
  const { state, retryAfterMs, isUntried = false } = settle({ class: CLASS_OF_KIND[kind], attempts }, outcome)
  if (state === 'failed') return { state: 'due', retryAfterMs: 0, isUntried, isUseless: true }
  return { state: state === 'queued' ? 'due' : state, retryAfterMs, isUntried, isUseless: false }
}
