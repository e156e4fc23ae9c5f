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
      // Whoever has looked for free time ends first, so that what they booked is there to be listed; whoever looks now waits.
      if (executor.isTransaction) await sql`lock table closure, leave in access exclusive mode`.execute(executor)
      const { numAffectedRows } = await sql`
        with saved as (
          insert into ${sql.table(table)} (id, ${sql.ref(column)}, span, reason, created_at)
          select ${id}, ${whose}, ${span}, ${reason}, ${at}
          where not exists (select from ${sql.table(table)} where ${sql.ref(column)} = ${whose} and span = ${span})
          returning *
        )
        insert into event (at, subject, type, actor, body)
        select ${at}, id, 'closed_time.closed', 'back_office', to_jsonb(saved) - 'id' - 'created_at' from saved`.execute(
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

    async remove(id, now) {
      const { numAffectedRows } = await sql`
        with opened as (delete from closure where id = ${id} and upper(span) > ${now} returning *)
        , back as (delete from leave where id = ${id} and upper(span) > ${now} returning *)
        insert into event (at, subject, type, actor, body)
        select ${now}, ${id}, 'closed_time.opened', 'back_office', body - 'id' - 'created_at'
        from (select to_jsonb(opened) from opened union all select to_jsonb(back) from back) removed (body)`.execute(
        executor,
      )
      return numAffectedRows === 1n
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
