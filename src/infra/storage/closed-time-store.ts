import { type Kysely, sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import type { ClosedTimeStore } from '#src/domain/visits/close-time.ts'
import type { Schema } from './schema.ts'
import { sqlVisitStore } from './visit-store.ts'

/** Closed areas and leave in SQL. */
export function sqlClosedTimeStore(executor: Kysely<Schema> | Transaction<Schema>): ClosedTimeStore {
  return {
    async insert({ id, subject, fromAt, toAt, reason }, at) {
      const [table, column, whose] =
        'area' in subject
          ? (['closure', 'area', subject.area] as const)
          : (['leave', 'installer_id', subject.installerId] as const)
      const span = sql`tstzrange(${fromAt}, ${toAt})`
      const { numAffectedRows } = await sql`
        insert into ${sql.table(table)} (id, ${sql.ref(column)}, span, reason, created_at)
        select ${id}, ${whose}, ${span}, ${reason}, ${at}
        where not exists (select from ${sql.table(table)} where ${sql.ref(column)} = ${whose} and span = ${span})`.execute(
        executor,
      )
      return numAffectedRows === 1n
    },

    async listAhead(now) {
      const { rows } = await sql<{
        id: string
        area: string | null
        installer_id: string | null
        from_at: DateTime
        to_at: DateTime
        reason: string
      }>`
        select id, area, installer_id, lower(span) as from_at, upper(span) as to_at, reason from (
          select id, area, null as installer_id, span, reason from closure
          union all select id, null, installer_id, span, reason from leave) closed
        where upper(span) > ${now} order by from_at, id`.execute(executor)
      return rows.map(({ id, area, installer_id, from_at, to_at, reason }) => ({
        ...{ id, fromAt: from_at, toAt: to_at, reason },
        subject: area === null ? { installerId: installer_id ?? '' } : { area },
      }))
    },

    async remove(id) {
      const { rows } = await sql`
        with opened as (delete from closure where id = ${id} returning id)
        , back as (delete from leave where id = ${id} returning id)
        select id from opened union all select id from back`.execute(executor)
      return rows.length === 1
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
