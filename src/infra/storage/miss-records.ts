import { type Kysely, sql, type Transaction } from 'kysely'
import type { MissCause } from '#src/domain/visits/hindrance.ts'
import type { VisitStore } from '#src/domain/visits/visit.ts'
import type { Schema } from './schema.ts'

type Misses = Pick<VisitStore, 'insertMiss' | 'countMisses' | 'listMisses' | 'stampContradiction' | 'judgeAgain'>

/** Promises that were not kept, in SQL. */
export function missRecords(executor: Kysely<Schema> | Transaction<Schema>): Misses {
  return {
    async insertMiss({ visit: { appointment }, cause, judgedBy, note, at }) {
      await executor
        .insertInto('miss')
        .values({
          ...{ appointment_id: appointment.id, customer_id: appointment.customerId ?? '', cause, judged_by: judgedBy },
          ...{ work_order_id: appointment.workOrderId ?? null, installer_id: appointment.installerId ?? null },
          ...{ judged_at: at, note: note ?? null, created_at: at },
        })
        .execute()
    },

    async countMisses(customerId, from) {
      const misses = executor.selectFrom('miss').select(({ fn }) => fn.countAll<number>().as('count'))
      const ours = misses.where('customer_id', '=', customerId).where('cause', '=', 'company')
      return (await ours.where('created_at', '>=', from).executeTakeFirstOrThrow()).count
    },

    async listMisses(customerId, from) {
      const misses = executor.selectFrom('miss').where('customer_id', '=', customerId).where('created_at', '>=', from)
      const columns = ['appointment_id', 'cause', 'judged_by', 'judged_at', 'contradicted_at'] as const
      const rows = await misses.select(columns).orderBy('created_at', 'desc').execute()
      return rows.map((row) => ({
        appointmentId: row.appointment_id,
        cause: row.cause as MissCause,
        judgedBy: row.judged_by,
        judgedAt: row.judged_at,
        contradictedAt: row.contradicted_at ?? undefined,
      }))
    },

    async stampContradiction(appointmentId, at) {
      const miss = executor.updateTable('miss').where('appointment_id', '=', appointmentId)
      await miss.set({ contradicted_at: at }).where('contradicted_at', 'is', null).execute()
    },

    async judgeAgain(appointmentId, cause, judgedBy, at) {
      const { rows } = await sql`
        update miss set cause = coalesce(${cause ?? null}, cause), judged_by = ${judgedBy}, judged_at = ${at}
        where appointment_id = ${appointmentId} and contradicted_at is not null and judged_at <= contradicted_at
        returning appointment_id`.execute(executor)
      return rows.length > 0
    },
  }
}
