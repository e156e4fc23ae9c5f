import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import type { Notice } from '#src/domain/outreach/notice.ts'
import { type WatchPoint, watchPoint } from '#src/domain/visits/watch-points.ts'
import type { Database } from '../storage/database.ts'
import { sqlNoticeStore } from '../storage/notice-store.ts'
import { isProtectedCustomer } from '../storage/protected-customer.ts'
import type { Duty } from './duties.ts'

/** The earliest watch point lies the evening before. */
const EARLIEST_HOURS = 36

interface WatchedRow {
  readonly id: string
  readonly installer_id: string
  readonly zone: string
  readonly opens_at: DateTime
  readonly has_set_out: boolean
  readonly dispatchers: readonly string[]
  readonly supervisors: readonly string[]
}

/** Watches protected visits: who is to be there hears the evening before, and the dispatcher, then the supervisor, when nobody has set out (AP-5). */
export function watchDuty({ kysely }: Database): Duty {
  return {
    name: 'watch_protected',
    async run(now) {
      const staff = (role: string) =>
        sql`(select coalesce(array_agg(s.id), '{}') from staff s where s.role = ${role} and s.areas @> array[c.area])`
      const { rows } = await sql<WatchedRow>`
        select a.id, a.installer_id, a.zone, a.opens_at, v.set_out_at is not null or v.arrived_at is not null as has_set_out,
          ${staff('dispatcher')} as dispatchers, ${staff('supervisor')} as supervisors
        from appointment a join work_order o on o.id = a.work_order_id join customer c on c.id = a.customer_id
        left join visit v on v.appointment_id = a.id and v.opens_at = a.opens_at
        where ${isProtectedCustomer(sql`c.id`)} and o.status = 'open' and a.status = 'confirmed' and a.deleted_at is null
          and a.opens_at > ${now} and a.opens_at <= ${now.plus({ hours: EARLIEST_HOURS })}`.execute(kysely)
      const notices = rows.flatMap((row) => {
        const point = watchPoint({ opensAt: row.opens_at, zone: row.zone, hasSetOut: row.has_set_out }, now)
        return point ? noticesAt(point, row, now) : []
      })
      await sqlNoticeStore(kysely).put(notices, now)
    },
  }
}

function noticesAt(point: WatchPoint, row: WatchedRow, dueAt: DateTime): readonly Notice[] {
  const { id, installer_id, opens_at, dispatchers, supervisors } = row
  const recipients = {
    evening: [`installer:${installer_id}`, ...dispatchers.map((one) => `staff:${one}`)],
    two_hours: [`installer:${installer_id}`, ...dispatchers.map((one) => `staff:${one}`)],
    half_hour: [...dispatchers, ...supervisors].map((one) => `staff:${one}`),
  }[point]
  return recipients.map((recipient) => ({
    occasion: `watch:${id}:${opens_at.toMillis()}:${point}:${recipient}`,
    recipient: recipient as Notice['recipient'],
    dialog: 'watch',
    answers: { appointment: id, point, opens: opens_at.toUTC().toISO() ?? '' },
    subject: id,
    class: 'urgent',
    dueAt,
  }))
}
