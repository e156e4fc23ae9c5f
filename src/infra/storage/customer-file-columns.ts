import { type RawBuilder, sql } from 'kysely'

/** The columns of a `StoredFile` for the customer whose id the expression `id` gives: confirmed appointments, open orders. */
export function customerFileColumns(id: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    (select to_jsonb(c) from customer c where c.id = ${id}) as customer,
    (select coalesce(jsonb_agg(to_jsonb(a) - 'blocked' order by a.opens_at), '[]') from appointment a
      where a.customer_id = ${id} and a.status = 'confirmed' and a.deleted_at is null) as appointments,
    (select coalesce(jsonb_agg(to_jsonb(o) order by o.received_at), '[]') from work_order o
      where o.customer_id = ${id} and o.status = 'open') as orders`
}
