import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import { type DayVisit, eveningLists, visitPushes } from '#src/domain/visits/installer-day.ts'
import type { Database } from '../storage/database.ts'
import { sqlNoticeStore } from '../storage/notice-store.ts'
import type { Duty } from './duties.ts'

interface VisitRow {
  readonly id: string
  readonly installer_id: string
  readonly opens_at: DateTime
}

/** Installers get the next day's list in the evening, and word of each visit shortly before. */
export function installerDayDuty({ kysely }: Database, companyZone: string): Duty {
  return {
    name: 'tell_installers_their_day',
    async run(now) {
      const nowLocal = now.setZone(companyZone)
      const { rows } = await sql<VisitRow>`
        select a.id, a.installer_id, a.opens_at from appointment a
        where a.status = 'confirmed' and a.deleted_at is null and a.opens_at > ${now}
          and a.opens_at < ${nowLocal.startOf('day').plus({ days: 2 })}
          and not exists (select from visit v where v.appointment_id = a.id and v.opens_at = a.opens_at and v.set_out_at is not null)`.execute(
        kysely,
      )
      const visits: DayVisit[] = rows.map((row) => ({
        id: row.id,
        installerId: row.installer_id,
        opensAt: row.opens_at,
      }))
      await sqlNoticeStore(kysely).put([...eveningLists(visits, nowLocal), ...visitPushes(visits, now)], now)
    },
  }
}
