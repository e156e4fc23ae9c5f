import type { Kysely, Transaction } from 'kysely'
import type { Actor } from '#src/domain/shared/actor.ts'
import { freshId } from '#src/domain/shared/ids.ts'
import type { VisitStepName, VisitStepStore } from '#src/domain/visits/visit-step.ts'
import { json } from './driver-values.ts'
import type { Schema } from './schema.ts'

/** Steps of visits in SQL. */
export function sqlVisitStepStore(executor: Kysely<Schema> | Transaction<Schema>): VisitStepStore {
  return {
    async insert({ appointment }, { step, at, receivedAt, actor, body }) {
      const of = { appointment_id: appointment.id, opens_at: appointment.window.opensAt }
      const values = { id: freshId('stp'), ...of, step, at, received_at: receivedAt, actor, body: json(body) }
      await executor.insertInto('visit_step').values(values).execute()
    },
    async count({ appointment }, step) {
      const steps = executor.selectFrom('visit_step').select(({ fn }) => fn.countAll<string>().as('count'))
      const row = await steps.where('appointment_id', '=', appointment.id).where('step', '=', step).executeTakeFirst()
      return Number(row?.count ?? 0)
    },
    async list({ appointment }) {
      const rows = await executor
        .selectFrom('visit_step')
        .selectAll()
        .where('appointment_id', '=', appointment.id)
        .where('opens_at', '=', appointment.window.opensAt)
        .orderBy('at')
        .orderBy('received_at')
        .execute()
      return rows.map(({ step, at, received_at, actor, body }) => ({
        ...{ step: step as VisitStepName, at, receivedAt: received_at, actor: actor as Actor },
        body: body as Readonly<Record<string, unknown>>,
      }))
    },
  }
}
