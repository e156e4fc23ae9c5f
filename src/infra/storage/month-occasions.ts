import { type Kysely, sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import type { MonthOccasions, OccasionKey } from '#src/domain/outreach/month-occasions.ts'
import { holdCustomers } from './occasion-marking.ts'
import type { Schema } from './schema.ts'
import { readCustomerFacts } from './writing-facts.ts'

/**
 * Occasion `o` of an evaluation went out for certain (what is unknown or has failed is none), its customer has said nothing to it,
 * and was not reminded; nobody has paused or stopped its campaign.
 */
export const isSilent = sql<boolean>`(o.kind = 'satisfaction' and o.state in ('sent', 'delivered')
  and o.answered_at is null and o.reminded_at is null and o.reminder_reason is null
  and not exists (select from monthly_survey s where s.customer_id = o.customer_id and s.month = o.month)
  and exists (select from campaign k where k.kind = o.kind and k.month = o.month and k.state in ('running', 'finished')))`

/** A part of evaluation `s` was answered; its customer was not reminded of the rest, nor asked in another talk. */
export const isPartial = sql<boolean>`(s.state = 'open'
  and exists (select from monthly_score p where p.customer_id = s.customer_id and p.month = s.month)
  and not exists (select from occasion o where o.kind = 'satisfaction' and o.month = s.month and o.customer_id = s.customer_id
    and (o.state = 'told' or o.reminded_at is not null)))`

/** The occasions of a month in SQL, as a talk has to do with them. */
export function sqlMonthOccasions(executor: Kysely<Schema> | Transaction<Schema>): MonthOccasions {
  return {
    hold: (customerId) => holdCustomers(executor, [customerId]),

    async factsOf({ customerId, ...key }, now, companyZone) {
      const [found] = await readCustomerFacts(executor, key, { customerIds: [customerId], now, companyZone })
      return found && { ...found.facts, hasChannel: true, hasData: true }
    },

    async tellInTalk(key, channel, at) {
      // Whoever has the row at this moment may be about to send it.
      const { numAffectedRows } = await sql`
        with next as materialized (
          select o.customer_id from occasion o join campaign k on k.kind = o.kind and k.month = o.month
          where ${named(key)} and o.state = 'due' and k.state in ('planned', 'running') for update of o skip locked)
        update occasion o set state = 'told', reason = null, channel = ${channel}, address = null, token = null,
          lease_until = null, sent_at = ${at}, joined_at = ${at}
        from next where ${named(key)}`.execute(executor)
      return numAffectedRows === 1n ? nameOf(key) : undefined
    },

    async findSilentSince(key) {
      const { rows } = await sql<{ sent_at: DateTime }>`
        select o.sent_at from occasion o where ${named(key)} and ${isSilent}`.execute(executor)
      return rows[0]?.sent_at
    },

    async findPartialSince({ customerId, month }) {
      const { rows } = await sql<{ updated_at: DateTime }>`
        select s.updated_at from monthly_survey s
        where s.customer_id = ${customerId} and s.month = ${month} and ${isPartial}`.execute(executor)
      return rows[0]?.updated_at
    },

    async noteReminded(key, at) {
      const { numAffectedRows } = await sql`
        update occasion o set reminded_at = ${at} where ${named(key)} and (${isSilent} or exists (
          select from monthly_survey s where s.customer_id = o.customer_id and s.month = o.month and ${isPartial}))`.execute(
        executor,
      )
      return numAffectedRows === 1n ? nameOf(key) : undefined
    },
  }
}

const named = ({ kind, month, customerId }: OccasionKey) =>
  sql`o.kind = ${kind} and o.month = ${month} and o.customer_id = ${customerId}`

/** As the talk's frame carries it, so that what is answered there counts for the occasion. */
const nameOf = ({ kind, month, customerId }: OccasionKey): string => [kind, month, customerId].join(':')
