import type { Kysely, Transaction } from 'kysely'
import type { WaitingList } from '#src/domain/appointments/waiting-list.ts'
import { json } from './driver-values.ts'
import type { Schema } from './schema.ts'

/** Who waits for another time, in SQL. */
export function sqlWaitingList(executor: Kysely<Schema> | Transaction<Schema>): WaitingList {
  return {
    async put({ appointment, customerId, wishes }, at) {
      const row = { appointment_id: appointment.id, customer_id: customerId, wishes: json(wishes) }
      await executor
        .insertInto('waiting')
        .values({ ...row, created_at: at, checked_at: at })
        .execute()
    },
  }
}
