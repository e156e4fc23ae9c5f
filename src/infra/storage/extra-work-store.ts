import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { Actor } from '#src/domain/shared/actor.ts'
import type { Language } from '#src/domain/shared/language.ts'
import type { ExtraWork, ExtraWorkStore } from '#src/domain/visits/extra-work.ts'
import { json } from './driver-values.ts'
import type { PhotoTables } from './photo-tables.ts'
import type { Schema } from './schema.ts'

/** Additional work in SQL. */
export function sqlExtraWorkStore(executor: Kysely<Schema> | Transaction<Schema>): ExtraWorkStore {
  const all = () =>
    executor
      .selectFrom('extra_work')
      .selectAll()
      .select(
        sql<boolean>`exists (select from work_report r where r.appointment_id = extra_work.appointment_id and r.received_at > extra_work.proposed_at)`.as(
          'is_reported',
        ),
      )
  return {
    async insert({ appointment }, extra) {
      const values = {
        ...{
          id: extra.id,
          appointment_id: appointment.id,
          opens_at: appointment.window.opensAt,
          item_id: extra.itemId,
        },
        ...{ name: json(extra.name), unit: json(extra.unit), unit_price_fen: extra.unitPriceFen },
        ...{
          quantity: extra.quantity,
          status: extra.status,
          proposed_by: extra.proposedBy,
          proposed_at: extra.proposedAt,
        },
      }
      await executor.insertInto('extra_work').values(values).execute()
    },
    async find(id) {
      const row = await all().where('id', '=', id).executeTakeFirst()
      return row && extraOf(row)
    },
    async list({ appointment }) {
      const ofWindow = all().where('appointment_id', '=', appointment.id)
      const rows = await ofWindow
        .where('opens_at', '=', appointment.window.opensAt)
        .orderBy('proposed_at', 'desc')
        .execute()
      return rows.map(extraOf)
    },
    async answer(id, { isAgreed, actor, channel, at }) {
      const status = isAgreed ? ('agreed' as const) : ('declined' as const)
      const values = { status, answered_by: actor, answered_at: at, answer_channel: channel }
      await executor.updateTable('extra_work').set(values).where('id', '=', id).execute()
    },
    async takeBack(id, actor, at) {
      const values = { status: 'taken_back' as const, answered_by: actor, answered_at: at }
      await executor.updateTable('extra_work').set(values).where('id', '=', id).execute()
    },
  }
}

function extraOf(row: Selectable<PhotoTables['extra_work']> & { readonly is_reported: boolean }): ExtraWork {
  const words = (value: unknown) => value as Readonly<Record<Language, string>>
  return {
    ...{ id: row.id, appointmentId: row.appointment_id, itemId: row.item_id, status: row.status },
    ...{ name: words(row.name), unit: words(row.unit), unitPriceFen: row.unit_price_fen, quantity: row.quantity },
    ...{ proposedBy: row.proposed_by as Actor, proposedAt: row.proposed_at, isReported: row.is_reported },
  }
}
