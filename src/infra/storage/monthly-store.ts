import { type Kysely, sql, type Transaction } from 'kysely'
import type { MonthlyStore } from '#src/domain/monthly/monthly-store.ts'
import type { UsageOfMonth } from '#src/domain/promotions/usage-of-month.ts'
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

    async usageBefore(customerId, month, count) {
      const { rows } = await sql<UsageOfMonth>`
        select month, coalesce(data_total_mb, 0) as "dataTotalMb", coalesce(data_used_mb, 0) as "dataUsedMb",
          coalesce(voice_total_min, 0) as "voiceTotalMin", coalesce(voice_used_min, 0) as "voiceUsedMin",
          coalesce(overage_fee_fen, 0) as "overageFen"
        from bill where customer_id = ${customerId} and month < ${month} and is_current
        order by month desc limit ${count}`.execute(executor)
      return rows
    },

    async isPersonal(customerId) {
      const { rows } = await sql<{ state: string }>`
        select state from consent_entry where customer_id = ${customerId} and class = 'personal'
        order by at desc, id desc limit 1`.execute(executor)
      return rows[0]?.state !== 'refused'
    },
  }
}
