import type { DateTime } from 'luxon'
import type { Appointment } from '../appointments/appointment.ts'
import type { Notice } from '../outreach/notice.ts'

/** Tells the customer that the signed record of their visit is there, once for a visit (CL-2, CL-5). */
export function recordNotice(
  { id, customerId }: Pick<Appointment, 'id' | 'customerId'>,
  now: DateTime,
): readonly Notice[] {
  if (customerId === undefined) return []
  return [
    {
      occasion: `visit-record:${id}`,
      recipient: `customer:${customerId}`,
      dialog: 'visit-record',
      answers: { appointment: id },
      subject: id,
      class: 'transactional',
      dueAt: now,
    },
  ]
}
