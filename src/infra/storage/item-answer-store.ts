import { type Kysely, sql, type Transaction } from 'kysely'
import type { Actor } from '#src/domain/shared/actor.ts'
import type { ItemAnswerStore } from '#src/domain/visits/checklist.ts'
import type { Schema } from './schema.ts'

/** Answers to the items of checklists in SQL. */
export function sqlItemAnswerStore(executor: Kysely<Schema> | Transaction<Schema>): ItemAnswerStore {
  return {
    async save({ appointment }, { itemId, norm, pack, packVersion, isDone, remark, actor, at, receivedAt }) {
      const of = { appointment_id: appointment.id, opens_at: appointment.window.opensAt, item_id: itemId }
      const said = { norm, pack, pack_version: packVersion, is_done: isDone, remark: remark ?? null, actor, at }
      const values = { ...said, received_at: receivedAt }
      await executor
        .insertInto('item_answer')
        .values({ ...of, ...values })
        .onConflict((conflict) =>
          conflict
            .columns(['appointment_id', 'opens_at', 'item_id'])
            .doUpdateSet(values)
            .where('item_answer.at', '<=', sql<typeof at>`excluded.at`),
        )
        .execute()
    },
    async list({ appointment }) {
      const rows = await executor
        .selectFrom('item_answer')
        .selectAll()
        .where('appointment_id', '=', appointment.id)
        .where('opens_at', '=', appointment.window.opensAt)
        .orderBy('item_id')
        .execute()
      return rows.map((row) => ({
        ...{ itemId: row.item_id, norm: row.norm, pack: row.pack, packVersion: row.pack_version },
        ...{ isDone: row.is_done, remark: row.remark ?? undefined, actor: row.actor as Actor },
        ...{ at: row.at, receivedAt: row.received_at },
      }))
    },
  }
}
