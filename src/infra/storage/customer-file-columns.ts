import { type RawBuilder, sql } from 'kysely'
import type { DateTime } from 'luxon'
import { IN_WORK_HOURS } from '#src/domain/norms/on-site-norms.ts'
import { REPORTED_VISIT_DAYS } from '#src/domain/norms/survey-norms.ts'
import { cameLate } from './came-late.ts'

/** How long a promise stays on file after its window, so that one can still ask about a visit that didn't come. */
const KEPT_HOURS = 24

/**
 * The columns of a `StoredFile` at `now` for the customer whose id the expression `id` gives: confirmed appointments
 * and open orders. A promise whose window is long over is no longer there, and neither is its order until the visit is
 * closed: that order has its appointment (I2), so nothing else can be promised for it. Besides, how the closing of their
 * visits stands.
 */
export function customerFileColumns(id: RawBuilder<unknown>, now: DateTime): RawBuilder<unknown> {
  const keptFrom = now.minus({ hours: KEPT_HOURS })
  return sql`
    (select to_jsonb(c) from customer c where c.id = ${id}) as customer,
    (select coalesce(jsonb_agg(to_jsonb(a) - 'blocked' || jsonb_build_object('delay', (
        select v.told from visit v
        where v.appointment_id = a.id and v.opens_at = a.opens_at and v.arrived_at is null), 'is_our_choice', ${isOurChoice()}, 'moved_from', ${MOVED_FROM}) order by a.opens_at), '[]') from appointment a
      where a.customer_id = ${id} and a.status = 'confirmed' and a.deleted_at is null
        and a.closes_at >= ${keptFrom}) as appointments,
    (select coalesce(jsonb_agg(to_jsonb(o) order by o.received_at), '[]') from work_order o
      where o.customer_id = ${id} and o.status = 'open' and not exists (
        select from appointment a
        where a.work_order_id = o.id and a.status = 'confirmed' and a.deleted_at is null
          and a.closes_at < ${keptFrom})) as orders,
    (select coalesce(jsonb_agg(to_jsonb(k) - 'opens_at' order by k.opens_at desc), '[]') from (${closings(id, now)}) k) as closings`
}

/** Reports that the customer has not signed, visits that are in work, and those that were closed lately. */
const closings = (id: RawBuilder<unknown>, now: DateTime) => sql`
  select a.opens_at, a.id as "appointmentId", a.work_order_id as "orderId", r.version, case when a.status = 'completed' then 'closed' when r.version is null then 'in_work'
    when exists (select from visit_step s where s.appointment_id = a.id and s.opens_at = a.opens_at and s.step = 'doubted'
      and s.body -> 'version' = to_jsonb(r.version)) then 'doubted' else 'waiting' end as state,
    (select coalesce(jsonb_agg(x.status order by x.proposed_at desc), '[]') from extra_work x
      where x.appointment_id = a.id and x.opens_at = a.opens_at) as extras
  from appointment a
  left join visit v on v.appointment_id = a.id and v.opens_at = a.opens_at
  left join lateral (select max(w.version) as version from work_report w
    where w.appointment_id = a.id and w.received_at >= v.arrived_at) r on true
  where a.customer_id = ${id} and a.deleted_at is null and case
    when a.status = 'completed' then a.closes_at > ${now.minus({ days: REPORTED_VISIT_DAYS })}
    when a.status = 'confirmed' or ${cameLate} then (r.version is not null or v.arrived_at >= ${now.minus({ hours: IN_WORK_HOURS })}) and not exists (select from signature g
      where g.appointment_id = a.id and g.report_version = r.version and g.party = 'customer')
    else false end`

/** Where the last move of the appointment `a` came from. */
const MOVED_FROM = sql`(select e.body -> 'from' from event e
  where e.subject = a.id and e.at >= a.created_at and e.type = 'appointment.moved' order by e.at desc, e.id desc limit 1)`

/** The last say in the window of the appointment `a`: the back office that booked it, or whoever of us moved it unasked; nobody has come yet. */
function isOurChoice(): RawBuilder<unknown> {
  return sql`coalesce((select e.type <> 'appointment.reconfirmed' and e.actor not like 'customer:%'
      and (e.actor = 'back_office' or e.type = 'appointment.moved') and e.body ->> 'mark' is distinct from 'wished'
      from event e where e.subject = a.id and e.at >= a.created_at
        and e.type in ('appointment.booked', 'appointment.moved', 'appointment.reconfirmed')
      order by e.at desc, e.id desc limit 1), false)
    and not exists (select from visit v where v.appointment_id = a.id and v.opens_at = a.opens_at and v.arrived_at is not null)`
}
