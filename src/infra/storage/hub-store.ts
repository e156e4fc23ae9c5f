import { type Kysely, sql } from 'kysely'
import type { DateTime } from 'luxon'
import type { Schema } from './schema.ts'

/** An API whose events can be listened to. */
export type HubApi = 'appointment' | 'workOrder' | 'troubleTicket'

/** Somebody of the back office who listens. `query` narrows it, as TMF says (`eventType=…`). */
interface Subscription {
  readonly id: string
  readonly callback: string
  readonly query: string | undefined
}

/** An event that a subscriber is to be sent. */
export interface Delivery {
  readonly id: number
  readonly api: HubApi
  readonly callback: string
  readonly query: string | undefined
  readonly at: DateTime
  readonly subject: string
  readonly type: string
  readonly revision: number | undefined
  readonly attempts: number
  /** The event as it was written: the same for whoever is sent it, whatever has happened since. */
  readonly fact: { readonly id: number; readonly body: Readonly<Record<string, unknown>> } | undefined
}

/** How often a subscriber is tried before an event is given up for it. @unit attempts */
export const MOST_DELIVERY_ATTEMPTS = 12
/** The pause after the first failure; it doubles with each, up to an hour. @unit seconds of real time */
const FIRST_PAUSE_S = 5
const LONGEST_PAUSE_S = 3600
/** No other process takes a delivery while this one is at it. @unit seconds of real time */
const LEASE_S = 30

/** Keeps subscriptions and what they are still to be sent. */
interface HubStore {
  /** False where the same callback listens already, with the same query. */
  subscribe(api: HubApi, subscription: Subscription, at: DateTime): Promise<boolean>
  /** False where there is none. */
  unsubscribe(api: HubApi, id: string): Promise<boolean>
  /** The next delivery of each subscriber, in the order of events, for this process alone for a while. */
  claim(limit: number): Promise<readonly Delivery[]>
  done(id: number): Promise<void>
  /** Tried again later, and given up after MOST_DELIVERY_ATTEMPTS: then `dead`. */
  failed(id: number): Promise<'waiting' | 'dead'>
}

/** The hub in SQL. */
export function sqlHubStore(kysely: Kysely<Schema>): HubStore {
  return {
    async subscribe(api, { id, callback, query }, at) {
      const { numAffectedRows } = await sql`
        insert into hub_subscription (id, api, callback, query, created_at)
        select ${id}, ${api}, ${callback}, ${query ?? null}, ${at}
        where not exists (select from hub_subscription
          where api = ${api} and callback = ${callback} and query is not distinct from ${query ?? null})`.execute(
        kysely,
      )
      return numAffectedRows === 1n
    },

    async unsubscribe(api, id) {
      const removed = kysely.deleteFrom('hub_subscription').where('id', '=', id).where('api', '=', api)
      return (await removed.executeTakeFirst()).numDeletedRows === 1n
    },

    async claim(limit) {
      const { rows } = await sql<
        Omit<Delivery, 'query' | 'revision' | 'fact'> & {
          query: string | null
          revision: number | null
          fact: Delivery['fact'] | null
        }
      >`
        with next as (
          select d.id from hub_subscription s cross join lateral (
            select id, not_before from hub_delivery where subscription_id = s.id and state = 'waiting' order by id limit 1) d
          where d.not_before <= clock_timestamp() limit ${limit}
        ), mine as (
          select id from hub_delivery where id in (select id from next) for update skip locked
        )
        update hub_delivery d set not_before = clock_timestamp() + make_interval(secs => ${LEASE_S})
        from hub_subscription s
        where d.id in (select id from mine) and d.not_before <= clock_timestamp() and s.id = d.subscription_id
        returning d.id, s.api, s.callback, s.query, d.event_at as at, d.subject, d.type, d.revision, d.attempts,
          (select jsonb_build_object('id', e.id, 'body', e.body) from event e
            where e.at = d.event_at and e.id = d.event_id) as fact`.execute(kysely)
      return rows.map((row) => ({
        ...row,
        query: row.query ?? undefined,
        revision: row.revision ?? undefined,
        fact: row.fact ?? undefined,
      }))
    },

    async done(id) {
      await kysely.deleteFrom('hub_delivery').where('id', '=', id).execute()
    },

    async failed(id) {
      const { rows } = await sql<{ state: 'waiting' | 'dead' }>`
        update hub_delivery set attempts = attempts + 1,
          state = case when attempts + 1 >= ${MOST_DELIVERY_ATTEMPTS} then 'dead' else 'waiting' end,
          not_before = clock_timestamp()
            + make_interval(secs => least(${LONGEST_PAUSE_S}, ${FIRST_PAUSE_S} * power(2, attempts)::integer))
        where id = ${id} returning state`.execute(kysely)
      return rows[0]?.state ?? 'waiting'
    },
  }
}
