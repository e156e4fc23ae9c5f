import { sql } from 'kysely'
import type { Clock } from '#src/domain/shared/clock.ts'
import type { MissCause } from '#src/domain/visits/hindrance.ts'
import { latestArrivalAt } from '#src/domain/visits/latest-arrival.ts'
import { recordMiss, type VisitNeeds } from '#src/domain/visits/record-miss.ts'
import { sqlAppointmentStore } from '../storage/appointment-store.ts'
import type { Database } from '../storage/database.ts'
import { latestArrival } from '../storage/latest-arrival-sql.ts'
import { sqlNoticeStore } from '../storage/notice-store.ts'
import { sqlTicketStore } from '../storage/ticket-store.ts'
import { sqlVisitStore } from '../storage/visit-store.ts'
import type { Duty } from './duties.ts'

/** Nobody had arrived by the end of the window, the grace and any delay that the customer was told of in time and did not refuse: a miss of ours (AP-3). */
export function missDuty(database: Database, clock: Clock, settings: Pick<VisitNeeds, 'companyZone'>): Duty {
  return {
    name: 'judge_misses',
    async run(now) {
      const { rows } = await sql<{ id: string; cause: MissCause | null }>`
        select a.id, (select t.context ->> 'cause' from ticket t
            where t.appointment_id = a.id and t.kind = 'begun_in_closure'
              and (t.context ->> 'opens')::timestamptz = a.opens_at limit 1) as cause
        from appointment a left join visit v on v.appointment_id = a.id and v.opens_at = a.opens_at
        where a.status = 'confirmed' and a.deleted_at is null and v.arrived_at is null and a.opens_at < ${now}
          and ${latestArrival()} <= ${now}
        order by a.closes_at`.execute(database.kysely)
      for (const { id, cause } of rows) {
        await database.transaction(async (tx) => {
          const visits = sqlVisitStore(tx)
          const visit = await visits.lock(id)
          const appointments = sqlAppointmentStore(tx)
          const needs = {
            visits,
            appointments,
            tickets: sqlTicketStore(tx),
            notices: sqlNoticeStore(tx),
            clock,
            ...settings,
          }
          // Somebody may have arrived, or the customer said that they wait, since the list was made.
          if (visit && now >= latestArrivalAt(visit))
            await recordMiss({ visit, cause: cause ?? 'company', actor: 'system', note: 'nobody arrived' }, needs)
        })
      }
    },
  }
}
