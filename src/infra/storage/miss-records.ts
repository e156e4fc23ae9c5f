import { type Kysely, sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import type { MissCause } from '#src/domain/visits/hindrance.ts'
import type { VisitStore } from '#src/domain/visits/visit.ts'
import type { Schema } from './schema.ts'

type Misses = Pick<
  VisitStore,
  'insertMiss' | 'findRebooking' | 'countMisses' | 'listMisses' | 'findMissNote' | 'stampContradiction' | 'judgeAgain'
>

/** Promises that were not kept, in SQL. */
export function missRecords(executor: Kysely<Schema> | Transaction<Schema>): Misses {
  return {
    async insertMiss({ visit: { appointment }, cause, judgedBy, note, at }) {
      const inserted = await executor
        .insertInto('miss')
        .values({
          ...{ appointment_id: appointment.id, customer_id: appointment.customerId ?? '', cause, judged_by: judgedBy },
          ...{ work_order_id: appointment.workOrderId ?? null, installer_id: appointment.installerId ?? null },
          ...{ opens_at: appointment.window.opensAt, closes_at: appointment.window.closesAt },
          ...{ judged_at: at, note: note ?? null, created_at: at },
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('appointment_id')
        .execute()
      return inserted.length > 0
    },

    async countMisses(customerId, from) {
      const misses = executor.selectFrom('miss').select(({ fn }) => fn.countAll<number>().as('count'))
      const ours = misses.where('customer_id', '=', customerId).where('cause', '=', 'company')
      return (await ours.where('created_at', '>=', from).executeTakeFirstOrThrow()).count
    },

    async listMisses(customerId, from) {
      const misses = executor
        .selectFrom('miss as m')
        .leftJoin('work_order as o', 'o.id', 'm.work_order_id')
        .leftJoin('staff as s', 's.id', 'o.responsible_id')
        .where('m.customer_id', '=', customerId)
        .where('m.created_at', '>=', from)
      const columns = [
        ...(['m.appointment_id', 'm.work_order_id', 'm.opens_at', 'm.closes_at', 'm.cause'] as const),
        ...(['m.created_at', 'm.judged_by', 'm.judged_at', 'm.contradicted_at', 's.name as responsible'] as const),
      ] as const
      const rows = await misses.select(columns).orderBy('m.created_at', 'desc').execute()
      return rows.map((row) => ({
        appointmentId: row.appointment_id,
        orderId: row.work_order_id ?? undefined,
        window: { opensAt: row.opens_at, closesAt: row.closes_at },
        cause: row.cause as MissCause,
        at: row.created_at,
        judgedBy: row.judged_by,
        judgedAt: row.judged_at,
        contradictedAt: row.contradicted_at ?? undefined,
        responsible: row.responsible ?? undefined,
      }))
    },

    async findRebooking(orderId, at) {
      const { rows } = await sql<{ opens_at: DateTime; is_moved: boolean }>`
        with promised as (
          select e.* from event e join appointment a on a.id = e.subject
          where a.work_order_id = ${orderId} and e.type in ('appointment.booked', 'appointment.moved') and e.at > ${at}
        )
        select (body -> 'to' ->> 'opensAt')::timestamptz as opens_at, exists (
            select from promised p where p.type = 'appointment.moved' and p.actor like 'customer:%' and p.id > f.id) as is_moved
        from promised f order by id limit 1`.execute(executor)
      const [first] = rows
      return first && { opensAt: first.opens_at, isMovedByCustomer: first.is_moved }
    },

    async findMissNote(appointmentId, opensAt) {
      const notes = executor.selectFrom('miss').select('note').where('appointment_id', '=', appointmentId)
      return (await notes.where('opens_at', '=', opensAt).executeTakeFirst())?.note ?? undefined
    },

    async stampContradiction({ appointmentId, window: { opensAt } }, at) {
      const misses = executor.updateTable('miss').where('appointment_id', '=', appointmentId)
      const miss = misses.where('opens_at', '=', opensAt)
      const stamp = miss.set({ contradicted_at: at }).where('contradicted_at', 'is', null)
      return (await stamp.returning('appointment_id').executeTakeFirst()) !== undefined
    },

    async judgeAgain(appointmentId, { cause, opensAt }, judgedBy, at) {
      const { rows } = await sql<{ opens_at: DateTime; closes_at: DateTime }>`
        update miss set cause = coalesce(${cause ?? null}, cause), judged_by = ${judgedBy}, judged_at = ${at}
        where appointment_id = ${appointmentId} and opens_at = coalesce(${opensAt ?? null}, opens_at)
          and contradicted_at is not null and judged_at <= contradicted_at
        returning opens_at, closes_at`.execute(executor)
      const [miss] = rows
      return miss && { opensAt: miss.opens_at, closesAt: miss.closes_at }
    },
  }
}
