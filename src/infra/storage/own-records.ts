import { type Kysely, sql } from 'kysely'
import type { VisitRecord } from '#src/domain/visits/visit-record.ts'
import { customerOfPerson } from './customer-of-person.ts'
import type { Schema } from './schema.ts'
import { sqlVisitRecords } from './visit-record-store.ts'

/** A person's own signed records; undefined for what isn't theirs, isn't signed, or isn't there at all (I10). */
export type FindOwnRecord = (person: string, appointmentId: string) => Promise<VisitRecord | undefined>

/** Own records in SQL: of the visits of the customer that the person is on `channel`. */
export function sqlOwnRecords(
  kysely: Kysely<Schema>,
  channel: string,
  records = sqlVisitRecords(kysely),
): FindOwnRecord {
  return async (person, appointmentId) => {
    const { rows } = await sql<{ id: string | null }>`select ${customerOfPerson(channel, person)} as id`.execute(kysely)
    const customerId = rows[0]?.id
    const record = customerId ? await records.find(customerId, appointmentId) : undefined
    return record === 'unsigned' ? undefined : record
  }
}
