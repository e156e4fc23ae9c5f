import { sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import { billNews, type NewBill } from '#src/domain/bills/bill-news.ts'
import { JUMP_MONTHS } from '#src/domain/norms/bill-norms.ts'
import type { Database } from '../storage/database.ts'
import { sqlNoticeStore } from '../storage/notice-store.ts'
import type { Schema } from '../storage/schema.ts'
import type { Duty } from './duties.ts'

/** How many bills are looked at in one transaction. */
const BATCH = 2_000

/** Looks once at every bill that came in: an abnormal jump, and a correction of what was told, are told without waiting for the month's day (FO-1). */
export function billDuty(database: Pick<Database, 'transaction'>, companyZone: string): Duty {
  return {
    name: 'tell_bill_news',
    async run(now) {
      for (;;) if ((await database.transaction((tx) => checkSome(tx, companyZone, now))) < BATCH) return
    },
  }
}

async function checkSome(tx: Transaction<Schema>, companyZone: string, now: DateTime): Promise<number> {
  const { rows } = await sql<Omit<NewBill, 'toldFen'> & { toldFen: number | null }>`
    with checked as (
      update bill set jump_checked_at = ${now} where (customer_id, month, version) in (
        select customer_id, month, version from bill where is_current and jump_checked_at is null
        order by customer_id, month limit ${BATCH} for update skip locked)
      returning customer_id, month, version, total_due_fen
    )
    select c.customer_id as "customerId", c.month, c.version, c.total_due_fen as "totalFen",
      array(select p.total_due_fen from bill p where p.customer_id = c.customer_id and p.is_current and p.month < c.month
        and p.month >= to_char((c.month || '-01')::date - make_interval(months => ${JUMP_MONTHS}), 'YYYY-MM')
        order by p.month desc) as "beforeFen",
      (select o.total_due_fen from bill_told t join bill o using (customer_id, month, version)
        where t.customer_id = c.customer_id and t.month = c.month and t.version < c.version
        order by t.version desc limit 1) as "toldFen"
    from checked c`.execute(tx)
  const thisMonth = now.setZone(companyZone).toFormat('yyyy-MM')
  const news = rows.flatMap((row) => billNews({ ...row, toldFen: row.toldFen ?? undefined }, thisMonth, now) ?? [])
  await sqlNoticeStore(tx).put(news, now)
  return rows.length
}
