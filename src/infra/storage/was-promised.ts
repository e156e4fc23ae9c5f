import { type RawBuilder, sql } from 'kysely'

/** Whether an appointment was confirmed at some time: what never promised anything leaves no order without its visit. */
export function wasPromised(appointmentId: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql`exists (select from event booked
    where booked.subject = ${appointmentId} and booked.type = 'appointment.booked')`
}
