import { type Kysely, sql, type Transaction } from 'kysely'
import type { PlannedWorkStore } from '#src/domain/planned-works/planned-work.ts'
import { json } from './driver-values.ts'
import type { Schema } from './schema.ts'

/** Planned works in SQL. */
export function sqlPlannedWorkStore(executor: Kysely<Schema> | Transaction<Schema>): PlannedWorkStore {
  return {
    async insert({ id, area, fromAt, toAt, works }, at) {
      const { numAffectedRows } = await sql`
        with saved as (
          insert into planned_work (id, area, span, works, created_at)
          values (${id}, ${area}, tstzrange(${fromAt}, ${toAt}), ${works}, ${at})
          on conflict (area, span) do nothing returning *
        )
        insert into event (at, subject, type, actor, body)
        select ${at}, id, 'planned_work.entered', 'back_office', to_jsonb(saved) - 'id' - 'created_at' from saved`.execute(
        executor,
      )
      return numAffectedRows === 1n
    },

    async tell({ id, area, fromAt, toAt, works }, at) {
      const answers = json({ from: fromAt.toUTC().toISO(), to: toAt.toUTC().toISO(), works })
      const { numAffectedRows } = await sql`
        insert into notice (occasion, recipient, dialog, answers, subject, class, state, due_at, created_at)
        select 'planned-work:' || ${id}::text || ':' || c.id, 'customer:' || c.id, 'planned-work', ${answers}::jsonb, ${id},
          'transactional', 'waiting', ${at}, ${at}
        from customer c where c.area = ${area}
        on conflict do nothing`.execute(executor)
      return Number(numAffectedRows ?? 0n)
    },
  }
}
