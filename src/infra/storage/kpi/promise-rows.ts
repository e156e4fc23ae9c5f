import { sql } from 'kysely'
import { NOT_ANSWERED, SPOKEN_TO, TOLD_BY_CALL } from '#src/domain/tickets/outcome.ts'
import { latestArrival } from '../latest-arrival-sql.ts'

/** Orders with the moment of the first contact: told, called, or agreed, whichever came first. */
export const contacts = () => sql`(
  select o.kind, o.status, o.closed_at, o.received_at, o.contact_due_at, least(
    (select min(n.settled_at) from notice n where n.recipient = 'customer:' || o.customer_id and n.dialog = 'contact'
      and n.state = 'told' and n.created_at >= o.received_at),
    (select min(t.updated_at) from ticket t where t.work_order_id = o.id and t.kind = 'call_task'
      and t.outcome = any(${[...SPOKEN_TO]}::text[])),
    (select min(a.created_at) from appointment a where a.work_order_id = o.id)) as contacted_at
  from work_order o where o.contact_due_at is not null) contacts`

/**
 * Visits that were to be kept, with what came of them; what was cancelled, or done otherwise, before it began is none. A missed
 * window counts where its visit still waits, was moved or was cancelled, too.
 */
export const visits = () => sql`(
  select a.id, a.kind, a.customer_id, a.work_order_id, a.zone, a.closes_at, a.status, v.arrived_at, m.cause, ${latestArrival()} as latest_at
  from appointment a left join visit v on v.appointment_id = a.id and v.opens_at = a.opens_at
  left join miss m on m.appointment_id = a.id and m.opens_at = a.opens_at
  where a.deleted_at is null and (a.status in ('completed', 'failed') or v.arrived_at is not null)
    and not exists (select from event e where e.subject = a.id and e.type = 'appointment.completed' and e.at < a.opens_at)
  union all
  select a.id, a.kind, a.customer_id, a.work_order_id, a.zone, m.closes_at, 'failed', null, m.cause, m.closes_at
  from miss m join appointment a on a.id = m.appointment_id left join visit v on v.appointment_id = a.id and v.opens_at = a.opens_at
  where a.deleted_at is null
    and (m.opens_at <> a.opens_at or (a.status not in ('completed', 'failed') and v.arrived_at is null))
  ) visits`

/**
 * What customers were to be told of delays, moves and cancellations that they had not asked for, and when their message was handed to the
 * channel, or a person told them on the telephone; null where they were not told. What held no more before it was told is none.
 * Of messages from before their occasion was kept with them, and of those no longer kept, the notice says when it was told.
 */
export const told = () => sql`(
  select n.created_at as at, coalesce(n.answers ->> 'wasOpens', n.answers ->> 'opens')::timestamptz as opens_at, coalesce(o.handed_at, t.updated_at,
      case when n.state = 'told' and o.messages = 0 then n.settled_at end) as told_at
  from notice n
    cross join lateral (
      select count(*) as messages, min(coalesce(m.sent_at, case when m.state = 'delivered' then m.at end)) as handed_at
      from outbox m where m.at = n.settled_at and m.occasion = n.occasion and m.channel = n.channel) o
    left join ticket t on n.state = 'unreachable' and t.created_at = n.settled_at and t.context ->> 'notice' = n.occasion
      and t.outcome = any(${[...TOLD_BY_CALL]}::text[])
  where n.state <> 'withdrawn' and (n.dialog in ('delay', 'cannot-come')
    or n.dialog = 'rescheduled' and n.answers ->> 'wasOpens' is not null and n.answers ->> 'reason' is distinct from 'asked'
    or n.dialog = 'taken-off' and n.answers ->> 'fate' in ('cancelled', 'kept', 'mistaken'))) told`

/** Wishes that customers insist on, with the time by which they were to be answered. */
export const requests = () => sql`(select t.due_at, t.status, t.updated_at from ticket t where t.kind = 'time_request'
  and coalesce(t.outcome <> all(${[...NOT_ANSWERED]}::text[]), true)) requests`
