import { type Kysely, sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import { freshId } from '#src/domain/shared/ids.ts'
import type { CloseOutStore } from '#src/domain/visits/close-out.ts'
import { cameLate } from './came-late.ts'
import type { Schema } from './schema.ts'

interface VisitRow {
  readonly id: string
  readonly arrived_at: DateTime | null
  readonly completed_at: DateTime | null
  readonly is_unmet: boolean
  readonly is_evaluated: boolean
  readonly is_broken_off: boolean
}

/** Whether the code was taken for the visit `a`, and whether its evaluation was begun and not ended. */
const RATING = sql`
  exists (select from close_out_entry x where x.appointment_id = a.id and x.outcome = 'opened') as is_evaluated,
  exists (select from survey s where s.appointment_id = a.id and s.state = 'open') as is_broken_off`

/** Whether the last that is known of the visit `a` is a door that stayed shut: not opened since, no item ticked since, no work reported. */
const UNMET = sql`
  exists (
    select from visit_step d where d.appointment_id = a.id and d.opens_at = a.opens_at
      and d.step in ('knocked', 'knocked_again', 'called', 'waited', 'absent_reported', 'refused')
      and not exists (select from visit_step o where o.appointment_id = a.id and o.opens_at = a.opens_at
        and o.step = 'opened' and o.at >= d.at)
      and not exists (select from item_answer i where i.appointment_id = a.id and i.opens_at = a.opens_at and i.at > d.at))
  and not exists (select from work_report r where r.appointment_id = a.id) as is_unmet`

/** Entries of the close-out code in SQL. */
export function sqlCloseOutStore(executor: Kysely<Schema> | Transaction<Schema>): CloseOutStore {
  return {
    async findVisit(customerId) {
      const { rows } = await sql<VisitRow>`
        select a.id, v.arrived_at, c.at as completed_at, ${RATING}, ${UNMET}
        from appointment a
        left join visit v on v.appointment_id = a.id and v.opens_at = a.opens_at
        left join lateral (
          select max(e.at) as at from event e where e.subject = a.id and e.type = 'appointment.completed') c on true
        where a.customer_id = ${customerId} and a.deleted_at is null
          and (a.status = 'completed' or (a.status = 'confirmed' and v.arrived_at is not null) or ${cameLate})
        order by a.status <> 'completed' desc, a.opens_at desc limit 1`.execute(executor)
      const row = rows[0]
      return (
        row && {
          ...{ appointmentId: row.id, arrivedAt: row.arrived_at ?? undefined },
          ...{ completedAt: row.completed_at ?? undefined, isEvaluated: row.is_evaluated },
          isUnmet: row.is_unmet,
          isBrokenOff: row.is_broken_off,
        }
      )
    },
    async ratingOf(appointmentId) {
      const { rows } = await sql<VisitRow>`select ${RATING} from appointment a where a.id = ${appointmentId}`.execute(
        executor,
      )
      if (rows[0]?.is_broken_off) return 'broken_off'
      return rows[0]?.is_evaluated ? 'over' : 'not_begun'
    },
    async insert({ channel, person, actor, appointmentId, outcome, at }) {
      const values = { channel, person, actor, appointment_id: appointmentId ?? null, outcome, at }
      const inserted = await executor
        .insertInto('close_out_entry')
        .values({ id: freshId('cle'), ...values })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst()
      return inserted !== undefined
    },
  }
}
