import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import { dueReminders } from '#src/domain/appointments/reminders.ts'
import type { Notice } from '#src/domain/outreach/notice.ts'
import type { Database } from '../storage/database.ts'
import { sqlNoticeStore } from '../storage/notice-store.ts'
import type { Duty } from './duties.ts'

/** No reminder goes out earlier than this before its visit. */
const EARLIEST_HOURS = 36

interface VisitRow {
  readonly id: string
  readonly customer_id: string
  readonly zone: string
  readonly opens_at: DateTime
  readonly agreed_at: DateTime
}

/** Reminds customers of their visits, once for each agreed window: a moved visit is reminded of anew, a cancelled one not. */
export function reminderDuty({ kysely }: Database): Duty {
  return {
    name: 'remind_customers',
    async run(now) {
      const { rows } = await sql<VisitRow>`
        select a.id, a.customer_id, a.zone, a.opens_at,
          (select max(e.at) from event e where e.subject = a.id
            and e.type in ('appointment.booked', 'appointment.moved')) as agreed_at
        from appointment a
        where a.status = 'confirmed' and a.deleted_at is null and a.opens_at > ${now}
          and a.opens_at <= ${now.plus({ hours: EARLIEST_HOURS })}`.execute(kysely)
      const due = rows.flatMap((row) => {
        const visit = { opensAt: row.opens_at, agreedAt: row.agreed_at, zone: row.zone }
        return dueReminders(visit, now).map((kind) => reminder(row, kind, now))
      })
      await sqlNoticeStore(kysely).put(due, now)
    },
  }
}

function reminder({ id, customer_id, opens_at }: VisitRow, kind: string, dueAt: DateTime): Notice {
  const opens = opens_at.toUTC().toISO() ?? ''
  return {
    occasion: `reminder:${kind}:${id}:${opens}`,
    recipient: `customer:${customer_id}`,
    dialog: 'reminder',
    answers: { appointment: id, opens, when: kind },
    subject: id,
    class: 'transactional',
    dueAt,
  }
}
