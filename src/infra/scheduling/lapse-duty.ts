import { lapse } from '#src/domain/appointments/lapse.ts'
import { sqlAppointmentStore } from '../storage/appointment-store.ts'
import type { Database } from '../storage/database.ts'
import type { Duty } from './duties.ts'

/** How many are ended with one tick. */
const BATCH = 200

/** What the back office put in without a promise ends with its time. */
export function lapseDuty(database: Database): Duty {
  return {
    name: 'lapse_initialized',
    async run(now) {
      const over = await database.kysely
        .selectFrom('appointment')
        .select('id')
        .where('status', '=', 'initialized')
        .where('deleted_at', 'is', null)
        .where('closes_at', '<=', now)
        .orderBy('closes_at')
        .limit(BATCH)
        .execute()
      for (const { id } of over)
        await database.transaction(async (tx) => {
          const appointments = sqlAppointmentStore(tx)
          const appointment = await appointments.find(id)
          if (appointment) await lapse(appointment, { appointments, clock: { now: () => now } })
        })
    },
  }
}
