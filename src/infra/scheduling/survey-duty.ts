import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import { SURVEY_AFTER_MINUTES } from '#src/domain/norms/survey-norms.ts'
import type { Notice } from '#src/domain/outreach/notice.ts'
import type { Database } from '../storage/database.ts'
import { newestConsent } from '../storage/newest-consent.ts'
import { sqlNoticeStore } from '../storage/notice-store.ts'
import type { Duty } from './duties.ts'

/** Nobody is asked about a visit that was completed longer ago than this. @unit hours */
const LATEST_HOURS = 48

/** Asks customers for an evaluation some time after a completed visit, once for a visit, unless it was opened or they refused surveys. */
export function surveyDuty({ kysely }: Database): Duty {
  return {
    name: 'ask_after_visits',
    async run(now) {
      const { rows } = await sql<{ id: string; customer_id: string }>`
        select a.id, a.customer_id from appointment a
        join lateral (select max(e.at) as at from event e where e.subject = a.id and e.type = 'appointment.completed') d on true
        where a.status = 'completed' and a.deleted_at is null and d.at >= a.opens_at
          and d.at <= ${now.minus({ minutes: SURVEY_AFTER_MINUTES })} and d.at > ${now.minus({ hours: LATEST_HOURS })}
          and ${newestConsent(sql`a.customer_id`, 'survey')} <> 'refused'
          and not exists (select from survey s where s.appointment_id = a.id)`.execute(kysely)
      await sqlNoticeStore(kysely).put(
        rows.map((row) => noticeOf(row, now)),
        now,
      )
    },
  }
}

const noticeOf = ({ id, customer_id }: { id: string; customer_id: string }, dueAt: DateTime): Notice => ({
  occasion: `after-visit:${id}`,
  recipient: `customer:${customer_id}`,
  dialog: 'after-visit',
  answers: { appointment: id },
  subject: id,
  class: 'survey',
  dueAt,
})
