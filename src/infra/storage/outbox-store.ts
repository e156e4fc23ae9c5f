import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import type { MessageClass, Outbox, OutboxMessage } from '#src/domain/outreach/outbox.ts'
import type { Database } from './database.ts'
import { json } from './driver-values.ts'
import { MOST_ATTEMPTS, REPEATABLE_CLASSES, settle } from './outbox-settlement.ts'

/** How long a claimed message is its worker's alone; longer than any sending may take. @unit milliseconds of real time */
const LEASE_MS = 15_000

const SETTLED_AT_ONCE = 1_000

/** A one-time code isn't kept once its message has left, or never will. */
export const textToKeep = (isOver: ReturnType<typeof sql>) =>
  sql`case when ${isOver} and message.body @> '{"sensitive": true}' then '' else message.text end`

/**
 * The outbox in SQL. `due_at` follows the clock; `lease_until` follows the server's real time, and on a queued message
 * says before when it isn't tried again. Of a recipient's unfinished messages only the one due first can be claimed.
 */
export function sqlOutbox({ kysely }: Database, { leaseMs = LEASE_MS }: { leaseMs?: number } = {}): Outbox {
  const leaseEnd = sql`clock_timestamp() + ${leaseMs} * interval '1 millisecond'`
  return {
    async claim(now, limit) {
      // MATERIALIZED: as a plain subquery the planner may run it again, and claim more than `limit`. OFFSET 0: the question
      // is asked of one candidate after the other until there are enough; as a join it would be asked of the whole backlog.
      const { rows } = await sql<ClaimedRow>`
        with first as materialized (
          select at, id, conversation_id from outbox as candidate
          where state in ('queued', 'claimed') and due_at <= ${now}
            and (lease_until is null or lease_until < clock_timestamp())
            and not exists (
              select from outbox as earlier
              where earlier.channel = candidate.channel and earlier.recipient = candidate.recipient
                and earlier.state in ('queued', 'claimed', 'sending')
                and (earlier.due_at, earlier.at, coalesce(earlier.seq, 0), earlier.id)
                  < (candidate.due_at, candidate.at, coalesce(candidate.seq, 0), candidate.id)
              offset 0)
          order by due_at
          limit ${limit}
          for update skip locked)
        update outbox as message
        set state = 'claimed', token = ${randomUUID()}, lease_until = ${leaseEnd}
        from first left join conversation on conversation.id = first.conversation_id
        where message.at = first.at and message.id = first.id
        returning message.at, message.id, message.channel, message.recipient, message.class, message.text,
          message.body, message.attempts, message.token, message.due_at, conversation.reference`.execute(kysely)
      return rows.sort((a, b) => a.due_at.toMillis() - b.due_at.toMillis()).map(toMessage)
    },

    async markSending(messages) {
      const { rows } = await sql<{ id: string; attempts: number }>`
        update outbox as message
        set state = 'sending', attempts = message.attempts + 1, lease_until = ${leaseEnd}
        from jsonb_to_recordset(${json(messages.map(keyOf))}) as claimed (at timestamptz, id text, token text)
        where message.at = claimed.at and message.id = claimed.id and message.token = claimed.token
          and message.state = 'claimed'
        returning message.id, message.attempts`.execute(kysely)
      const attemptsOf = new Map(rows.map(({ id, attempts }) => [id, attempts]))
      return messages.flatMap((message) => {
        const attempts = attemptsOf.get(message.id)
        return attempts === undefined ? [] : [{ ...message, attempts }]
      })
    },

    async report(results, now) {
      const settlements = results.map(({ message, outcome }) => ({ ...keyOf(message), ...settle(message, outcome) }))
      await sql`
        update outbox as message
        set state = result.state, token = null,
          attempts = message.attempts - case when result."isUntried" then 1 else 0 end,
          sent_at = case when result.state = 'sent' then ${now}::timestamptz end,
          lease_until = case when result.state = 'queued'
            then clock_timestamp() + result."retryAfterMs" * interval '1 millisecond' end,
          text = ${textToKeep(sql`result.state <> 'queued'`)}
        from jsonb_to_recordset(${json(settlements)})
          as result (at timestamptz, id text, token text, state text, "retryAfterMs" double precision, "isUntried" boolean)
        where message.at = result.at and message.id = result.id and message.token = result.token`.execute(kysely)
    },

    async settleAbandoned() {
      const maySendAgain = sql<boolean>`(message.class = any(${REPEATABLE_CLASSES}) and message.attempts < ${MOST_ATTEMPTS})`
      const { numAffectedRows } = await sql`
        with abandoned as materialized (
          select at, id from outbox where state = 'sending' and lease_until < clock_timestamp()
          limit ${SETTLED_AT_ONCE} for update skip locked)
        update outbox as message
        set state = case when ${maySendAgain} then 'queued' else 'unknown' end, token = null, lease_until = null,
          text = ${textToKeep(sql`not ${maySendAgain}`)}
        from abandoned where message.at = abandoned.at and message.id = abandoned.id`.execute(kysely)
      return Number(numAffectedRows)
    },
  }
}

interface ClaimedRow extends Omit<OutboxMessage, 'class' | 'reference'> {
  class: string
  due_at: DateTime
  reference: Record<string, unknown> | null
}

function toMessage({ due_at: _, reference, ...row }: ClaimedRow): OutboxMessage {
  return { ...row, class: row.class as MessageClass, reference: reference ?? undefined }
}

/** What names a message and proves that it is still ours. */
function keyOf({ at, id, token }: OutboxMessage): { at: string | null; id: string; token: string } {
  return { at: at.toUTC().toISO(), id, token }
}

/** How many messages wait or are under way, by state; for the metrics. */
export async function countWaiting({ kysely }: Database): Promise<Record<string, number>> {
  const rows = await kysely
    .selectFrom('outbox')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .where('state', 'in', ['queued', 'claimed', 'sending'])
    .groupBy('state')
    .execute()
  return { queued: 0, claimed: 0, sending: 0, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) }
}
