import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import { SATISFACTION_REMINDER_HOURS } from '#src/domain/norms/survey-norms.ts'
import type { Notice } from '#src/domain/outreach/notice.ts'
import { reminderAt } from '#src/domain/satisfaction/reminder-at.ts'
import type { Database } from '../storage/database.ts'
import { sqlNoticeStore } from '../storage/notice-store.ts'
import type { Duty } from './duties.ts'

const BATCH = 200

/** Whoever has answered a part of the month's evaluation is reminded of the rest, once; never who refused, wants no such messages, or was asked in another talk. */
export function satisfactionDuty(database: Database, companyZone: string): Duty {
  return {
    name: 'remind_of_satisfaction',
    async run(now) {
      await database.transaction(async (tx) => {
        const { rows } = await sql<{ customer_id: string; month: string; updated_at: DateTime; zone: string | null }>`
          select s.customer_id, s.month, s.updated_at, c.time_zone as zone
          from monthly_survey s join customer c on c.id = s.customer_id
          where s.state = 'open' and s.updated_at <= ${now.minus({ hours: SATISFACTION_REMINDER_HOURS })}
            and exists (select from monthly_score p where p.customer_id = s.customer_id and p.month = s.month)
            and not exists (select from notice n where n.occasion = 'satisfaction-remind:' || s.customer_id || ':' || s.month)
            and not exists (select from occasion o where o.kind = 'satisfaction' and o.month = s.month
              and o.customer_id = s.customer_id and o.state = 'told')
            and coalesce((select state from consent_entry e where e.customer_id = s.customer_id and e.class = 'survey'
              order by e.at desc, e.id desc limit 1), 'unknown') <> 'refused'
          order by s.updated_at, s.customer_id limit ${BATCH}`.execute(tx)
        const notices = rows.map(
          ({ customer_id, month, zone }): Notice => ({
            ...{ occasion: `satisfaction-remind:${customer_id}:${month}`, recipient: `customer:${customer_id}` },
            ...{ dialog: 'satisfaction', answers: { month, isReminder: true }, subject: customer_id },
            ...{ class: 'survey', dueAt: reminderAt(now, zone ?? companyZone) },
          }),
        )
        await sqlNoticeStore(tx).put(notices, now)
      })
    },
  }
}
