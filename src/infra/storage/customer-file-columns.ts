import { type RawBuilder, sql } from 'kysely'
import type { DateTime } from 'luxon'

/** How long a promise stays on file after its window, so that one can still ask about a visit that didn't come. */
const KEPT_HOURS = 24

/**
 * The columns of a `StoredFile` at `now` for the customer whose id the expression `id` gives: confirmed appointments
 * and open orders. A promise whose window is long over is no longer there, and neither is its order until the visit is
 * closed: that order has its appointment (I2), so nothing else can be promised for it.
 */
export function customerFileColumns(id: RawBuilder<unknown>, now: DateTime): RawBuilder<unknown> {
  const keptFrom = now.minus({ hours: KEPT_HOURS })
  return sql`
    (select to_jsonb(c) from customer c where c.id = ${id}) as customer,
    (select coalesce(jsonb_agg(to_jsonb(a) - 'blocked' || jsonb_build_object('delay', (
        select v.told from visit v
        where v.appointment_id = a.id and v.opens_at = a.opens_at and v.arrived_at is null), 'is_our_choice', ${isOurChoice()}) order by a.opens_at), '[]') from appointment a
      where a.customer_id = ${id} and a.status = 'confirmed' and a.deleted_at is null
        and a.closes_at >= ${keptFrom}) as appointments,
    (select coalesce(jsonb_agg(to_jsonb(o) order by o.received_at), '[]') from work_order o
      where o.customer_id = ${id} and o.status = 'open' and not exists (
        select from appointment a
        where a.work_order_id = o.id and a.status = 'confirmed' and a.deleted_at is null
          and a.closes_at < ${keptFrom})) as orders`
}

/** The last say in the window of the appointment `a`: the back office that booked it, or whoever of us moved it unasked; nobody has come yet. */
function isOurChoice(): RawBuilder<unknown> {
  return sql`coalesce((select e.type <> 'appointment.reconfirmed' and e.actor not like 'customer:%'
      and (e.actor = 'back_office' or e.type = 'appointment.moved') and coalesce(e.body ->> 'note', '') not like 'asked%'
      from event e where e.subject = a.id and e.at >= a.created_at
        and e.type in ('appointment.booked', 'appointment.moved', 'appointment.reconfirmed')
      order by e.at desc, e.id desc limit 1), false)
    and not exists (select from visit v where v.appointment_id = a.id and v.opens_at = a.opens_at and v.arrived_at is not null)`
}
