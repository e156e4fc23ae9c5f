import { sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import { ANSWERED_BY, EVERYBODYS } from '#src/domain/norms/staff-norms.ts'
import type { Notice } from '#src/domain/outreach/notice.ts'
import type { Database } from '../storage/database.ts'
import { json } from '../storage/driver-values.ts'
import { sqlNoticeStore } from '../storage/notice-store.ts'
import type { Schema } from '../storage/schema.ts'
import type { Duty } from './duties.ts'

interface NewsRow {
  readonly staff_id: string
  readonly is_critical: boolean
  readonly ticket_ids: readonly string[]
}

/**
 * Staff hear once of what has come up for them: new matters that are not minor, and what is overdue,
 * which supervisors hear of too. What it is they see when they ask.
 */
export function ticketDuty(database: Database): Duty {
  return {
    name: 'alert_staff',
    run: (now) => database.transaction((tx) => alertStaff(tx, now)),
  }
}

async function alertStaff(tx: Transaction<Schema>, now: DateTime): Promise<void> {
  const { rows } = await sql<NewsRow>`
    with heard as (
      select s.*, coalesce((select max(n.created_at) from notice n
        where n.recipient = 'staff:' || s.id and n.dialog = 'news'), '-infinity') as heard_at
      from staff s
    )
    select s.id as staff_id, bool_or(t.severity = 'critical') as is_critical, array_agg(t.id) as ticket_ids
    from heard s join ticket t on t.area is null or s.areas @> array[t.area]
    where t.status in ('acknowledged', 'inProgress')
      and not coalesce(t.context -> 'reported' @> to_jsonb(s.id), false)
      and (t.kind <> 'protected_order' or t.owner_id is null or t.owner_id = s.id) and (
      ((s.role = ${json(ANSWERED_BY)}::jsonb ->> t.kind or t.kind = any(${[...EVERYBODYS]}::text[])) and (t.severity <> 'minor' or t.kind = 'handover') and t.announced_at is null)
      or ((s.role = 'supervisor' or s.role = ${json(ANSWERED_BY)}::jsonb ->> t.kind)
        and t.due_at > s.heard_at and t.due_at <= ${now}))
    group by s.id`.execute(tx)
  const notices = rows.map(
    ({ staff_id, is_critical }): Notice => ({
      occasion: `news:${staff_id}:${now.toMillis()}`,
      recipient: `staff:${staff_id}`,
      dialog: 'news',
      answers: {},
      subject: staff_id,
      class: is_critical ? 'urgent' : 'transactional',
      dueAt: now,
    }),
  )
  await sqlNoticeStore(tx).put(notices, now)
  const told = rows.flatMap(({ ticket_ids }) => ticket_ids)
  await sql`update ticket set announced_at = ${now} where announced_at is null and id = any(${told}::text[])`.execute(
    tx,
  )
}
