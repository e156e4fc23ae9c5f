import { type RawBuilder, sql } from 'kysely'

/** Whether a customer has an open order that is protected after a miss of ours: every visit to them is then (AP-5, I9). */
export function isProtectedCustomer(customerId: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql`exists (select from work_order missed
    where missed.customer_id = ${customerId} and missed.status = 'open' and missed.protected_at is not null)`
}
