import { type Kysely, sql, type Transaction } from 'kysely'
import { RECORD_LINK_DAYS } from '#src/domain/norms/record-norms.ts'
import type { LinkedRecord, RecordLinks } from '#src/domain/visits/visit-record.ts'
import { freshCode, hashOfCode } from './link-code.ts'
import type { Schema } from './schema.ts'

/** Links to records in SQL. */
export function sqlRecordLinks(executor: Kysely<Schema> | Transaction<Schema>): RecordLinks {
  return {
    async make(appointmentId, now) {
      const code = freshCode()
      await sql`
        insert into record_link (code_hash, appointment_id, customer_id, expires_at)
        select ${hashOfCode(code)}, id, customer_id, ${now.plus({ days: RECORD_LINK_DAYS })}
        from appointment where id = ${appointmentId} and customer_id is not null`.execute(executor)
      return code
    },

    async open(code, now) {
      const { rows } = await sql<LinkedRecord>`
        select l.customer_id as "customerId", l.appointment_id as "appointmentId"
        from record_link l join appointment a on a.id = l.appointment_id and a.customer_id = l.customer_id
        where l.code_hash = ${hashOfCode(code)} and l.expires_at > ${now} and not exists (
          select from ticket t where t.customer_id = l.customer_id and t.kind = 'record_correction'
            and t.status in ('acknowledged', 'inProgress'))`.execute(executor)
      return rows[0]
    },
  }
}
