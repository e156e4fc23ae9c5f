import { type Kysely, sql, type Transaction } from 'kysely'
import type { MonthlyStore } from '#src/domain/monthly/monthly-store.ts'
import { sqlMonthOccasions } from './month-occasions.ts'
import { sqlMonthlySurveyStore } from './monthly-survey-store.ts'
import type { Schema } from './schema.ts'

/** What comes of the monthly conversations, in SQL. */
export function sqlMonthlyStore(executor: Kysely<Schema> | Transaction<Schema>): MonthlyStore {
  return {
    surveys: sqlMonthlySurveyStore(executor),
    occasions: sqlMonthOccasions(executor),

    async decline(customerId, kind, actor, at) {
      await sql`insert into declined (customer_id, kind, at, actor) values (${customerId}, ${kind}, ${at}, ${actor})
        on conflict do nothing`.execute(executor)
    },

    async keepPreCheck({ customerId, month, finding, workOrderId }, at) {
      await sql`
        insert into pre_check (customer_id, month, finding, work_order_id, at)
        values (${customerId}, ${month}, ${finding}, ${workOrderId ?? null}, ${at})
        on conflict (customer_id, month) do update set finding = excluded.finding,
          work_order_id = coalesce(excluded.work_order_id, pre_check.work_order_id), at = excluded.at`.execute(executor)
    },
  }
}
