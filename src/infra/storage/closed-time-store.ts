import { type Kysely, sql, type Transaction } from 'kysely'
import type { ClosedTimeStore } from '#src/domain/visits/close-time.ts'
import type { Schema } from './schema.ts'
import { sqlVisitStore } from './visit-store.ts'

/** Closed areas and leave in SQL. */
export function sqlClosedTimeStore(executor: Kysely<Schema> | Transaction<Schema>): ClosedTimeStore {
  return {
    async insert({ id, subject, fromAt, toAt, reason }, at) {
      const span = sql<string>`tstzrange(${fromAt}, ${toAt})`
      const row = { id, span, reason, created_at: at }
      if ('area' in subject)
        await executor
          .insertInto('closure')
          .values({ ...row, area: subject.area })
          .execute()
      else
        await executor
          .insertInto('leave')
          .values({ ...row, installer_id: subject.installerId })
          .execute()
    },

    async listAffected({ subject, fromAt, toAt }) {
      const whose =
        'area' in subject
          ? sql<boolean>`c.area = ${subject.area}`
          : sql<boolean>`a.installer_id = ${subject.installerId}`
      const { rows } = await sql<{ id: string }>`
        select a.id from appointment a join customer c on c.id = a.customer_id
        where a.status = 'confirmed' and a.deleted_at is null and ${whose}
          and a.blocked && tstzrange(${fromAt}, ${toAt})
        order by a.opens_at, a.id`.execute(executor)
      const visits = sqlVisitStore(executor)
      const found = []
      for (const { id } of rows) {
        const visit = await visits.find(id)
        if (visit) found.push(visit)
      }
      return found
    },
  }
}
